"""Boilerplate in Dutch."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase(
        "support-banner",
        LINE,
        "steun help doneer word lees",
        r"(?:steun|help) (?:(?:ons|onze (?:journalistiek|redactie))(?: met een donatie)?|(?:de |het )?[\w'& .-]{2,50}?[\s,\-–—:!|]+(?:en )?(?:doneer|lees (?:zonder advertenties|reclamevrij)|word (?:lid|donateur|abonnee))\b[^.]{0,50})|doneer(?: nu| hier)?|word (?:lid|donateur|vriend)(?: van .{2,40}| nu)?",
    ),
    Phrase(
        "subscribe",
        LINE,
        "abonneer word al neem log lees start",
        r"(?:abonneer(?:(?: je| u)? (?:nu|op|hier|voor|vanaf)\b[^.]{0,60})?|word abonnee.{0,40}|al (?:abonnee|een (?:abonnement|account))\b.{0,40}|neem (?:nu )?een (?:proef)?abonnement.{0,50}|log in(?: om .{2,50})?|lees (?:verder|onbeperkt) (?:met|voor|als)\b.{0,60})",
    ),
    Phrase(
        "subscribe",
        PARAGRAPH,
        "dit om wil lees",
        r"(?:dit (?:artikel|verhaal|bericht) is (?:alleen|exclusief|uitsluitend) (?:voor|beschikbaar)|om (?:dit|verder|door|het hele)\b.{0,60}\b(?:lezen|abonn|inlog)|wil je (?:verder|meer|onbeperkt) lezen)",
    ),
    Phrase(
        "newsletter",
        LINE,
        "nieuwsbrief schrijf meld ontvang abonneer aanmelden",
        r"(?:(?:onze )?nieuwsbrie(?:f|ven)(?: ontvangen)?|(?:schrijf (?:je|u) (?:nu )?in|meld (?:je|u) (?:nu )?aan|abonneer (?:je|u)) (?:voor|op) (?:onze|de|het) .{2,60}|ontvang .{3,80}(?:nieuwsbrief|inbox|mail)\b.{0,40}|aanmelden(?: nieuwsbrief)?)",
    ),
    Phrase("follow", LINE, "volg", r"volg (?:ons|[\w' ]{2,30})(?: (?:op|via)\b[^.]{0,60})?"),
    Phrase(
        "share",
        LINE,
        "deel delen dit",
        r"(?:deel(?: (?:dit|het|deze|op|via)\b[^.]{0,50})?|delen(?: (?:op|via)\b.{0,40})?|dit artikel delen)",
    ),
    Phrase(
        "comment-rules",
        PARAGRAPH,
        "reactieregels onze spelregels huisregels reacties regels",
        r"(?:(?:onze )?(?:reactie|spel|huis|discussie)regels|regels voor reacties)\s*[:.–—-]|reacties worden\b",
    ),
    Phrase(
        "comment-call",
        LINE,
        "reageer plaats reacties geef bekijk laat toon 0 1 2 3 4 5 6 7 8 9",
        r"(?:reageer(?: op dit (?:artikel|bericht))?|(?:plaats|geef|schrijf|laat) (?:een|jouw|uw) reactie\b.{0,30}|(?:bekijk |toon )?(?:alle )?reacties(?: ?\(?\d+\)?)?|\d+ reacties?)",
    ),
    Phrase(
        "related",
        LINE,
        "lees meer bekijk gerelateerd gerelateerde meest aanbevolen ook misschien het",
        r"(?:(?:lees|bekijk) (?:ook|meer|verder|hier)(?:\s*[:|»>–]\s*.{4,150})?|meer (?:over|van|uit|nieuws|lezen|artikelen)\b[^.]{0,50}|gerelateerde? (?:artikelen|nieuws|berichten)|gerelateerd|meest (?:gelezen|bekeken)|aanbevolen(?: artikelen)?|ook interessant|misschien vind je dit ook.{0,30})",
    ),
    Phrase(
        "cookies",
        PARAGRAPH,
        "wij we deze door",
        r"(?:(?:wij|we|deze (?:web)?site|onze partners)\b.{0,60}\b(?:gebruiken|gebruikt|maken gebruik|maakt gebruik|plaatsen)\b.{0,40}\bcookies|door (?:verder|gebruik|op)\b.{0,80}\bcookies)",
    ),
    Phrase("copyright", LINE, "alle", r"alle rechten voorbehouden\b.{0,60}"),
    Phrase("app", LINE, "download", r"download (?:nu )?(?:de|onze) [^.]{0,40}\bapp\b[^.]{0,50}"),
    Phrase(
        "advertisement",
        LINE,
        "advertentie advertenties lees artikel gesponsord",
        r"(?:advertenties?|artikel gaat (?:verder|door) onder\b.{0,30}|lees verder onder de advertentie|gesponsord(?: door .{2,30})?)",
    ),
    Phrase("print", LINE, "print afdrukken", r"(?:print (?:dit artikel|pagina)|afdrukken)"),
    Phrase(
        "navigation",
        LINE,
        "naar ga terug inloggen uitloggen zoeken contact over",
        r"(?:(?:ga )?(?:direct )?naar (?:de )?(?:inhoud|hoofdinhoud|navigatie|boven|homepage|menu)|terug(?: naar (?:boven|overzicht|home))?|(?:in|uit)loggen|zoeken|over ons)",
    ),
    Phrase(
        "listen",
        LINE,
        "luister leestijd 1 2 3 4 5 6 7 8 9",
        r"(?:luister naar (?:dit artikel|het artikel).{0,20}|leestijd:? .{1,20}|\d{1,2} min(?:uten)? (?:lezen|leestijd))",
    ),
    Phrase(
        "feedback",
        LINE,
        "foutje fout zie tip",
        r"(?:foutje? (?:gezien|gevonden|melden)\b.{0,50}|zie je een fout\b.{0,60}|tip de redactie.{0,30})",
    ),
)
