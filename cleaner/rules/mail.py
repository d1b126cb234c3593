"""Names of the fields that e-mail, forum and news programs print above a message, by language."""

SUBJECT_FIELDS = frozenset(
    "subject betreff objet sujet asunto assunto oggetto onderwerp ämne emne aihe temat předmět тема 主题 主題 件名 제목 konu tárgy".split()
)
SENDER_FIELDS = frozenset("from sender von de da van från fra lähettäjä od от від 发件人 寄件者 差出人 보낸사람 kimden feladó".split())
DATE_FIELDS = frozenset(
    "date sent datum gesendet envoyé fecha enviado data inviato verzonden datum skickat sendt lähetetty wysłano odesláno дата отправлено 日期 时间 送信日時".split()
)
OTHER_FIELDS = frozenset(
    "to cc bcc reply-to organization organisation newsgroups message-id lines mime-version references in-reply-to received return-path path xref "
    "importance priority mailing-list list-id user-agent attachments an kopie à para destinatario cc aan till til komu кому 收件人 抄送 宛先".split()
)
REPLY_MARKS = r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp)(?:\[\d{1,3}\])?\s*[:：])+\s*"
"""Marks before the subject of an answer, or of a message that is passed on."""
