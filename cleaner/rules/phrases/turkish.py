"""Boilerplate in Turkish."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase(
        "support-banner",
        LINE,
        "bize bağımsız destek bağış",
        r"(?:bize destek ol(?:un)?|bağımsız (?:gazeteciliğe|gazeteciliği|medyaya|basına) destek(?:le(?:yin)?| ol(?:un)?)?|destek ol(?:un)?|bağış yap(?:ın)?)(?:[\s,\-–—:!|]+(?:reklamsız oku(?:yun)?|abone ol(?:un)?)|.{0,30})",
    ),
    Phrase(
        "subscribe",
        LINE,
        "abone giriş üye zaten",
        r"(?:abone ol(?:un)?(?: .{0,40})?|giriş yap(?:ın)?(?: .{0,30})?|üye ol(?:un)?(?: .{0,30})?|zaten (?:abone|üye) misiniz.{0,30})",
    ),
    Phrase(
        "newsletter", LINE, "bültenimize bülten e haber", r"(?:(?:e-)?bülten(?:imiz)?e (?:abone|kayıt|üye) ol(?:un)?.{0,30}|(?:e-)?bülten)"
    ),
    Phrase("follow", LINE, "bizi takip", r"(?:bizi .{0,30}takip ed(?:in|iniz)|takip et(?:in)?)"),
    Phrase(
        "share",
        LINE,
        "paylaş bağlantıyı linki haberi bu",
        r"(?:(?:haberi |bu haberi )?paylaş(?:ın)?(?: .{0,30})?|(?:bağlantıyı|linki) kopyala)",
    ),
    Phrase("comment-rules", PARAGRAPH, "yorum", r"yorum (?:kuralları|yazma kuralları|politikası)\s*[:.–—-]"),
    Phrase(
        "comment-call",
        LINE,
        "yorum yorumlar yorumları ilk tüm 0 1 2 3 4 5 6 7 8 9",
        r"(?:yorum (?:yap(?:ın)?|yaz(?:ın)?|ekle)|yorumlar(?: ?\(?\d+\)?)?|(?:tüm )?yorumları (?:gör|göster|oku)|ilk yorumu (?:sen|siz) yap(?:ın)?|\d+ yorum)",
    ),
    Phrase(
        "related",
        LINE,
        "ilgili bunlar en benzer devamını sonraki önerilen haberin ilginizi son",
        r"(?:ilgili (?:haberler|içerikler|konular)|(?:bunlar da )?ilginizi çekebilir|en çok (?:okunan(?:lar)?|okunan haberler|izlenenler)|benzer haberler|devamını oku|haberin devamı|sonraki haber|önerilen haberler|son dakika haberleri)(?:\s*[:|»>–]\s*.{4,150})?",
    ),
    Phrase(
        "cookies",
        PARAGRAPH,
        "bu sitemizde web size",
        r"(?:bu (?:web )?site(?:si|de)?|(?:web )?sitemizde|size daha iyi)\b.{0,80}\b(?:çerez\w*|cookie\w*)",
    ),
    Phrase(
        "cookies",
        LINE,
        "gizlilik çerez kullanım kvkk",
        r"(?:gizlilik (?:politikası|ilkeleri)|çerez (?:politikası|ayarları)|kullanım (?:koşulları|şartları)|kvkk.{0,30})",
    ),
    Phrase("copyright", LINE, "tüm her", r"(?:tüm|her) hak(?:ları|kı) (?:saklıdır|mahfuzdur)\b.{0,50}"),
    Phrase("app", LINE, "uygulamamızı uygulamayı", r"(?:mobil )?uygulama(?:mız)?[ıy]*ı? (?:indir(?:in)?|yükleyin).{0,30}"),
    Phrase("advertisement", LINE, "reklam ilan sponsorlu", r"(?:reklam|ilan|sponsorlu içerik)"),
    Phrase("print", LINE, "yazdır", r"yazdır"),
    Phrase(
        "navigation", LINE, "içeriğe ana yukarı geri", r"(?:(?:ana )?içeriğe (?:geç|atla)|ana (?:sayfa|menü)|yukarı(?: çık)?|geri(?: dön)?)"
    ),
)
