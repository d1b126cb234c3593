"""Boilerplate in Spanish and Catalan."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase(
        "support-banner",
        LINE,
        "apoya apoye ayuda ayúdanos colabora hazte haz dona donar suma",
        r"(?:apoy[ae]|ayud[ae]|colabora con)(?:nos)? ?(?:a |al |el |la )?(?:nuestro (?:trabajo|periodismo)|periodismo independiente|[\w'&« ».-]{2,50}?)?(?:[\s,\-–—:!|]+(?:y )?(?:dona|hazte|suscríbe|lee sin|navega sin|sin publicidad)\w*\b[^.]{0,50})|(?:apóyanos|ayúdanos|colabora)(?: con .{2,40})?|(?:hazte|hágase) (?:soci[oa]|miembro|mecenas)[^.]{0,40}|(?:haz|haga) una donación[^.]{0,30}|dona(?:r)?(?: (?:ahora|aquí))?",
    ),
    Phrase(
        "support-banner",
        PARAGRAPH,
        "si nuestro el este",
        r"(?:si (?:te gusta|valoras|crees en|aprecias)\b.{0,100}\b(?:dona|apoy|apóy|suscri|suscrí|soci)|(?:nuestro|el) periodismo (?:independiente )?(?:depende|necesita|cuesta|es posible))",
    ),
    Phrase(
        "subscribe",
        LINE,
        "suscríbete suscríbase suscribirse ya inicia iniciar regístrate accede prueba ver hazte suscripción",
        r"(?:suscríb(?:ete|ase)(?: (?:a|por|para|ahora|aquí|y|desde|hoy)\b[^.]{0,80})?|suscribirse|(?:¿)?ya (?:eres|es|soy) (?:suscriptor|usuario|socio).{0,50}|¿?ya tienes (?:una )?(?:cuenta|suscripción).{0,40}|(?:inicia|iniciar|inicie) sesión(?: para .{2,50})?|regístrate(?: (?:para|gratis|y)\b.{0,60})?|ver (?:ofertas|planes|suscripciones)|hazte (?:suscriptor|premium).{0,40})",
    ),
    Phrase(
        "subscribe",
        PARAGRAPH,
        "este para contenido sigue esta quieres",
        r"(?:este (?:artículo|contenido) es (?:exclusivo|solo|sólo|para)|contenido (?:exclusivo|solo|reservado) para|para (?:seguir|continuar) leyendo\b.{0,100}|sigue leyendo\b.{0,60}\bsuscri|¿?quieres (?:seguir|continuar) leyendo)",
    ),
    Phrase(
        "newsletter",
        LINE,
        "newsletter newsletters boletín boletines recibe apúntate suscríbete",
        r"(?:(?:nuestros? )?(?:boletín|boletines|newsletters?)(?: (?:de noticias|diario))?|(?:recibe|reciba) .{3,80}(?:correo|email|newsletter|boletín|bandeja).{0,40}|(?:apúntate|suscríbete|inscríbete) (?:a|al) (?:nuestr[oa]|la|el)? ?(?:boletín|newsletter).{0,50})",
    ),
    Phrase(
        "follow",
        LINE,
        "síguenos sigue seguir síganos",
        r"(?:síg(?:ue|a)nos(?: (?:en|a través)\b[^.]{0,60})?|sigue (?:a|toda la) .{2,60} en (?:facebook|twitter|x|instagram|whatsapp|google).{0,40}|seguir en:? .{2,40}|seguir)",
    ),
    Phrase(
        "share",
        LINE,
        "compartir comparte comparta copiar enviar",
        r"(?:(?:compartir|comparte|comparta)(?: (?:en|este|esta|por|con)\b[^.]{0,50}| (?:la|el) (?:noticia|artículo|enlace|nota))?|copiar (?:enlace|link)|enlace copiado|enviar por (?:correo|e-?mail))",
    ),
    Phrase(
        "comment-rules",
        PARAGRAPH,
        "normas reglas nuestras los antes",
        r"(?:(?:nuestras )?(?:normas|reglas) (?:de|para|sobre) (?:los |las )?(?:comentarios|comentar|participación|uso|la comunidad))\s*[:.–—-]|los comentarios (?:son|serán|están)\b.{0,40}\b(?:moderados|cerrados|revisados)|antes de comentar\b",
    ),
    Phrase(
        "comment-call",
        LINE,
        "comentar comentarios comentario deja ver mostrar escribe añade responder únete participa 0 1 2 3 4 5 6 7 8 9 sin sé cargando",
        r"(?:(?:ver|mostrar|leer|cargar|ir a) (?:los |todos los |más )?comentarios(?: ?\(?\d+\)?)?|comentarios?(?: ?\(?\d+\)?| \d+)?|comentar(?: (?:esta noticia|artículo))?|(?:deja|escribe|añade|publica) (?:un|tu) comentario.{0,30}|(?:\d+|sin) comentarios?|responder|únete a la conversación.{0,30}|sé el primero en comentar.{0,20}|cargando comentarios.{0,20})",
    ),
    Phrase(
        "related",
        LINE,
        "lee lea leer más lo te también noticias artículos relacionado relacionados ver le contenido mira recomendado recomendamos en otros últimas sigue te además",
        r"(?:(?:lee|lea|leer|ver|mira|vea) (?:también|más|además|el artículo completo)(?:\s*[:|»>–]\s*.{4,150})?|lee también|más (?:información|noticias|sobre|de|en|leíd[oa]s|vist[oa]s|artículos|leídas)\b[^.]{0,50}|lo (?:más|último) ?(?:leído|visto|popular|comentado|reciente)?|(?:te|le) (?:puede|podría|recomendamos|puede que) ?(?:también )?(?:interesar|gustar|recomendamos)?|(?:también )?te puede interesar(?:\s*[:|»>–]\s*.{4,150})?|(?:noticias|artículos|temas|contenidos?|notas) relacionad[oa]s?|relacionad[oa]s?|ver más artículos|(?:últimas|otras) noticias|en otros medios|recomendados?(?: para ti)?|sigue leyendo)",
    ),
    Phrase(
        "cookies",
        PARAGRAPH,
        "utilizamos usamos este nosotros al esta nuestros las",
        r"(?:(?:utilizamos|usamos|(?:este|esta|nuestro) (?:sitio|web|página)|nosotros y nuestros)\b.{0,60}\bcookies|al (?:continuar|navegar|hacer clic|pulsar|seguir)\b.{0,80}\bcookies|las cookies (?:nos|son|permiten))",
    ),
    Phrase(
        "cookies",
        LINE,
        "política aviso aceptar configurar rechazar gestionar términos condiciones privacidad",
        r"(?:política de (?:privacidad|cookies)|aviso legal|(?:aceptar|rechazar|configurar|gestionar)(?: (?:todas?|cookies|y continuar|las cookies))+|(?:términos|condiciones)(?: y condiciones)? de uso|términos y condiciones|privacidad)",
    ),
    Phrase(
        "copyright",
        LINE,
        "todos © prohibida derechos",
        r"(?:© .{2,60}\b)?todos los derechos reservados\b.{0,80}|prohibida (?:su |la )?reproducción\b.{0,80}|derechos reservados.{0,40}",
    ),
    Phrase(
        "app", LINE, "descarga descargue bájate", r"(?:descarg(?:a|ue)|bájate) (?:gratis )?(?:la|nuestra) (?:app|aplicación)\b[^.]{0,60}"
    ),
    Phrase(
        "advertisement",
        LINE,
        "publicidad anuncio anuncios contenido patrocinado",
        r"(?:publicidad|anuncios?|contenido patrocinado|patrocinado(?: por .{2,30})?)",
    ),
    Phrase("print", LINE, "imprimir", r"imprimir(?: (?:artículo|noticia|página))?"),
    Phrase(
        "navigation",
        LINE,
        "ir saltar volver inicio buscar menú iniciar cerrar contacto quiénes mi mostrar subir registrarse",
        r"(?:(?:ir|saltar|pasar) (?:al|a la) (?:contenido|menú|navegación|inicio|portada|cabecera|sección)(?: principal)?|volver(?: (?:arriba|al inicio|a .{2,20}))?|inicio|buscar|menú|cerrar(?: sesión)?|contacto|quiénes somos|mi cuenta|subir|registrarse)",
    ),
    Phrase(
        "listen",
        LINE,
        "escuchar escucha tiempo lectura lectura 1 2 3 4 5 6 7 8 9",
        r"(?:escuch[ae]r? (?:este|el|esta|la) (?:artículo|noticia|nota).{0,20}|tiempo de lectura:? ?.{1,20}|(?:lectura:? )?\d{1,2} min(?:utos)?\.? (?:de )?lectura)",
    ),
    Phrase(
        "feedback",
        LINE,
        "reportar has hay informar encontraste",
        r"(?:(?:reportar|informar de|notificar) (?:un )?error.{0,30}|¿?(?:has (?:visto|encontrado)|encontraste|hay) (?:algún|un) error\b.{0,60})",
    ),
    Phrase(
        "tags",
        LINE,
        "etiquetas temas archivado palabras",
        r"(?:etiquetas|temas(?: relacionados)?|archivado en|palabras clave)\s*[:|»]\s*.{0,160}|archivado en",
    ),
    Phrase(
        "browser",
        PARAGRAPH,
        "tu su por está estás",
        r"(?:(?:tu|su) navegador\b.{0,40}\b(?:obsoleto|soporta|compatible|actualizado)|por favor,? (?:activ[ae]|habilit[ae]) javascript|est(?:á|ás) (?:usando|utilizando) un navegador)",
    ),
)
