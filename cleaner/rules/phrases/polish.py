"""Boilerplate in Polish."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase(
        "support-banner",
        LINE,
        "wesprzyj wspieraj wspomóż przekaż dołącz zostań",
        r"(?:wesprzyj|wspieraj|wspomóż) (?:nas|naszą? (?:pracę|redakcję|portal|dziennikarstwo)|niezależne (?:media|dziennikarstwo)|[\w\"„” &.-]{2,50}?[\s,\-–—:!|]+(?:i )?(?:czytaj bez reklam|bez reklam|wpłać|dołącz|zostań)\b[^.]{0,50})(?: darowizną| już dziś| teraz)?|(?:przekaż|wpłać) darowiznę.{0,30}|zostań (?:patronem|wspierającym|członkiem).{0,30}",
    ),
    Phrase(
        "subscribe",
        LINE,
        "subskrybuj wykup kup zaloguj prenumerata prenumeruj masz zarejestruj czytaj",
        r"(?:subskrybuj.{0,50}|(?:wykup|kup) (?:dostęp|subskrypcję|prenumeratę|abonament).{0,50}|(?:zaloguj|zarejestruj) się(?:,? (?:aby|żeby|by) .{2,50})?|prenumerata.{0,30}|masz już (?:konto|subskrypcję|prenumeratę)\b.{0,40})",
    ),
    Phrase(
        "subscribe",
        PARAGRAPH,
        "ten dalsza aby treść",
        r"(?:ten (?:artykuł|tekst) (?:jest )?(?:dostępny )?(?:tylko|wyłącznie) dla|dalsza część (?:artykułu|tekstu)\b.{0,20}\b(?:dostępna|dla|po zalogowaniu).{0,60}|aby (?:czytać|przeczytać)\b.{0,80}\b(?:prenumerat|subskryp|zaloguj|dostęp)|treść dostępna (?:tylko|wyłącznie))",
    ),
    Phrase(
        "newsletter",
        LINE,
        "newsletter zapisz otrzymuj",
        r"(?:newslettery?|zapisz się (?:do|na) .{2,60}|otrzymuj .{3,60}(?:e-?mail|skrzynk|newsletter).{0,30})",
    ),
    Phrase("follow", LINE, "obserwuj śledź polub znajdź", r"(?:(?:obserwuj|śledź|polub|znajdź) nas(?: (?:na|w)\b[^.]{0,50})?)"),
    Phrase(
        "share",
        LINE,
        "udostępnij podziel kopiuj skopiuj wyślij",
        r"(?:udostępnij(?: (?:na|artykuł|ten|w)\b[^.]{0,40})?|podziel się(?: (?:na|artykułem|tym|tekstem|ze znajomymi)\b.{0,40})?|s?kopiuj link|wyślij (?:znajomemu|e-?mailem))",
    ),
    Phrase(
        "comment-rules",
        PARAGRAPH,
        "zasady regulamin nasze komentarze",
        r"(?:nasze )?(?:zasady|regulamin) (?:komentowania|komentarzy|dyskusji|forum)\s*[:.–—-]|komentarze (?:są|zostały|będą)\b.{0,40}\b(?:moderowane|wyłączone|zamknięte|usuwane)",
    ),
    Phrase(
        "comment-call",
        LINE,
        "komentarze skomentuj dodaj napisz pokaż zobacz odpowiedz 0 1 2 3 4 5 6 7 8 9 komentarz",
        r"(?:komentarz[e]?(?: ?\(?\d+\)?)?|skomentuj(?: artykuł)?|(?:dodaj|napisz|zostaw) komentarz|(?:pokaż|zobacz|czytaj) (?:wszystkie )?komentarze.{0,10}|odpowiedz|\d+ komentarz[ey]?)",
    ),
    Phrase(
        "related",
        LINE,
        "czytaj przeczytaj zobacz powiązane podobne polecane najczęściej najnowsze polecamy może więcej",
        r"(?:(?:czytaj|przeczytaj|zobacz|sprawdź) (?:także|też|również|więcej|dalej)(?:\s*[:|»>–]\s*.{4,150})?|(?:powiązane|podobne|polecane|najnowsze|inne) (?:artykuły|tematy|treści|wiadomości)|polecamy|najczęściej czytane|najpopularniejsze|więcej (?:na temat|o|z|artykułów|wiadomości)\b[^.]{0,40}|może cię (?:też )?zainteresować)",
    ),
    Phrase(
        "cookies",
        PARAGRAPH,
        "ta ten używamy nasza strona wykorzystujemy korzystając my serwis",
        r"(?:(?:ta|ten|nasza|nasz)? ?(?:strona|serwis|witryna|portal)?\b.{0,30}\b(?:używa|wykorzystuje|korzysta|używamy|wykorzystujemy|stosujemy)\b.{0,40}\b(?:cookies|ciasteczek|ciasteczka)|korzystając\b.{0,60}\b(?:cookies|ciastecz))",
    ),
    Phrase(
        "cookies",
        LINE,
        "polityka regulamin akceptuję zgadzam",
        r"(?:polityka (?:prywatności|cookies)|akceptuję(?: .{0,20})?|przejdź do serwisu)",
    ),
    Phrase("copyright", LINE, "wszelkie wszystkie", r"(?:wszelkie|wszystkie) prawa zastrzeżone\b.{0,60}"),
    Phrase("app", LINE, "pobierz", r"pobierz (?:naszą |bezpłatną )?aplikację\b[^.]{0,50}"),
    Phrase(
        "advertisement",
        LINE,
        "reklama reklamy dalsza materiał",
        r"(?:reklam[ay]|dalsz[ay] (?:część|ciąg) (?:artykułu |tekstu )?(?:pod|poniżej)\b.{0,20}|materiał (?:sponsorowany|promocyjny|partnera))",
    ),
    Phrase("print", LINE, "drukuj wydrukuj", r"(?:wy)?drukuj(?: (?:artykuł|stronę))?"),
    Phrase(
        "navigation",
        LINE,
        "przejdź powrót wróć do szukaj zaloguj strona kontakt",
        r"(?:przejdź do (?:treści|głównej treści|menu|nawigacji|wyszukiwarki)|(?:powrót|wróć) (?:do|na) (?:góry|strony głównej|górę|listy)|do góry|szukaj|strona główna|kontakt)",
    ),
    Phrase("listen", LINE, "posłuchaj czas", r"(?:posłuchaj (?:artykułu|tego artykułu).{0,20}|czas czytania:? .{1,20})"),
    Phrase(
        "feedback",
        LINE,
        "zgłoś znalazłeś masz",
        r"(?:zgłoś (?:błąd|uwagę)\b.{0,30}|(?:znalazłeś|widzisz|zauważyłeś) (?:błąd|literówkę)\b.{0,50})",
    ),
)
