"""Boilerplate in English."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope
CALL = r"(?:(?:go|read(?: \w+)?) ad[- ]free|donate|become an? (?:[\w-]+ )?(?:member|supporter|patron|subscriber)|subscribe|join (?:us|now)|(?:make|give) an? (?:[\w-]+ )?(?:donation|gift|contribution)|chip in|contribute)"
SITES = r"(?:facebook-f|facebook|twitter|x-twitter|x|instagram|linkedin-in|linkedin|whatsapp|telegram|youtube|tiktok|pinterest|reddit|threads|bluesky|mastodon|snapchat|flipboard|e-?mail|google(?: news|\+)?|tumblr|pocket|truth|gettr|gab|parler|messenger|rss|copy link|link|print|share|tweet|apple news|email this|more|sms|viber|line|vk|wechat|weibo|xing)"

PHRASES: dict[str, tuple[Phrase, ...]] = {
    "english": (
        Phrase(
            "support-banner",
            LINE,
            "please support help fund keep join",
            rf"(?:please )?(?:support|help|fund|keep|join) .{{2,80}}?[\s\-–—:!|,.]+(?:and |to )?{CALL}\b[^.]{{0,60}}",
        ),
        Phrase(
            "support-banner",
            LINE,
            "please support help",
            r"(?:please )?(?:support|help(?: us)? support|help) (?:us|our (?:work|journalism|mission|reporting|newsroom|site)|independent (?:media|journalism|news|press|reporting)|quality journalism|local (?:news|journalism)|public (?:radio|media)|the free press)\b(?:[\s,\-–—:|]+(?:today|now|by|with|from|for as little as|on patreon|via|here)\b[^.]{0,60})?",
        ),
        Phrase(
            "support-banner",
            LINE,
            "donate become make go join give subscribe",
            r"(?:donate|become an? (?:member|supporter|patron|friend)|(?:make|give) a (?:\w+ )?(?:donation|gift|contribution)|go ad[- ]free)(?: (?:now|today|here|monthly|once|via [\w ]{2,20}|to (?:us|the site|support [^.]{2,40}|[A-Z][^.]{2,40})))?",
        ),
        Phrase(
            "support-banner",
            PARAGRAPH,
            "if we unlike our since as",
            r"(?:if you (?:like|value|enjoy|appreciate|believe in|rely on) (?:what (?:we do|you (?:read|see))|our|this (?:article|site|post|story|kind)|independent|reading)|we (?:have a (?:small |quick )?(?:favou?r|request) to ask|rely on (?:readers|reader|donations|your)|need your (?:help|support) to)|unlike (?:many|most|other) (?:news|media|sites|outlets|publications)|our (?:journalism|work|reporting|site|newsroom) (?:is|depends|relies|would not be)\b.{0,40}\b(?:readers?|donations?|support)|since you're here|as a (?:non-?profit|reader[- ]funded))\b.{0,200}\b(?:donat|support|subscri|contribut|member|patreon|paypal|coffee|gift|favou?r to ask|chip in)",
        ),
        Phrase(
            "support-banner",
            ANYWHERE,
            "donate funded ad-free free ad coffee",
            r"\breader[- ](?:funded|supported)\b.*\b(?:donate|support|join)\b|(?<!to )(?<!and )\bdonate (?:now|today|here)[!»>→*\s]*$|\bgo ad[- ]free\b[!»>→*\s]*$|\bbuy (?:me|us) a coffee[!»>→*\s]*$",
        ),
        Phrase(
            "subscribe",
            LINE,
            "subscribe unlock start try get already log sign become continue view see claim choose or new renew register create no from full",
            r"(?:subscribe|(?:start|try|get) (?:your|a|our) (?:free )?(?:\w+ )?(?:subscription|trial)|unlock (?:this|full|unlimited)(?: [\w' -]{2,40})?|(?:already (?:a |an )?(?:subscriber|subscribed|member|registered|have an account)|have an account)\b.{0,50}|(?:log|sign) in(?: or .{2,30})?(?: to (?:continue|read|view|access)\b.{0,50})|continue reading(?: (?:this|for|with)\b.{0,70})?|(?:view|see|choose) (?:all )?(?:plans?|your plan|subscription options?|subscription plans?)|(?:or )?purchase a (?:paid )?subscription|claim my free post|(?:new|renew|manage|gift|digital) subscriptions?|subscription (?:questions|options|offers)|(?:create|register for) (?:a|your) free account.{0,60}|no thanks|full access.{0,60})",
        ),
        Phrase(
            "subscribe",
            LINE,
            "subscribe",
            rf"subscribe (?:now|today|here|for (?:free|full access|as little|unlimited)|to (?:our|the|{SITES}|read|continue|unlock|get|[A-Z])|and never|via|with|on|from)\b[^.]{{0,90}}",
        ),
        Phrase(
            "subscribe",
            PARAGRAPH,
            "this you to want get keep subscribe enjoy thank",
            r"(?:this (?:article|story|post|content|page) is (?:exclusive(?:ly)? (?:to|for)|for|only (?:available )?(?:to|for)|reserved for|available (?:only )?(?:to|for)) (?:our |paid |paying |registered |[\w+]+ )?(?:subscribers|members|premium|registered)|you(?:'ve| have) (?:reached|read|used) (?:your|all|the) (?:\w+ ){0,4}(?:limit|free (?:article|stor))|to (?:read|continue reading|access|view) (?:the (?:rest|full)|this|more|all)\b.{0,60}\b(?:subscri|sign (?:in|up)|log in|register)|want (?:full access|to read more|unlimited)\b.{0,60}\bsubscri|get (?:full|unlimited|all[- ]?access|digital) access\b|keep reading\b.{0,60}\bsubscri|enjoy (?:unlimited|full) access|thank you for (?:being a subscriber|subscribing))",
        ),
        Phrase(
            "newsletter",
            LINE,
            "newsletter newsletters sign get join subscribe our daily weekly enter your email receive be more stay thanks please success i invalid",
            r"(?:(?:our |the |daily |weekly |more |all |free |email )*newsletters?(?: sign[- ]?up| signup| subscription)?|(?:sign up|subscribe|register|join)(?: here| now| today| for free)?(?: (?:for|to|up))? (?:(?:e-?mail|[A-Z][\w&'.]++) ){1,6}(?:newsletters?|mailing list|email list|updates|alerts|briefing|digest)\b[^.]{0,80}|get (?:the|our) (?:\w+ ){0,4}(?:newsletters?|in your inbox|delivered)\b.{0,60}|(?:get|receive|have) .{3,90} (?:in|to|into) your (?:inbox|email|mailbox)(?: .{1,40})?|(?:enter )?your e-?mail(?: address)?(?: here)?|e-?mail(?: address)?(?: ?[*:(] ?\(?(?:required)?\)?)?|sign me up|(?:please enter|invalid|enter) a valid email(?: address)?|i (?:have read and )?agree to .{3,60}(?:terms|policy|conditions).{0,30}|success|thanks? (?:you )?for (?:subscribing|signing up).{0,60})",
        ),
        Phrase(
            "newsletter",
            PARAGRAPH,
            "sign subscribe get want enter stay join don your by great be never receive",
            r"(?:(?:sign up|subscribe|register|join)\b.{0,60}\b(?:newsletter|mailing list|e-?mail (?:list|updates|alerts))|get (?:the|our|all the)\b.{0,80}\b(?:newsletter|in(?:to)? your inbox|delivered)|want (?:more|the latest|to (?:stay|get))\b.{0,80}\b(?:newsletter|sign up|inbox)|enter your e-?mail\b|stay (?:informed|up to date|updated|on top|in the know|connected)\b.{0,120}\b(?:newsletter|inbox|sign up|subscribe|mailing list|subscription|for only)|don't miss\b.{0,80}\b(?:newsletter|inbox|straight to)|your (?:e-?mail|data|information) (?:address )?will (?:not |never )?be (?:published|shared|processed|used)|by (?:signing up|subscribing|submitting|clicking|providing|entering)\b.{0,60}\b(?:you|agree|consent)|great! (?:check|you've)|be the first to (?:know|hear|get)|never miss a (?:story|post|beat|deal))",
        ),
        Phrase(
            "follow",
            LINE,
            "follow find like connect join watch stay get listen we us also social our on",
            rf"(?:(?:follow|find|like|join|connect with|watch|stay connected(?: with)?) (?:us|me|[\w&'. ]{{2,40}}?)(?: on| at| in| via)? (?:the )?{SITES}\b[^.]{{0,80}}|(?:follow|connect with|find) (?:us|me)(?: (?:here|online|on social(?: media)?))?|follow(?:ing)?|our social (?:media|channels)|stay connected|let's connect|connect with us)",
        ),
        Phrase(
            "follow",
            TAIL,
            "follow",
            r"follow (?:[A-Z]\S+ ){1,4}(?:on|at) (?:twitter|x|facebook|instagram|bluesky|threads|mastodon|linkedin)\b",
        ),
        Phrase(
            "share",
            LINE,
            "share sharing tweet facebook twitter x instagram linkedin whatsapp telegram youtube tiktok pinterest reddit threads bluesky mastodon snapchat flipboard email e google tumblr pocket truth gettr gab parler messenger rss copy link print save bookmark post spread send pin gift show republish republishing this reprints add manage doximity",
            rf"(?:(?:(?:please )?share|tweet|pin)(?: (?:this|it|via|on|with|now|the (?:article|story|post|page|news|word|love)|your thoughts)\b| {SITES}\b)[^.]{{0,70}}|(?:e-?mail|send|save|bookmark|gift|pin|add)(?: (?:this|the|to|for|a|as))+ (?:article|story|post|page|item|link|pocket|favou?rites|reading list|(?:a )?friend|later|copy|preferred source)\b[^.]{{0,50}}|shar(?:e|ing)(?: options| tools| this)?|the link has been copied.{{0,30}}|(?:link )?cop(?:y|ied)(?: (?:the )?link)?(?: to clipboard)?|spread the word|(?:save|bookmark)(?: for later)?|republish(?: (?:this|our) (?:article|story|articles)\b.{{0,60}})?|reprints(?: (?:and|&) permissions)?|(?:{SITES}[\s|,/·•&]+(?:and )?){{1,14}}{SITES}|facebook|twitter|whatsapp|linkedin|doximity)",
        ),
        Phrase(
            "comment-rules",
            PARAGRAPH,
            "our comment comments commenting before please rules we community keep by readers add",
            r"(?:our )?(?:comment(?:s|ing)?|community|discussion|moderation|posting) (?:rules?|polic(?:y|ies)|guidelines?|standards?|section rules)\s*[:.–—-]|before (?:you )?(?:comment(?:ing)?|posting|you post)\s*[:,–—-]|(?:rules|guidelines) for (?:comments|commenting|commenters)\b|please (?:keep (?:your )?comments|(?:read|follow|note|respect|review) (?:our|the) (?:comment|commenting|community|house)|be (?:civil|respectful|polite|kind|nice)\b)|the comments? (?:section )?(?:below )?(?:is|are) (?:moderated|closed|open)|we (?:moderate|review|delete|remove) (?:all |any )?comments|by (?:commenting|posting a comment|submitting a comment)\b|comments (?:are|will be) (?:moderated|reviewed|closed|subject|welcome)|readers are (?:reminded|asked)\b.{0,60}\bcomment|(?:our|the) (?:full )?(?:commenting|comments?) (?:rules|policy|guidelines)\b.{0,400}",
        ),
        Phrase(
            "comment-call",
            LINE,
            "leave post write add join view show load read see comment comments 0 1 2 3 4 5 6 7 8 9 no be have what log sign you your cancel reply replies start most newest oldest inline sort notify please required name website submit logged click login hide discussion discuss 10 report flag upvote expand open all new",
            r"(?:(?:leave|post|write|add|make|submit) (?:a|your|the first|an?) (?:comment|reply|response)\b.{0,50}|(?:join|start|continue) the (?:conversation|discussion|debate)\b.{0,60}|(?:(?:view|show|load|read|see|hide|expand|open|sort|all|go to|post|more) ){1,2}(?:all |the |more |\d+ )*(?:comments?|replies)(?: \(?\d+\)?)?|(?:\d[\d,.]*|no) (?:comments?|replies|responses?)(?: (?:on|so far|yet)\b.{0,80})?|comments?(?: ?\(\d[\d,.]*\)| are closed| \d+| policy| closed)?|be the first to (?:comment|reply|react)\b.{0,40}|have your say|what do you think\?? (?:leave|tell|let|share|join|comment)\b.{0,80}|(?:you must be |please )?(?:log(?:ged)?|sign(?:ed)?)[- ]?in to (?:post|comment|leave|reply|join|vote|like)\b.{0,50}|cancel reply|reply|replies|name ?\*|website ?\*?|required fields are marked.{0,5}|post comment|most voted|inline feedbacks|notify (?:me )?of\b.{0,60}|(?:report|flag)(?: (?:this )?comment| abuse)?|upvote)",
        ),
        Phrase(
            "comment-call",
            TAIL,
            "your save notify this leave",
            r"(?:your e-?mail address will not be published|save my name, e-?mail|notify me of|this site uses akismet|leave a (?:reply|comment))\b",
        ),
        Phrase(
            "related",
            LINE,
            "related read more most you also recommended trending popular latest recent up keep next previous see further don other from continue editor top must what similar explore in just older newer suggested promoted sponsored view load show all older just for picks keep older discover watch these stories articles posts featured best",
            r"(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)|you'll also like|recommended(?: (?:for you|reading|stories|articles|by .{2,30}))?|(?:most|more) (?:read|popular|viewed|shared|commented|recent|emailed|discussed|watched|trending)(?: (?:on|in|stories|articles|this week|today|news|posts).{0,30})?|(?:related|similar|recommended|suggested|trending|popular|latest|recent|more|other|further|top|featured|must[- ]read|previous|next|older|newer|keep) (?:articles?|stor(?:y|ies)|posts?|reads?|reading|news|topics?|content|coverage|links?|headlines|videos?|podcasts?|items?|pages?|stories and videos|searches|tags)(?: (?:on|in|for|from|by|about) .{2,40})?|more (?:like this|to read|for you|(?:from|in|on|about|by) (?:(?-i:[A-Z0-9\"'])[^.]{0,50}|this \w+|the author))|(?:read|keep|continue) (?:more|next|also|on|this next|reading|them all|it here)(?: »| here)?|(?:read|see|view|load|show) (?:all|more|less|full (?:story|article|bio))(?: (?:articles|stories|posts|news|results|videos))?|up next|(?:editor|reader|staff)s?'?s? (?:picks?|choice)|from (?:around|across) the web|trending(?: now| today| stories)?|(?:don't miss|in case you missed it|what to read next|what's next|sponsored (?:content|stories|links)|promoted (?:content|stories)|just in|latest|recommends?|subscriber picks))",
        ),
        Phrase(
            "related",
            LINE,
            "related read also more recommended see watch don previously next previous",
            r"(?:related(?: (?:article|story|stories|coverage|reading|content|post))?|(?:read|see|watch) (?:more|also|next|this)|also (?:read|see)|(?:must|recommended) read(?:ing)?|recommended|more on this|don't miss|previously|next (?:article|post|story)|previous (?:article|post|story))\s*[:|»>–—]+\s*.{4,170}",
        ),
        Phrase(
            "cookies",
            PARAGRAPH,
            "we this our by cookies accept manage necessary you your to if please strictly functional",
            r"(?:(?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site|our partners|we and our (?:\d+ )?partners)\b.{0,60}\b(?:use|uses|using|store|stores)\b.{0,40}\bcookies\b.{0,80}\b(?:experience|improve|ensure|personali|analy|advert|visit|traffic|consent|function|content|services|website|site)|by (?:continuing|clicking|using|browsing)\b.{0,80}\b(?:cookies|consent|privacy)|cookies (?:help us|are (?:small|used|essential|necessary))|(?:strictly )?(?:necessary|functional|analytical|performance) cookies (?:are|help|enable|may)|accept (?:all )?cookies|manage (?:your )?(?:cookies|consent|cookie preferences)|you can (?:change|manage|withdraw)\b.{0,60}\b(?:cookie|consent)|(?:to|please) (?:view|watch|see|enable|accept)\b.{0,80}\bcookies\b|your (?:privacy choices|consent)\b)",
        ),
        Phrase(
            "cookies",
            LINE,
            "cookie cookies privacy accept reject manage do allow save always necessary non consent your ok got terms",
            r"(?:cookies?(?: (?:settings?|polic(?:y|ies)|preferences|notice|consent|statement))?|(?:accept|reject|allow|decline|manage)(?: (?:all|cookies|settings|options|preferences|selection))*|privacy(?: (?:policy|notice|settings|statement|choices|options|centre|center|and cookies?))?(?: (?:&|and) (?:terms|cookies?).{0,30})?|do not sell(?: or share)?(?: my)?(?: personal)?(?: info(?:rmation)?| data)?|save (?:&|and) accept|always enabled|non[- ]necessary|your privacy choices|terms(?: (?:of (?:use|service|sale)|(?:&|and) conditions))?(?: (?:&|and) privacy.{0,20})?|got it|consent preferences)",
        ),
        Phrase(
            "copyright",
            LINE,
            "© copyright c all",
            r"(?:(?:copyright )?(?:©|\(?c\) ?(?:copyright )?(?=\d)).{0,140}|copyright(?: by .{2,60}|,? ?\d{4}.{0,120})|all rights reserved\b.{0,100})",
        ),
        Phrase(
            "copyright",
            TAIL,
            "© copyright all this reproduction no the content any",
            r"(?:(?:copyright )?(?:©|\(c\)) ?(?:copyright )?(?:\d{4}|[\w&.]+(?: [\w&.]+){0,5} \d{4})|copyright (?:©|\(c\)|\d{4}|of )|all (?:content|material|rights|text|images)\b.{0,60}\b(?:copyright|reserved|property)|(?:this|the) (?:material|article|content|story|text|website)\b.{0,40}\bmay not be (?:published|reproduced|copied|used|redistributed)|(?:no part|reproduction|any (?:use|reproduction))\b.{0,80}\b(?:without|prohibited|permission))",
        ),
        Phrase(
            "app",
            LINE,
            "download get read install try open available scan use view our",
            r"(?:(?:download|get|install|try|open(?: in)?|use|read(?: it| this)? (?:in|on)) (?:the|our) (?:free |new |mobile )*(?:[\w&'.]+ ){0,4}apps?\b[^.]{0,80}|available on (?:the )?(?:app store|google play|ios|android)\b.{0,50}|(?:get it|download) on (?:the )?(?:google play|app store)|download (?:for|on) (?:ios|android|iphone).{0,40}|(?:app store|google play))",
        ),
        Phrase(
            "app",
            PARAGRAPH,
            "download get install read our",
            r"(?:download|get|install|try) (?:the|our) (?:\w+ ){0,5}app\b.{0,120}\b(?:news|stories|alerts|notifications|updates|app store|google play|ios|android|phone)",
        ),
        Phrase(
            "advertisement",
            LINE,
            "advertisement advertisements advertising ad ads sponsored sponsor promoted paid partner article story skip close presented continue loading content report remove this powered",
            r"(?:(?:advertise(?:ment|ments)|advertising|ads?|sponsored|promoted|paid (?:content|post|partnership|advertisement)|partner content)(?: (?:by .{2,30}|message|content|post|feedback|choices|links?))?|sponsor message|(?:article|story|content|text) continues (?:below|after)\b.{0,40}|(?:continue|continues) (?:reading )?(?:below|after) (?:the )?ad(?:vertisement)?|scroll (?:down )?to continue.{0,40}|skip (?:ad|advertisement|past advert.{0,20})|close ad|report (?:this )?ad|remove ads?|presented by .{2,40}|powered by .{2,40}|this advertisement has not loaded.{0,60})",
        ),
        Phrase(
            "print",
            LINE,
            "print printer email e mail send save download view text font pdf page",
            r"(?:print(?:er)?(?:[- ]friendly)?(?: (?:this|version|page|article|story|edition|subscriptions?)){0,2}(?: (?:article|page|story))?|(?:e-?mail|send|save|download)(?: (?:this|to a friend|a friend|as|the|pdf)){1,3}(?: (?:article|page|story|post|pdf))?|(?:download|view|save) (?:as )?(?:a )?pdf|(?:text|font) size.{0,10}|pdf|page (?:\d+ )?of \d+)",
        ),
        Phrase(
            "navigation",
            LINE,
            "edit skip back jump go return top bottom scroll home menu search close open toggle log sign login logout my main show navigation sections about contact advertise site sitemap accessibility careers jobs archive edition previous next page view loading breaking expand contents manage account register hide buy shop display share play pause select share powered site enter click faq help subscribe settings feeds",
            r"(?:edit(?: source)?|(?:skip|jump|go|return|scroll)(?: (?:back|directly|down|up))? (?:to|past) (?:the )?(?:main |page |primary )?(?:content|navigation|top|home(?:page)?|search|menu|footer|nav|bottom|article|start|comments|[A-Z][\w ]{2,20} website)|back(?: to (?:top|home|homepage|posts|news|blog|all|the top|article|results|list|main|overview|index|search)\b.{0,20})?|(?:top|bottom) of page|(?:main |site |open |close |toggle |mobile |hide |show )?(?:menu|navigation|nav|search|sidebar|sections)|(?:log|sign)[- ]?(?:in|out|up|off)(?: ?[/|] ?(?:register|(?:log|sign)[- ]?(?:in|up)|join))?|my (?:account|profile)|home(?:page)?|about us|contact us|advertise(?: with us)?|site ?map|accessibility statement|help cent(?:er|re)|register|rss(?: feeds?)?|close(?: window)?|search for:?|loading|(?:load|show) more|view (?:source|site|larger image|gallery|fullscreen|in browser|profile)|expand|previous page|next page|click (?:here )?to (?:enlarge|expand|zoom|view|share).{0,20}|enlarge(?: image)?|show caption|hide caption|toggle caption|play (?:video|audio|now)|(?:image|photo) \d+ of \d+|breaking news|manage alerts.{0,30})",
        ),
        Phrase(
            "listen",
            LINE,
            "listen play audio read hear this 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 estimated reading loading",
            r"(?:listen(?: (?:to (?:this |the )?(?:article|story|post|podcast|episode)|now|here))?(?: ?[·(|-]? ?\d.{0,20})?|(?:play|hear) (?:this )?(?:article|audio|story)(?: .{0,20})?|audio (?:version|article|by .{2,40})|this (?:article|audio) (?:is|was) (?:read|generated|narrated|auto).{0,60}|\d{1,2}[- ]?min(?:ute)?s?\.? (?:read|listen|watch)(?:ing time)?|(?:estimated )?read(?:ing)? time:? .{1,25}|loading audio.{0,20})",
        ),
        Phrase(
            "feedback",
            LINE,
            "submit report spotted found see send was did have give got notice if suggest request rate let",
            r"(?:(?:submit|report|suggest|request|send(?: us)?) (?:a |an )?(?:correction|error|typo|mistake|tip|story idea|feedback|news tip)s?\b.{0,50}|(?:spotted|found|see|notice)(?:d)? (?:an? )?(?:error|typo|mistake|something wrong|inaccurac)\w*\b.{0,80}|(?:was|did you find) this (?:article|page|story|content|post)? ?(?:helpful|useful|interesting)\b.{0,40}|(?:give|send) (?:us )?(?:your )?feedback|got a (?:news )?(?:tip|story)\b.{0,100}|have (?:a|you got a|an) (?:news )?(?:tip|story)\b.{0,80}|rate this (?:article|post|story)|let us know what you think.{0,40})",
        ),
        Phrase(
            "tags",
            LINE,
            "tags tag topics filed posted categories category keywords more related see",
            r"(?:tags?|(?:related |more )?topics|filed under|categories|category|keywords|related tags|posted in|see more on)\s*[:»>]\s*.{0,160}|(?:tags|topics|categories|filed under|related topics|topics in this story|more about)",
        ),
        Phrase(
            "browser",
            PARAGRAPH,
            "your you please javascript this we to enable",
            r"(?:your browser (?:is (?:out of date|outdated|not supported|no longer)|does not support)|you(?:'re| are) using an (?:old|outdated|unsupported)\b.{0,20}\bbrowser|please (?:enable javascript|upgrade your browser|turn on javascript|update your browser)|(?:javascript (?:is|must be|seems to be)|enable javascript)\b.{0,60}|this (?:site|page|website|browser) (?:requires javascript|is not supported|is no longer supported))",
        ),
        Phrase(
            "support-banner",
            PARAGRAPH,
            "enjoyed or already like liked did",
            r"(?:(?:enjoyed|liked?|did you enjoy) this (?:piece|article|story|post|essay|site)\W.{0,80}\b(?:help|support|donat|contribut|subscri|member)|or (?:give|make) an? (?:one[- ]off|monthly|single) (?:donation|contribution|gift)|already a supporter\b)",
        ),
        Phrase(
            "cookies",
            PARAGRAPH,
            "any",
            r"any cookies that (?:may not be|are)\b.{0,80}\b(?:necessary|website|function)",
        ),
        Phrase(
            "comment-call",
            LINE,
            "this learn new notify",
            r"(?:this site uses akismet.{0,80}|learn how your comment data is processed|new (?:follow-up comments|replies to my comments))",
        ),
        Phrase(
            "navigation",
            HEAD,
            "about contact accessibility careers jobs faq faqs account settings news latest video videos podcasts events",
            r"(?:about|contact|accessibility|careers|jobs|faqs?|account|settings|news|latest|videos?|podcasts|events)",
        ),
        Phrase(
            "newsletter",
            LINE,
            "view read see open",
            r"(?:view|read|see|open) (?:(?:(?:this|the) (?:e-?mail|message|newsletter|mailing|issue)|it) (?:in (?:your|a|the) (?:web )?browser|online|on the web)|online)(?:\W{1,6}(?:here|https?://\S{1,300}))?",
        ),
        Phrase(
            "newsletter",
            LINE,
            "having trouble problems if can email is",
            r"(?:(?:having )?(?:trouble|problems) (?:viewing|reading|seeing|displaying) (?:this|the|our) (?:e-?mail|message|newsletter)(?:\W{1,3}.{0,20}\b(?:click|view|open|read|browser|here|online)\b.{0,120})?|(?:if you )?(?:can't|cannot) (?:see|view|read) (?:this|our) (?:e-?mail|message|newsletter)(?:\W{1,3}.{0,20}\b(?:click|view|open|read|browser|here|online)\b.{0,120})?|(?:is this )?e-?mail not display(?:ing|ed) (?:correctly|properly|well)\b.{0,140})",
        ),
        Phrase(
            "newsletter",
            PARAGRAPH,
            "you this if to want no",
            r"(?:you(?:'re| are)? (?:receiving|received|getting) this(?: (?:e-?mail|message|newsletter|mailing))? (?:because|as) you\b|this (?:e-?mail|message|newsletter) (?:was|has been|is being) sent to (?:\S{1,80}@|you because\b)|(?:if you )?(?:no longer (?:wish|want)|(?:don't|do not) (?:wish|want)) to (?:receive|get) (?:these|this|our|such|any more|any further) (?:e-?mails?|messages?|newsletters?|mailings?)\b|to (?:unsubscribe(?:,| from (?:this|these|our) )|stop receiving (?:these|this|our) (?:e-?mails?|newsletters?|messages?|mailings?)\b)|want to change how you receive (?:these|our) e-?mails)",
        ),
        Phrase(
            "newsletter",
            LINE,
            "unsubscribe manage update change edit forward add our",
            r"(?:unsubscribe(?: (?:here|now|from (?:this|these|our|the|all) [\w-]{2,20}(?: [\w-]{2,12})?))?|(?:manage|update|change|edit) (?:your )?(?:(?:e-?mail|newsletter|subscription|mailing) )?(?:preferences|subscriptions?)|forward (?:this (?:e-?mail|message|newsletter|issue) )?to a friend|forward this (?:e-?mail|newsletter)|add (?:us|\S{1,60}@\S{1,60}) to your address book|our mailing address is)(?:\W{1,6}https?://\S{1,300})?(?:\W{1,10}(?:unsubscribe|update|manage|change|edit|subscription|preferences|privacy|view|forward|contact)\b.{0,140})?",
        ),
        Phrase(
            "app",
            LINE,
            "sent get",
            r"(?:sent from (?:my (?:iphone|ipad|android|galaxy|samsung|pixel|blackberry|huawei|xiaomi|nokia|mobile|phone|smartphone|tablet)|an? (?:iphone|ipad|android|mobile)|outlook|mail for|yahoo mail|proton ?mail|samsung)\b.{0,40}|get outlook for .{3,20})",
        ),
        Phrase("subscribe", LINE, "member", r"member-only (?:story|article|post|content)"),
        Phrase("follow", ANYWHERE, "followers", r"^\d[\d.,]{0,9}[km]? followers(?: ?[·•|] ?\d[\d.,]{0,9}[km]? following)?$"),
        Phrase(
            "subscribe",
            PARAGRAPH,
            "thanks thank",
            r"thank(?:s| you) for reading\b.{0,80}[!.] (?:subscribe\b|this post is public|share\b|to receive new posts|consider becoming)",
        ),
    ),
}
