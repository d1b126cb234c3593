"""Boilerplate in French."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase(
        "support-banner",
        LINE,
        "soutenez soutenir faites faire aidez devenez je",
        r"(?:soutenez|soutenir|aidez)[ -](?:nous|notre (?:travail|journal|rédaction)|une? (?:presse|journalisme|information) (?:libre|indépendante?)|(?:le |la |les |l')?[\w'&« ».-]{2,50}?)(?:[\s,\-–—:!|]+(?:et )?(?:lisez|sans pub\w*|faites|devenez|abonnez|naviguez)\b[^.]{0,50}|(?: par un don| en faisant un don)?)|(?:faites|faire|je fais) un don(?: [^.]{0,40})?|devenez (?:membre|mécène|adhérent)[^.]{0,40}",
    ),
    Phrase(
        "support-banner",
        PARAGRAPH,
        "notre si vous l cet parce",
        r"(?:(?:notre|l')? ?(?:journal|site|information|média|indépendance)\b.{0,60}\b(?:grâce à|dépend de|besoin de) (?:vos|votre|ses lecteurs|vous|dons)|si vous (?:appréciez|aimez)\b.{0,80}\b(?:don|souten|abonn))",
    ),
    Phrase(
        "subscribe",
        LINE,
        "abonnez s abonnement déjà je j offre profitez lire accédez se connectez choisir identifiez",
        r"(?:abonnez-vous(?: (?:pour|dès|maintenant|et|gratuitement|à partir|à la newsletter|à (?:notre|nos))\b[^.]{0,80})?|(?:je )?m'abonne(?:r)?|j'en profite|s'abonner(?: (?:pour|dès)\b[^.]{0,50})?|déjà (?:abonnée?|inscrite?|un compte)\b.{0,50}|(?:se connecter|connectez-vous|identifiez-vous)(?: pour .{2,50})?|(?:voir|découvrir) (?:nos|les) offres.{0,40}|accédez à .{3,80})",
    ),
    Phrase(
        "subscribe",
        PARAGRAPH,
        "cet la pour vous il article contenu",
        r"(?:(?:cet )?article (?:est )?réservé (?:à|aux)|la suite (?:de cet article )?est réservée|pour (?:lire|accéder à|poursuivre)\b.{0,80}\b(?:abonn|connect|inscri)|il vous reste \d+ ?%|contenu réservé)",
    ),
    Phrase(
        "newsletter",
        LINE,
        "newsletter newsletters inscrivez recevez la nos s inscription votre",
        r"(?:(?:nos |la |notre )?newsletters?|inscrivez-vous (?:à|gratuitement|pour)\b.{0,60}|recevez .{3,80}(?:newsletter|boîte mail|e-?mail|par mail|chaque (?:jour|matin|semaine)).{0,40}|s'inscrire(?: à la newsletter)?|votre (?:adresse )?e-?mail)",
    ),
    Phrase(
        "newsletter",
        PARAGRAPH,
        "inscrivez recevez ne chaque",
        r"(?:(?:inscrivez-vous|recevez|abonnez-vous)\b.{0,80}\b(?:newsletter|infolettre|boîte (?:mail|de réception))|ne (?:manquez|ratez) (?:rien|aucun)\b)",
    ),
    Phrase(
        "follow",
        LINE,
        "suivez retrouvez suivre",
        r"(?:(?:suivez|retrouvez)[ -]nous(?: (?:sur|aussi)\b[^.]{0,60})?|suivez .{2,40} sur (?:facebook|twitter|x|instagram|whatsapp|google).{0,30}|suivre(?: (?:sur|ce sujet|l'auteur)\b.{0,30})?)",
    ),
    Phrase(
        "share",
        LINE,
        "partager partagez envoyer copier",
        r"(?:partage[rz](?: (?:sur|cet|cette|par|via)\b ?[^.]{0,50}| (?:l'|la |le )?(?:article|page|lien|vidéo))?|(?:envoyer|partager) par (?:e-?)?mail|copier le lien|lien copié)",
    ),
    Phrase(
        "comment-rules",
        PARAGRAPH,
        "les règles notre charte nos avant merci la",
        r"(?:(?:nos |les )?règles (?:de|des|pour les) commentaires?|(?:notre |la )?charte (?:de|des) (?:modération|commentaires|bonne conduite))\s*[:.–—-]|les commentaires (?:sont|seront)\b.{0,40}\b(?:modérés|fermés|publiés)|merci de (?:respecter|rester)\b.{0,60}\b(?:commentaires|charte|courtois)",
    ),
    Phrase(
        "comment-call",
        LINE,
        "commenter commentaires commentaire laisser laissez réagir voir lire poster ajouter répondre 0 1 2 3 4 5 6 7 8 9 aucun soyez donnez vos",
        r"(?:commenter(?: (?:l'article|cet article))?|(?:lire |voir |afficher )?(?:les |tous les |vos )?commentaires?(?: ?\(?\d+\)?)?|(?:\d+|aucun) (?:commentaires?|réactions?)|(?:laisser|laissez|poster|ajouter|écrire) (?:un|votre) commentaire.{0,30}|réagir(?: à cet article)?|répondre|soyez le premier à (?:commenter|réagir).{0,20}|donnez votre avis.{0,20})",
    ),
    Phrase(
        "related",
        LINE,
        "lire à voir aussi sur les articles plus dans le notre pour recommandé recommandés vous nos suivant précédent",
        r"(?:(?:à )?(?:lire|voir|écouter) (?:aussi|également|la suite|plus|l'article)(?:\s*[:|»>–]\s*.{4,150})?|à (?:lire|voir|découvrir)(?:\s*[:|»>–]\s*.{4,150})?|(?:sur|dans) le même (?:sujet|thème)|(?:les |nos )?(?:articles?|contenus?) (?:les plus (?:lus|populaires|consultés)|similaires|liés|recommandés|connexes|associés)|les plus (?:lus|partagés|populaires|commentés|récents)|(?:plus|pour) (?:d'articles|d'infos|en savoir plus|aller plus loin)[^.]{0,40}|en savoir plus|recommandés? pour vous|vous aimerez aussi|ça peut vous intéresser|article (?:suivant|précédent)|notre sélection.{0,30})",
    ),
    Phrase(
        "cookies",
        PARAGRAPH,
        "nous ce en les avec pour",
        r"(?:(?:nous|ce site|nos partenaires|notre site|avec (?:nos partenaires|votre accord))\b.{0,80}\b(?:utilis|dépos|stock|emploi)\w*\b.{0,60}\bcookies|en (?:poursuivant|continuant|naviguant|cliquant)\b.{0,80}\b(?:cookies|acceptez)|les cookies (?:nous|sont|permettent))",
    ),
    Phrase(
        "cookies",
        LINE,
        "gérer paramétrer accepter tout politique mentions confidentialité continuer données cgu cgv",
        r"(?:(?:gérer|paramétrer|accepter|refuser) (?:mes |les |tous les )?(?:cookies|consentements?)|tout (?:accepter|refuser)|politique de (?:confidentialité|cookies)|mentions légales|continuer sans accepter|données personnelles|cg[uv])",
    ),
    Phrase(
        "copyright",
        LINE,
        "tous © reproduction",
        r"(?:© .{2,60}\b)?tous droits (?:réservés|de reproduction)\b.{0,80}|reproduction (?:interdite|même partielle)\b.{0,60}",
    ),
    Phrase(
        "app", LINE, "téléchargez télécharger", r"télécharge[rz] (?:gratuitement )?(?:l'|notre |votre )?(?:appli(?:cation)?)\b[^.]{0,60}"
    ),
    Phrase(
        "advertisement",
        LINE,
        "publicité publicités annonce contenu la sponsorisé",
        r"(?:publicités?|annonces?|(?:contenu |article )?sponsorisé(?: par .{2,30})?|la suite après (?:cette|la) publicité)",
    ),
    Phrase("print", LINE, "imprimer", r"imprimer(?: (?:l'article|cet article|la page))?"),
    Phrase(
        "navigation",
        LINE,
        "aller passer retour haut accueil connexion inscription rechercher recherche menu fermer qui contactez plan ouvrir",
        r"(?:(?:aller|passer|accéder) (?:directement )?(?:au|à la|à l') ?(?:contenu|menu|navigation|recherche|accueil)(?: principal)?|retour(?: (?:en haut|à l'accueil|haut de page|aux? .{2,20}))?|haut de page|accueil|connexion|inscription|recherche[r]?|fermer|qui sommes[ -]nous|(?:nous contacter|contactez-nous)|plan du site)",
    ),
    Phrase(
        "listen",
        LINE,
        "écouter temps lecture lire 1 2 3 4 5 6 7 8 9",
        r"(?:écouter (?:l'article|cet article).{0,20}|temps de lecture ?:? ?.{1,20}|lecture ?:? ?\d+ ?min\w*|\d{1,2} min(?:utes)? de lecture)",
    ),
    Phrase(
        "feedback",
        LINE,
        "signaler vous une",
        r"(?:signaler une (?:erreur|faute)\b.{0,40}|vous avez (?:repéré|trouvé|vu) une (?:erreur|faute|coquille).{0,60}|une (?:erreur|faute|coquille) dans (?:l'|cet )article.{0,40})",
    ),
    Phrase(
        "tags",
        LINE,
        "mots thèmes sujets étiquettes tags thématiques",
        r"(?:mots[- ]clés|thèmes?|sujets|étiquettes|thématiques)\s*[:|»]\s*.{0,160}",
    ),
    Phrase(
        "browser",
        PARAGRAPH,
        "votre veuillez javascript",
        r"(?:votre navigateur\b.{0,40}\b(?:obsolète|supporté|pris en charge|à jour)|veuillez activer javascript|javascript (?:est|doit)\b.{0,40}\b(?:désactivé|activé))",
    ),
)
