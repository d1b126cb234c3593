"""Boilerplate in Czech and Slovak."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase(
        "support-banner",
        LINE,
        "podpořte podpor podporte staňte přispějte",
        r"(?:podpořte|podporte|podpor) (?:nás|nezávislou žurnalistiku|naši (?:práci|redakci)|[\w\"„“ &.-]{2,50}?[\s,\-–—:!|]+(?:a )?(?:čtěte bez reklam|čítajte bez reklám|bez reklam|přispějte|staňte se)\b[^.]{0,50})(?: darem)?|přispějte(?: nám.{0,30})?|staňte se (?:členem|podporovatelem|předplatitelem).{0,30}",
    ),
    Phrase(
        "subscribe",
        LINE,
        "předplaťte předplatné předplatit přihlaste přihlásit již máte predplatné prihlásiť chcete",
        r"(?:předpla(?:ťte|tit)(?: (?:si|na|za)\b[^.]{0,50})?|předplatné|predplatné|(?:přihlaste|přihlásit|prihlásiť) s[ea](?: .{0,40})?|(?:již|už) (?:máte|jste) (?:předplat|účet)\w*.{0,40}|chcete-li (?:článek|pokračovat)\b.{0,60})",
    ),
    Phrase(
        "newsletter",
        LINE,
        "newsletter newslettery odebírejte odebírat přihlaste",
        r"(?:newslettery?|odebír(?:ejte|at) (?:náš )?newsletter.{0,30}|přihlaste se k odběru.{0,40})",
    ),
    Phrase("follow", LINE, "sledujte sledovat naše", r"(?:sledujte nás(?: (?:na|i)\b[^.]{0,50})?|naše zprávy najdete i na\b.{0,30})"),
    Phrase(
        "share",
        LINE,
        "sdílet sdílejte zdieľať kopírovat",
        r"(?:sdíle(?:t|jte)(?: (?:článek|na|tento)\b.{0,30})?|zdieľať(?: .{0,30})?|kopírovat odkaz)",
    ),
    Phrase("comment-rules", PARAGRAPH, "pravidla kodex", r"(?:pravidla|kodex) (?:diskus\w+|komentář\w+|komentování)\s*[:.–—-]"),
    Phrase(
        "comment-call",
        LINE,
        "diskuze diskuse komentáře vstoupit přidat zobrazit 0 1 2 3 4 5 6 7 8 9",
        r"(?:disku[zs]e(?: ?\(?\d+\)?)?|komentáře(?: ?\(?\d+\)?)?|vstoupit do diskuse|(?:přidat|napsat) komentář|zobrazit (?:diskusi|komentáře)|\d+ (?:komentářů|příspěvků))",
    ),
    Phrase(
        "related",
        LINE,
        "čtěte přečtěte související mohlo nejčtenější doporučujeme doporučované další čítajte nejnovější",
        r"(?:(?:čtěte|přečtěte si|čítajte) (?:také|také|i|tiež|více|dále|aj)(?:\s*[:|»>–]\s*.{4,150})?|související(?: (?:články|témata|obsah))?:?|mohlo by vás zajímat|nejčtenější|doporuč(?:ujeme|ované|eno)|další (?:články|zprávy)\b.{0,30}|nejnovější)",
    ),
    Phrase("cookies", PARAGRAPH, "používáme tento tyto web", r"(?:používáme|tento web|tyto stránky|my a)\b.{0,60}\bcookies"),
    Phrase("copyright", LINE, "všechna", r"všechna práva vyhrazena\b.{0,60}"),
    Phrase("copyright", TAIL, "obsah jakékoli", r"(?:obsah serveru|jakékoli užití obsahu)\b.{0,80}\b(?:chráněn|souhlasu|zakázán)"),
    Phrase("app", LINE, "stáhněte", r"stáhněte si (?:naši |mobilní )?aplikaci\b[^.]{0,40}"),
    Phrase("advertisement", LINE, "reklama inzerce článek", r"(?:reklama|inzerce|článek pokračuje (?:pod|níže)\b.{0,20})"),
    Phrase(
        "navigation",
        LINE,
        "přejít přeskočit zpět hlavní drobečková postranní vyhledávání načíst patička",
        r"(?:(?:přejít|přeskočit) (?:k|na) (?:obsah\w*|hlavní\w*).{0,15}|zpět(?: (?:na|nahoru)\b.{0,20})?|hlavní (?:obsah|menu|stránka|zprávy)|drobečková navigace|postranní panel|vyhledávání|načíst (?:další|starší).{0,15}|patička)",
    ),
)
