"""Boilerplate in Vietnamese."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase("subscribe", LINE, "đăng", r"đăng (?:nhập|ký)(?: .{0,30})?"),
    Phrase("follow", LINE, "theo", r"theo dõi (?:chúng tôi|trên|[\w ]{2,20} trên)\b.{0,40}"),
    Phrase("share", LINE, "chia copy sao", r"chia sẻ(?: .{0,30})?|(?:copy|sao chép) (?:link|liên kết).{0,20}"),
    Phrase("comment-call", LINE, "bình ý viết", r"bình luận(?: ?\(?\d+\)?)?|ý kiến(?: bạn đọc| ?\(\d+\))|viết bình luận"),
    Phrase(
        "related",
        LINE,
        "tin xem đọc bài có mới",
        r"tin (?:liên quan|mới nhất|cùng chuyên mục|đọc nhiều|tức|theo khu vực)|(?:xem|đọc) (?:thêm|tiếp|nhiều)(?:\s*[:|»>–]\s*.{4,150})?|bài (?:liên quan|viết liên quan)|có thể bạn quan tâm|mới nhất",
    ),
    Phrase("copyright", LINE, "bản", r"bản quyền (?:thuộc|©).{0,60}"),
    Phrase("advertisement", LINE, "quảng", r"quảng cáo"),
    Phrase(
        "navigation",
        LINE,
        "trở trang tìm về liên",
        r"trở (?:lại|về)(?: .{2,60})?|trang chủ|tìm kiếm|về đầu trang|liên hệ(?: quảng cáo| tòa soạn)?",
    ),
)
