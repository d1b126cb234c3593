"""Common words by language and characters by script: what the language of a text is guessed from."""

from __future__ import annotations

SMALL_WORDS = {
    "en": "the of and to in is that for it with as was on are this be by from not have has at which you they but his were their",
    "de": "der die und das ist nicht mit den ein von zu sich auf für im dem auch des eine werden wird als sie war oder wie einer nach",
    "fr": "le la les et des est une dans qui que du pour pas sur au plus avec ce sont par cette mais nous ont aux été leur",
    "es": "el la los de que y en un una las por con para del se es más como pero su sus fue este esta lo han ha está",
    "it": "il di che la e un una per non sono con del della le si nel alla dei più anche gli come delle ha questo ma dal",
    "pt": "o de que e do da em um para com não uma os no se na por mais as dos como mas ao das foi pelo são também",
    "nl": "de het een en van ik te dat die in is niet zijn met op voor aan er ook als bij maar om door naar werd wordt uit",
    "sv": "och att det som en på är av för med till den har de inte om ett han men var från vi kan efter också",
    "no": "og i det som en på er av for med til den har de ikke om et han men var fra vi kan etter også seg skal",
    "da": "og i det som en på er af for med til den har de ikke om et han men var fra vi kan efter også sig skal blev",
    "fi": "ja on ei se että hän oli mutta kun myös ovat joka sen jos tai kuin sekä mukaan jotka vain mitä ole olla",
    "et": "ja on ei et see kui ka oli ning mis aga või oma ta kes siis seda selle veel pole mille",
    "lv": "un ir ka no ar par uz bet kas arī lai nav tika tas ko pēc kā šo vai gan tiek",
    "lt": "ir kad yra su tai iš bet į kaip buvo ne jo apie dėl už jau tik ar tačiau taip kurie savo po",
    "pl": "w i na z nie się że do to jest o jak ale od za przez po dla tym są ze czy być jego było także",
    "cs": "a v na se že je to s z do o ale jako za by pro od jsou podle jeho jsem byl která který také už",
    "sk": "a v na sa že je to s z do o ale ako za by pre od sú podľa jeho som bol ktorá ktorý aj už",
    "sl": "in je da se na za v ki so pa z po bi tudi kot ali pri še od ne bil ter so",
    "hr": "i je u da se na za su od s koji a ne koja će to bi kao iz što o nije ili te",
    "hu": "a az és hogy nem is egy de meg ez azt volt el csak már még vagy mint ha lesz van szerint amely",
    "ro": "și de la a în că cu pe nu din pentru o care mai este un să au fost sunt prin după sau ca dar",
    "sq": "dhe në të e për me që një nga ka është nuk si më do u kjo ky por",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi ne var ama kadar sonra en göre ise değil",
    "id": "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke adalah juga oleh telah sebagai karena bisa",
    "ms": "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke adalah juga oleh telah sebagai kerana boleh",
    "vi": "và của là có cho không được một các với những trong này đã người khi để tại năm đến",
    "sw": "na ya wa kwa ni katika za la kuwa hiyo huo lakini pia baada watu",
    "ca": "el la els de que i en un una les per amb del es més com però seu són aquest va han ha dels",
    "is": "og að í á er sem til um við það ekki en með fyrir var hann af eru hefur",
    "zu": "ukuthi futhi kodwa uma lapho ngoba yena bona nge kwa nokuthi",
    "af": "die en van het in is nie wat vir met op te dat om aan was hy sy ook word",
    "ru": "и в не на что с как по это из у для за он от но так все было его также был о к",
    "uk": "і в не на що з як та у для за від але до це його про або який було також ще",
    "bg": "и на да в се за от е са че по не с като това но ще който при до си",
    "sr": "и је у да се на за су од са који а не која ће то би као из што",
    "be": "і ў не на што з як та для за ад але да гэта яго пра або які было таксама",
    "mk": "и на да во се за од е со дека не како но ќе кој при до што",
}
"""About two dozen words each, in lower case, separated by spaces."""

SCRIPTS = (
    ("ja", 0x3040, 0x30FF),
    ("ko", 0xAC00, 0xD7A3),
    ("zh", 0x4E00, 0x9FFF),
    ("el", 0x0370, 0x03FF),
    ("he", 0x0590, 0x05FF),
    ("ar", 0x0600, 0x06FF),
    ("hi", 0x0900, 0x097F),
    ("bn", 0x0980, 0x09FF),
    ("ta", 0x0B80, 0x0BFF),
    ("te", 0x0C00, 0x0C7F),
    ("th", 0x0E00, 0x0E7F),
    ("ka", 0x10A0, 0x10FF),
    ("hy", 0x0530, 0x058F),
)
"""Ranges of code points, each with the most frequent language that is written in them."""

SAME_SCRIPT = {"ar": ("fa", "ur", "ps", "ckb", "ku"), "hi": ("mr", "ne"), "he": ("yi",), "zh": ("yue", "ja")}
"""By the language that a script stands for, others in the same script: if a page declares one of these, that is believed."""

ALIKE = (
    frozenset({"no", "nb", "nn", "da"}),
    frozenset({"id", "ms"}),
    frozenset({"hr", "sr", "bs", "sl"}),
    frozenset({"cs", "sk"}),
    frozenset({"ru", "uk", "bg", "be", "mk", "sr"}),
)
"""Languages that common words cannot distinguish reliably: among these, what the page declares is believed."""
