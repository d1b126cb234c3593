"""Boilerplate in Indonesian and Malay."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase("support-banner", LINE, "dukung donasi", r"dukung (?:kami|jurnalisme (?:independen|kami)).{0,50}|donasi(?: sekarang)?"),
    Phrase(
        "subscribe",
        LINE,
        "berlangganan langganan masuk daftar login",
        r"(?:ber)?langganan(?: (?:sekarang|untuk|di)\b.{0,40})?|masuk(?: untuk .{2,40})?|daftar(?: (?:sekarang|gratis))?",
    ),
    Phrase(
        "newsletter",
        LINE,
        "newsletter daftar dapatkan",
        r"(?:daftar|berlangganan) (?:untuk )?(?:newsletter|buletin).{0,30}|dapatkan .{3,80}(?:email|newsletter|inbox).{0,20}",
    ),
    Phrase(
        "follow", LINE, "ikuti cek simak", r"ikuti (?:kami|[\w' ]{2,30})(?: (?:di|dan)\b.{0,60})?|(?:cek|simak) berita dan artikel .{2,120}"
    ),
    Phrase("share", LINE, "bagikan salin", r"bagikan(?: (?:artikel|ke|di|berita|ini)\b.{0,30})?|salin (?:link|tautan)"),
    Phrase(
        "comment-call",
        LINE,
        "komentar tulis tinggalkan lihat 0 1 2 3 4 5 6 7 8 9",
        r"komentar(?: ?\(?\d+\)?)?|(?:tulis|tinggalkan|kirim|lihat) komentar.{0,15}|\d+ komentar",
    ),
    Phrase(
        "related",
        LINE,
        "baca berita artikel terpopuler terkait lihat terkini rekomendasi",
        r"baca (?:juga|selengkapnya|lebih lanjut|selanjutnya)(?:\s*[:|»>–]\s*.{4,150})?|(?:berita|artikel) (?:terkait|lainnya|terpopuler|terkini|terbaru|populer)|terpopuler|lihat (?:semua|selengkapnya|juga)|rekomendasi(?: untuk anda)?",
    ),
    Phrase("cookies", PARAGRAPH, "situs kami dengan", r"(?:situs (?:web )?ini|kami) menggunakan cookies?\b"),
    Phrase("copyright", LINE, "hak", r"hak cipta (?:dilindungi|©).{0,50}"),
    Phrase(
        "advertisement", LINE, "iklan advertisement scroll artikel", r"iklan|scroll (?:untuk|ke bawah).{0,30}|artikel berlanjut .{0,30}"
    ),
    Phrase("app", LINE, "unduh download", r"unduh aplikasi\b.{0,40}"),
    Phrase(
        "navigation",
        LINE,
        "kembali beranda cari tentang kontak lewati",
        r"kembali(?: ke (?:atas|beranda))?|beranda|cari|tentang kami|kontak(?: kami)?|lewati ke konten.{0,10}",
    ),
)
