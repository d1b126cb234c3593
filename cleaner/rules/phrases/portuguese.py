"""Boilerplate in Portuguese."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase(
        "support-banner",
        LINE,
        "apoie apoia ajude contribua doe seja faça torne",
        r"(?:apoi[ea]|ajude|contribua com) (?:o |a |os )?(?:nosso (?:trabalho|jornalismo)|jornalismo independente|[\w'& .-]{2,50}?)(?:[\s,\-–—:!|]+(?:e )?(?:doe|assine|leia sem|navegue sem|sem anúncios|sem publicidade|torne-se)\b[^.]{0,50})|(?:apoie|ajude|contribua)(?: com .{2,40})?|(?:seja|torne-se) (?:um )?(?:apoiador|membro|sócio|assinante)[^.]{0,40}|(?:faça uma doação|doe)(?: (?:agora|aqui))?",
    ),
    Phrase(
        "subscribe",
        LINE,
        "assine assinar já faça entre acesse assinante",
        r"(?:assine(?: (?:já|agora|o|a|por|e|para)\b[^.]{0,60})?|assinar|já (?:é|sou) (?:assinante|cadastrado).{0,40}|(?:faça|fazer) (?:o )?login(?: para .{2,50})?|entrar|cadastre-se.{0,40})",
    ),
    Phrase(
        "subscribe",
        PARAGRAPH,
        "este conteúdo para",
        r"(?:(?:este )?(?:conteúdo|artigo) (?:é )?(?:exclusivo|restrito|apenas) (?:para|a)|para continuar (?:lendo|a ler|a leitura)\b)",
    ),
    Phrase(
        "newsletter",
        LINE,
        "newsletter receba assine inscreva cadastre subscreva",
        r"(?:(?:nossa |as nossas )?newsletters?|(?:receba|receber) .{3,80}(?:e-?mail|newsletter).{0,40}|(?:assine|inscreva-se|cadastre-se|subscreva)(?: (?:em|na|para|a|à|n?a?s?) ?)(?:nossa|nossas)? ?newsletters?\b.{0,40})",
    ),
    Phrase(
        "follow",
        LINE,
        "siga acompanhe segue seguir",
        r"(?:sig[ao]|acompanhe|segue)[ -](?:nos|o|a|n[oa]s redes|[\w' ]{2,30})(?:\b[^.]{0,60})?\b(?:facebook|twitter|x|instagram|whatsapp|google|redes sociais|telegram|youtube)\b.{0,30}|siga-nos|seguir",
    ),
    Phrase(
        "share",
        LINE,
        "compartilhe compartilhar partilhar partilhe copiar enviar",
        r"(?:(?:compartilh[ea]r?|partilh[ae]r?)(?: (?:no|na|este|esta|por|via|em|isto)\b[^.]{0,50})?|copiar link|enviar por e-?mail)",
    ),
    Phrase(
        "comment-rules",
        PARAGRAPH,
        "regras nossas os",
        r"(?:(?:nossas )?regras (?:para|de|dos) (?:os )?comentários?)\s*[:.–—-]|os comentários (?:são|serão|não)\b.{0,60}\b(?:moderados|responsabilidade|publicados|representam)",
    ),
    Phrase(
        "comment-call",
        LINE,
        "comentar comentários comentário deixe ver comente seja 0 1 2 3 4 5 6 7 8 9 responder",
        r"(?:(?:ver |mostrar )?(?:os |todos os )?comentários?(?: ?\(?\d+\)?)?|comentar|comente(?: aqui)?|deixe (?:um|seu|o seu) comentário.{0,20}|\d+ comentários?|responder|seja o primeiro a comentar.{0,20})",
    ),
    Phrase(
        "related",
        LINE,
        "leia veja mais saiba últimas notícias artigos relacionadas relacionados recomendadas recomendados você as ler continue",
        r"(?:(?:leia|veja|ler|saiba|confira) (?:também|mais|ainda|a (?:matéria|notícia) completa)(?:\s*[:|»>–]\s*.{4,150})?|(?:as )?mais (?:lidas|lidos|vistas|vistos|populares|notícias|sobre|de|em)\b[^.]{0,40}|(?:notícias|artigos|conteúdos?|matérias) relacionad[oa]s?|relacionad[oa]s|você (?:também )?pode (?:gostar|se interessar).{0,20}|recomendad[oa]s(?: para você)?|últimas notícias|continue lendo)",
    ),
    Phrase(
        "cookies",
        PARAGRAPH,
        "usamos utilizamos este nós ao o",
        r"(?:(?:usamos|utilizamos|(?:este|o|nosso) (?:site|portal)|nós e)\b.{0,60}\bcookies|ao (?:continuar|navegar|clicar|utilizar)\b.{0,80}\b(?:cookies|concorda))",
    ),
    Phrase(
        "cookies",
        LINE,
        "política aceitar rejeitar termos aviso",
        r"(?:política de (?:privacidade|cookies)|(?:aceitar|rejeitar)(?: (?:todos|cookies|e continuar))+|termos (?:de uso|e condições)|aviso legal)",
    ),
    Phrase(
        "copyright",
        LINE,
        "todos © proibida direitos",
        r"(?:© .{2,60}\b)?todos os direitos reservados\b.{0,80}|(?:é )?proibida a reprodução\b.{0,80}",
    ),
    Phrase(
        "app",
        LINE,
        "baixe descarregue",
        r"(?:baixe|descarregue|instale) (?:grátis )?(?:o|a|nosso) (?:app|aplicativo|aplicação)\b[^.]{0,50}",
    ),
    Phrase(
        "advertisement",
        LINE,
        "publicidade anúncio continua propaganda conteúdo",
        r"(?:publicidade|anúncios?|propaganda|continua (?:após|depois da|a seguir)\b.{0,30}|conteúdo patrocinado)",
    ),
    Phrase("print", LINE, "imprimir", r"imprimir(?: (?:artigo|matéria|página))?"),
    Phrase(
        "navigation",
        LINE,
        "ir pular voltar saltar início pesquisar buscar fale quem fechar",
        r"(?:(?:ir|pular|saltar) para (?:o )?(?:conteúdo|menu|topo|rodapé)(?: principal)?|voltar(?: (?:ao topo|ao início|para .{2,20}))?|início|pesquisar|buscar|fale conosco|quem somos|fechar)",
    ),
    Phrase(
        "listen",
        LINE,
        "ouvir ouça tempo 1 2 3 4 5 6 7 8 9",
        r"(?:(?:ouvir|ouça) (?:este|esta|o|a) (?:artigo|texto|matéria|notícia).{0,20}|tempo de leitura:? ?.{1,20}|\d{1,2} min(?:utos)? de leitura)",
    ),
    Phrase(
        "feedback",
        LINE,
        "encontrou comunicar reportar",
        r"(?:encontrou (?:um|algum) erro\b.{0,60}|(?:comunicar|reportar) (?:um )?erro.{0,30})",
    ),
)
