"""Boilerplate in Korean."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
    Phrase("support-banner", LINE, "후원 후원하기 독립", r"후원(?:하기|해 ?주세요|회원.{0,10})|독립 ?언론.{0,10}후원.{0,20}"),
    Phrase(
        "subscribe",
        LINE,
        "구독 구독하기 로그인 회원가입 무료",
        r"(?:무료 )?구독(?:하기|신청)?(?: .{0,20})?|로그인(?: 후 .{2,20})?|회원 ?가입",
    ),
    Phrase("newsletter", LINE, "뉴스레터", r"뉴스레터(?: .{0,20})?"),
    Phrase(
        "follow", LINE, "팔로우 네이버에서 카카오톡", r"팔로우(?:하기)?|네이버에서 .{2,20} ?구독(?:하기)?.{0,10}|카카오톡 채널 추가.{0,10}"
    ),
    Phrase("share", LINE, "공유 공유하기 기사 url 링크", r"(?:기사 ?)?공유(?:하기)?|(?:url|링크) ?복사|기사 ?저장"),
    Phrase("comment-call", LINE, "댓글 0 1 2 3 4 5 6 7 8 9", r"댓글(?: ?쓰기| ?보기| ?\(?\d+\)?)?|\d+개의 댓글"),
    Phrase(
        "related",
        LINE,
        "관련 추천 많이 인기 더 이전 다음 주요",
        r"(?:관련|추천|인기|주요|이전|다음|많이 본) ?(?:기사|뉴스|글|콘텐츠)(?:\s*[:|»>]\s*.{2,80})?|더 ?보기|기사 더 ?보기",
    ),
    Phrase(
        "cookies", LINE, "개인정보처리방침 이용약관 청소년보호정책 개인정보", r"개인정보 ?처리 ?방침|이용 ?약관|청소년 ?보호 ?정책.{0,20}"
    ),
    Phrase("copyright", LINE, "저작권자 무단 copyright ©", r".{0,60}무단 ?(?:전재|복제|배포).{0,40}금지.{0,10}|저작권자 ?[©(ⓒ].{0,60}"),
    Phrase("advertisement", LINE, "광고", r"광고"),
    Phrase("print", LINE, "인쇄 프린트", r"(?:인쇄|프린트)(?:하기)?"),
    Phrase(
        "navigation",
        LINE,
        "본문 뒤로가기 검색 전체메뉴 메뉴 맨 이미지 닫기 홈",
        r"본문 ?바로 ?가기|뒤로 ?가기|검색|(?:전체 ?)?메뉴(?: 열기| 닫기)?|맨 ?위로|이미지 ?확대(?:보기)?|닫기",
    ),
)
