"""The titles of pages that a server or a shield against robots sends in place of an article, in lower case; data only."""

PHRASES = frozenset(
    """not found|page not found|file not found|the page could not be found|the page cannot be found|site not found|error response
|access denied|access to this page has been denied|forbidden|unauthorized|bad request|bad gateway|gateway timeout|gateway time-out
|service unavailable|service temporarily unavailable|internal server error|too many requests|request blocked
|just a moment|attention required|are you a robot|are you human|robot check|checking your browser
|pardon our interruption|human verification|verify you are human|ddos-guard
|seite nicht gefunden|seite wurde nicht gefunden|zugriff verweigert
|page introuvable|page non trouvée|accès refusé
|página no encontrada|acceso denegado|página não encontrada|acesso negado|pagina non trovata|accesso negato
|pagina niet gevonden|toegang geweigerd|sidan kunde inte hittas|sidan hittades inte|siden ble ikke funnet|siden blev ikke fundet
|strona nie została znaleziona|nie znaleziono strony|stránka nenalezena|sayfa bulunamadı|halaman tidak ditemukan|không tìm thấy trang
|страница не найдена|доступ запрещен|доступ запрещён|сторінку не знайдено|الصفحة غير موجودة
|页面不存在|找不到页面|页面未找到|找不到網頁|ページが見つかりません|페이지를 찾을 수 없습니다""".replace("\n", "").split("|")
)
"""What the title says, without the name of the site and the number."""
