"""Boilerplate in Italian."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase(
        "support-banner",
        LINE,
        "sostieni sostenete aiuta aiutaci dona diventa leggi fai",
        r"(?:sostieni|sostenete|aiuta|aiutaci) ?(?:il |la |lo |l'|a )?(?:nostro (?:lavoro|giornalismo)|giornalismo (?:libero|indipendente)|informazione libera|[\w'& .-]{2,50}?)?(?:[\s,\-–—:!|]+(?:e )?(?:dona|abbonati|leggi senza|naviga senza|senza pubblicità)\b[^.]{0,50})|sostienici.{0,40}|diventa (?:sostenitore|socio|membro)[^.]{0,40}|fai una donazione.{0,30}|dona(?: (?:ora|adesso|qui))?|(?:leggi|naviga) senza pubblicità\b[^.]{0,60}",
    ),
    Phrase(
        "subscribe",
        LINE,
        "abbonati abbonarsi abbonamento abbonamenti sei accedi hai registrati già scopri prova",
        r"(?:abbonati(?: (?:a|ora|per|subito|e|da)\b[^.]{0,60})?|abbonament[oi]|(?:sei )?già (?:abbonat[oa]|registrat[oa])\b.{0,50}|hai già un (?:abbonamento|account)\b.{0,40}|accedi(?: (?:per|al|con|o)\b.{0,50})?|registrati(?: .{0,50})?|scopri (?:le offerte|gli abbonamenti).{0,30})",
    ),
    Phrase(
        "subscribe",
        PARAGRAPH,
        "questo per contenuto articolo",
        r"(?:(?:questo )?(?:articolo|contenuto) (?:è )?(?:riservato|esclusivo|solo) (?:agli|per|a)|per continuare a leggere\b)",
    ),
    Phrase(
        "newsletter",
        LINE,
        "newsletter iscriviti ricevi la le",
        r"(?:(?:la |le |le nostre )?newsletter|iscriviti (?:alla|a|gratis|ora)\b.{0,50}|ricevi .{3,80}(?:email|mail|newsletter|casella).{0,30})",
    ),
    Phrase(
        "follow",
        LINE,
        "seguici segui",
        r"(?:seguici(?: (?:su|anche)\b[^.]{0,60})?|segui .{2,50} su (?:facebook|twitter|x|instagram|whatsapp|google|telegram).{0,40})",
    ),
    Phrase(
        "share",
        LINE,
        "condividi condividere copia invia",
        r"(?:condivid(?:i|ere)(?: (?:su|questo|l'|questa|via|con|sui)\b ?[^.]{0,50})?|copia (?:link|il link)|invia per e-?mail)",
    ),
    Phrase(
        "comment-rules",
        PARAGRAPH,
        "regole le i prima",
        r"(?:(?:le (?:nostre )?)?regole (?:per|dei|sui|per i) commenti?)\s*[:.–—-]|i commenti (?:sono|saranno|verranno)\b.{0,40}\b(?:moderati|chiusi|pubblicati)|prima di commentare\b",
    ),
    Phrase(
        "comment-call",
        LINE,
        "commenta commenti commento lascia vedi leggi mostra scrivi rispondi 0 1 2 3 4 5 6 7 8 9 partecipa",
        r"(?:commenta(?: (?:l'articolo|questo articolo|per primo))?|(?:vedi |leggi |mostra )?(?:i |tutti i )?commenti(?: ?\(?\d+\)?)?|(?:lascia|scrivi|aggiungi) un commento.{0,20}|\d+ comment[oi]|rispondi|partecipa alla (?:discussione|conversazione).{0,20})",
    ),
    Phrase(
        "related",
        LINE,
        "leggi anche articoli potrebbe ti vedi altri altro i le più correlati notizie contenuti scopri consigliati continua guarda ultime",
        r"(?:(?:leggi|vedi|guarda|scopri) (?:anche|di più|altro|tutto|l'articolo completo)(?:\s*[:|»>–]\s*.{4,150})?|(?:articoli|notizie|contenuti|video) (?:correlat|simil|consigliat|più lett|recent)\w*|potrebbe (?:interessarti|anche interessarti).{0,20}|ti potrebbe(?: anche)? interessare.{0,20}|(?:i |le )?più (?:letti|lette|visti|viste|popolari|commentati)|altri articoli.{0,40}|altre notizie.{0,30}|(?:articoli )?correlati|consigliati(?: per te)?|ultime notizie|continua a leggere)",
    ),
    Phrase(
        "cookies",
        PARAGRAPH,
        "questo utilizziamo usiamo noi il proseguendo continuando cliccando",
        r"(?:(?:questo|il nostro|il) (?:sito|portale)\b.{0,60}\bcookie|(?:utilizziamo|usiamo|noi e)\b.{0,60}\bcookie|(?:proseguendo|continuando|cliccando|chiudendo)\b.{0,80}\b(?:cookie|acconsent))",
    ),
    Phrase(
        "cookies",
        LINE,
        "informativa accetta rifiuta gestisci preferenze note termini",
        r"(?:informativa (?:sulla )?(?:privacy|cookie)|(?:accetta|rifiuta|gestisci)(?: (?:tutti|i|cookie|e continua|preferenze))+|preferenze (?:cookie|privacy)|note legali|termini (?:e condizioni|di (?:utilizzo|servizio)))",
    ),
    Phrase(
        "copyright",
        LINE,
        "tutti © riproduzione diritti",
        r"(?:© .{2,60}\b)?tutti i diritti (?:sono )?riservati\b.{0,80}|©? ?riproduzione (?:riservata|vietata)\b.{0,40}",
    ),
    Phrase("app", LINE, "scarica", r"scarica (?:gratis )?(?:la|l'|la nostra) ?app\b[^.]{0,50}"),
    Phrase(
        "advertisement",
        LINE,
        "pubblicità annuncio continua contenuto",
        r"(?:pubblicità|annunci?o?|continua (?:a leggere )?dopo la pubblicità|contenuto (?:sponsorizzato|pubblicitario))",
    ),
    Phrase("print", LINE, "stampa", r"stampa(?: (?:articolo|questo articolo|pagina))?"),
    Phrase(
        "navigation",
        LINE,
        "vai salta torna cerca chiudi contatti chi accesso apri mostra",
        r"(?:(?:vai|salta) (?:al|alla|ai) (?:contenuto|menu|navigazione|ricerca|contenuti|commenti)(?: principal[ei])?|torna (?:su|indietro|alla home|all'inizio|alla .{2,15})|cerca|chiudi|contatti|contattaci|chi siamo|apri menu)",
    ),
    Phrase(
        "listen",
        LINE,
        "ascolta tempo 1 2 3 4 5 6 7 8 9",
        r"(?:ascolta (?:l'|questo |l')?(?:articolo|la notizia).{0,20}|tempo di lettura:? ?.{1,20}|\d{1,2} min(?:uti)? di lettura)",
    ),
    Phrase(
        "feedback",
        LINE,
        "segnala hai",
        r"(?:segnala (?:un )?(?:errore|refuso)\b.{0,30}|hai (?:trovato|notato) un (?:errore|refuso)\b.{0,60})",
    ),
    Phrase("tags", LINE, "argomenti tag temi", r"(?:argomenti|temi|parole chiave)\s*[:|»]\s*.{0,160}"),
    Phrase(
        "browser",
        PARAGRAPH,
        "stai il per",
        r"(?:stai (?:utilizzando|usando)\b.{0,60}\bbrowser|il tuo browser\b.{0,40}\b(?:supportato|aggiornato|obsoleto)|per favore utilizza un browser)",
    ),
)
