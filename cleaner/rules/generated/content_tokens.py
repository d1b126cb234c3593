"""The weights of tokens for the context-free classification, in logits, as (weight, tokens with this weight).

Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free
licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.
"""

BIAS = -1.41

CONFIDENCE = (
    (0.598, 0.518),
    (0.774, 0.725),
    (0.85, 0.829),
    (0.896, 0.829),
    (0.931, 0.897),
    (0.951, 0.936),
    (0.967, 0.953),
    (0.976, 0.971),
    (0.98, 0.972),
    (0.983, 0.988),
    (0.987, 0.994),
)
"""The measured mean F1 of pages, by their expected F1."""

NAMES = (
    (-1.36, '<footer'),
    (-1.26, 'related'),
    (-1.25, 'footer'),
    (-0.89, '<aside'),
    (-0.87, 'comment display:none'),
    (-0.85, 'disclaimer'),
    (-0.83, 'commentlist'),
    (-0.76, 'author modal'),
    (-0.72, 'hide'),
    (-0.71, 'ajax'),
    (-0.66, 'comments'),
    (-0.63, 'excerpt'),
    (-0.58, 'role=dialog'),
    (-0.56, 'pg'),
    (-0.55, 'role=complementary'),
    (-0.54, 'community textwidget'),
    (-0.51, '<nav alt copyright'),
    (-0.5, 'page-body'),
    (-0.49, 'foot'),
    (-0.48, 'bio'),
    (-0.47, 'info'),
    (-0.45, 'invisible popup'),
    (-0.44, 'gc role=region sidebar'),
    (-0.43, 'beta newspaper share thread widget-content'),
    (-0.42, 'comments-content newsletter query teaser'),
    (-0.41, '<form banner com infobox pt'),
    (-0.4, 'align cta hidden'),
    (-0.39, 'dynamic widget-text'),
    (-0.38, 'mini podcast reviews'),
    (-0.37, '<dd credit'),
    (-0.36, 'footnote leading mobile pagination'),
    (-0.35, 'login meta plain sections social'),
    (-0.34, '<header cookie cv headline role=presentation'),
    (-0.33, 'lr region tip'),
    (-0.32, 'about attachment eb email issue md:py promo'),
    (-0.31, 'caption gamma grey load ot role=document'),
    (-0.3, 'aa category-news gf kl project'),
    (-0.29, 'clamp component content-area desktop font-sans mb navigation page-section pc relaxed sub thumbnail twitter twitter-tweet'),
    (-0.28, '<div gray head img latest legal subscription tooltip tweet vu'),
    (-0.27, 'bar comment-list depth embed expandable itemtype=webpage other right sr subscribe'),
    (-0.26, 'app bottom disabled entries fm mn site-main xh'),
    (-0.25, '<ol aria-hidden= browser commentform even ey history module-content register resources role=contentinfo role=navigation tags views wp-caption'),
    (-0.24, '<dl code div group note politics recent signature vm'),
    (-0.23, '<li closed content-container figure headlines management master pa pp ss'),
    (-0.22, 'dialog first form hero lang like link ln menu nv popover review sdk sign signup user xs'),
    (-0.21, 'anchor collection header mode odd respond side sidebars tech text-white three toggle vc wp-caption-text'),
    (-0.2, 'as cx gradient has-post-thumbnail information lightbox ls more purple rb right-rail subnav text-xs third widget widget-area'),
    (-0.19, '<button aside bordered btn button citation common consent content-box description flyout graphic mod post-template-default reg sub-menu today uk un variant vy xoxo'),
    (-0.18, 'above add articles buttons byline container-fluid drawer entry-header features lc not notice ph plan policy pop thumb tool'),
    (-0.17, 'ak al divider entry-title ep featured hamburger inner internal learn locked network region-inner sh'),
    (-0.16, 'absolute actions black ec final fit gap kc main-content prev push role=list scale si submenu sw tabbed transform version yk'),
    (-0.15, 'ab author-bio bc college complete contact content-wrap country fade flex gy initialized leaf level md:justify month news read slides stretch we wv zone'),
    (-0.14, 'additional back breadcrumb btm bullets carousel cover disqus dropdown dt fj gh js jx muted narrow nav reply science scroll scroller slider unit with'),
    (-0.13, 'aq cg clear clearfix client comment-content comment-form count dj embedded entertainment floating for frame from general items-center links lo local mq points post-header prefix rss rz sg small space spacer sponsor status stories swiper thread-even uncategorized view weather'),
    (-0.12, '<h1 art below box burger category-uncategorized display fields flow help image lg:max loading mu nocontent old optin page-footer pd placeholder preferences privacy questions right-column sm tab-content top topbar types uv'),
    (-0.11, 'action alert career child col-right container-inner content-row dm dropdown-menu em extras gu hint ii item-list le lg:h md:pb menu-item-object-page messages most notifications of preview related-posts rr rv select single-post site-footer source success tagline text-sm tu vp wrapper you'),
    (-0.1, '<figure ac align-center aligncenter also archive badge bb big block-block border breaking ce checkbox customer fi full-width gallery ht hy images inverted nz ov partner profile published px qs sb second secondary transparent work xr'),
    (-0.09, '<dialog access adv block block-system categories classifieds close content-sidebar-wrap dd entry-meta family games gb inset inside italic itemtype=blogposting jb join last live md:block md:h menu-item-type-post-type modal-content module mx-auto partners position-relative postmetadata py qt rel remove sf shortcode single-format-standard slide slot st tab thread-alt thread-odd tq travel wi wp wr'),
    (-0.08, 'are article-title au background call captcha cont design device flex-grow fluid flush header-container input itemprop=author itemtype=person jq leaderboard lg:hidden listing main-menu me metadata navbar pe popular pos posts prompt qo recommended related-content relative ru school sd service shadow sharing site-header summary technology tl tp trending two update uu vh welcome widget-wrap youtube'),
    (-0.07, '<fieldset ads affiliate ar article-footer asset at bg bh buy card cat ci color compare custom dw edition eh ei element end four ftr fx gt header-inner highlights hz itemtype=article ja jl layer lb mg money mp nav-item navbar-nav nl nx our over path php placement post-author post-tags promoted rk step store stream ta text text-md topic transition-opacity tw tx universal us viewed without words xb xsmall yi'),
    (-0.06, '<hgroup account af aj allowed article-meta author-info avatar basic br calendar callout cluster columns compact contributor core dq editorial education eo error fb follow ge get grid-container hb height high hot ib ie iv ji lw main-footer md:justify-between media most-popular ms offcanvas on online opinion ow player poll property qr ra range rating ro role=banner role=menubar rw scheme sharedaddy sidenav signed skin status-publish time title top-nav tr um upper uppercase video views-row vv vx warning wm yp'),
    (-0.05, '<address <tbody base bookmark canvas cat-item comment-body commerce con context current cy day di entry-footer filter filters flair fn fw generic gn ha header-section hover:text if ih intro itemprop=itemlistelement itemtype=breadcrumblist itemtype=listitem justified map masthead mega-menu menu-item-type-taxonomy menu-main-menu ml music newsletters next notices off offer original overlay owl-carousel page-item password photo photos popular-posts post-meta primary-menu radius recirc registration related-articles role=none row sans save scrollable sd-sharing-enabled secondary-nav self sl slogan soft sr-only stack switch tabs teams tertiary toolbar toolbox tools vertical via visually yes zw'),
    (-0.04, '<section am baseline between bn border-solid bot but ch city collapsed cols company confirm consumer container corporate cs download dp ee er ew feeds flag footer-container form-allowed-tags gj global groups have hidden= hj hr hub instagram ip itemprop=headline itemtype=sitenavigationelement jc jp labels lead lg:block lifestyle list lower md:mb menu-item-object-category mk module-header mt nav-bar out overline page-node pointer post-footer primary qb quote responsive role=listbox sd-block settings similar simple staff standard state subhead submit support text-right updated uz wa widgettitle xa zi'),
    (-0.03, 'archives area around ask auto aw beauty book bq branding bubble channel class cnt collections cr cursor-pointer cz dateline desk divide dx fail footer-section fs fv has-dropdown hk ho hover hu inline inline-block install ir iy jr justify key km kz lv mc mobile-menu modern nav-links ne now oc offset oq pager picks play pr publication qc qp question ratings reaction reactions red request research robots robots-nocontent role=menuitem role=search role=tooltip sales sd-sharing sd-social shadow-lg sidebar-list site stat subheader subject subscriber survey switcher sx textarea tg th tile tm topnav transition uf uq user-info ve vi vq width xc xn xx'),
    (-0.02, 'article-info breadcrumbs can click cloud cq deals du feedback fy global-nav has-children hdr header-top inactive issues item justify-start lg:mb link-list linklist living loader lq mail main-container md:max menu-content nav-main ok opacity orange pane pb pin pm post-title price pro pub quicklinks qw reading rh role=option rq schedule sd-title section-title selector separator signin slug snap star subheading tab-pane team topics vote wc wg when widget-tag-cloud yw zoom'),
    (0.02, 'apps attributes bu byuser check comment-author crumbs ctl dark:bg dg does et expand find fitness heading health holder justify-center law leading-tight legacy lg:py md:text-base mf na oj op pi pill print pv role=tab sel sort stock strategy systems tag text-left theme xe'),
    (0.03, 'alternate av blue board bread bw car change cli cm co col counter da db desc environment expert fd fo food format fp frm gd hfeed hl indent items jg kn large lg:grid-cols-3 li logos mast mid navbar-expand-lg none not-logged-in num nw pick postid premium qn rd role=button screen sites six size spec split sport sports stats tc translate updates use visual ys'),
    (0.04, '<summary <ul accordion aligned blog-post blogs bs bullet ca cap css dom en entity ff front gp hd he helper hi hs indicator itemprop=name kh kp kv ly ma main-nav multi mv office only outside primary-nav rc reset rich right-sidebar site-content special string td tj ug username vb vw yd'),
    (0.05, '<th accessibility ad apply bd body-content both bp cd center clickable content-sidebar dn ds ease ed extra fancy font-medium government gr hg ic identity ij ix kf kg layout-container lk marketing mh mi nb neutral nj normal ny options override page-container podcasts qa qm quick ratio se security sy titles watch wide wordpress wpb zc'),
    (0.06, 'address alignright alpha analytics assets authors be blockquote brands cb cj df down empty feature forums ft ga header-search headers in journal ltr market mega mo mr-auto not-front opt pinterest ps pw qg real scrolling send singular skip sn sp tb terms tk ur uw value website whitespace wk wrap zk'),
    (0.07, 'bf bz classic commercial disable drop engine es file guest gutter hh ko layout my ou page-content paywall qf result sides template ts unstyled utility yz'),
    (0.08, 'active article-header az best bg-white bleed body-container boxes brand buying cl cu date eg ev example fix float font-bold formatted gv highlighted html icons ignore jt kk language languages lazy lt nc oy platform round section-content text-center top-menu white why window yu'),
    (0.09, '<details article-container bo clip comp flex-nowrap game inherit itemprop=description itemtype=blog jobs jv library line list-unstyled md:flex-row part pl pre selection shell site-navigation software tt ua widgets yb year ze'),
    (0.1, 'acc break business bv cats colors cursor events flex-wrap go guide gx header-main max med nd passthrough post ql re shared taxonomy touch tracking txt zm'),
    (0.11, 'alignment animation border-bottom bt centre dc default effect false footer-wrapper full grow header-nav hello icon international iu label magazine mso ns ox para products qh qz rail rg shrink solid styles to vn web xm'),
    (0.12, '<dt <h4 article bx direction do dy font fr free green hc header-navigation hx index logo lu mix notranslate provider resource section section-wrapper semibold tips toc ux'),
    (0.13, 'ae cf column components dv edit editable ek fashion ik introduction justify-between lz mz new no-js numbers oo sec so static times up xk xlarge'),
    (0.14, '<h2 <pre an and ba bold details dk editor fullwidth how hp inner-wrap ki menu-item node recipes region-content services single subsection two-column type-post vf what world'),
    (0.15, '<tr ag bm cc content-inner dot enterprise fc gq gs im jf lg lines nm post-content role=tablist role=tabpanel sa target the true viewer word zg'),
    (0.16, '<blockquote <body <h3 <td admin blurb comment-wrapper development fe flex-col fq highlight long mw one type yc zo'),
    (0.17, '<center accessories clear-block contents control cw dark disc doc format-standard left-column lh main-navigation md open people permalink pull role=group rp under'),
    (0.18, 'border-top field guides it jj location outline rank show story yui'),
    (0.19, '<table comment-text contain content ez mx phone recipe'),
    (0.2, 'article-text children interior items-start panels public publish snippet ti'),
    (0.21, 'category cell ck cp ke landing md:px message paragraph xl'),
    (0.22, 'body discussion forum il locale posted set'),
    (0.23, 'before lg:grid lj nested shopping'),
    (0.24, 'article-body article-page cms detail docs rf tax'),
    (0.25, '<main article-content blocks initial is mr name root start'),
    (0.26, 'anon aspnet aspnet-form browse content-wrapper el home overflow parent sticky'),
    (0.27, 'main-wrapper results role=heading'),
    (0.28, 'term'),
    (0.29, 'ef hn logged page-wrapper single-content'),
    (0.3, '<article ct itemprop=articlebody menu-item-has-children option weight'),
    (0.31, 'outer position rows'),
    (0.32, 'min slideshow'),
    (0.33, 'middle shop va'),
    (0.35, 'kb menu-item-object-custom menu-item-type-custom overflow-hidden'),
    (0.37, 'medium'),
    (0.38, 'document prose'),
    (0.39, 'spacing'),
    (0.41, 'role=main span'),
    (0.42, 'centered'),
    (0.43, 'de'),
    (0.45, 'lf'),
    (0.49, '<p post-body'),
    (0.5, 'pad'),
    (0.51, 'entry md:pt'),
    (0.57, 'story-body'),
    (0.67, 'entry-content'),
    (0.73, 'boxed'),
)

SHORT = (
    (-0.4, 'our'),
    (-0.31, 'your |'),
    (-0.29, 'by'),
    (-0.28, '©'),
    (-0.27, 'sign'),
    (-0.26, 'get'),
    (-0.25, 'this'),
    (-0.24, '2025'),
    (-0.22, 'latest'),
    (-0.21, 'email'),
    (-0.2, '& news'),
    (-0.19, 'more read subscribe'),
    (-0.18, 'comment comments'),
    (-0.17, 'all copyright rights'),
    (-0.16, 'posts share'),
    (-0.15, '2012 explore learn newsletter'),
    (-0.14, '2008 content reserved. sie table'),
    (-0.13, 'from guide please stories top us'),
    (-0.12, 'articles blog links now'),
    (-0.11, '+ article join on related shop skip updates'),
    (-0.1, 'click find free looking media new official page post up we win ·'),
    (-0.09, '/ ago archive du home im marketing news, nobel november updated » €'),
    (-0.08, '0 2024 about advertisement aus daily deals december discover earn enter follow how product products receive right search site tips try you'),
    (-0.07, '.gov 1 an august community contents could help personal published ready reply resources sports travel uhr vor why year'),
    (-0.06, '4 account address affiliate below categories city considering contact cookies credit criticism die events here inbox. independent insights like log may member mit movers never order para photo: policy popular post? recent save send signed something sponsored stay tags: tips, to videos von wine'),
    (-0.05, '18, 2025, 25% 5 access add aktuelle am analysis. app blogs classic continues das delivered discussion dog editor event experience expert facebook for forum für getty government grow. imagine introducing japan jetzt just last leadership leave logged makes manage monthly more. must next no nur october online orders powered president privacy reading shipping social sorted strategies talk technology these timely und view visit want website yoga zeigt zu'),
    (-0.04, '(required) 19, 2014, 2023 2023, 7 afp ahead allen archived attract auch become belongs big book boost business cause check college commission. cool course cybersecurity date decision delivery draws drive einen ethan everything favorites first foundation. garden general guardian guides health holiday ikea improve information information, journalism letters loading maddie magazine mark me menu movie murder navigation neue notifications offer organization over patricia patterns pay previous probably program questions rating refine replacing reserve retrieved review rihanna science section see selection since software sponsors. start suchen tagged terms thanks thema through today! topics trends ultimate updated: venezuela victims vs. watch weekly welcome work world written youtube \u200d ›'),
    (-0.03, "(1) (will * *** ... 08, 10:00 116 14, 2005 2017 2020 264 9, >> a.m. above account. agree always amazing and appointment archives attack australian badges based beautiful board box, bronze browse burst buying cart change changed climate combination comment, commons complete con consistently construction contractors creative cross den der devops difference? digital diy earbuds entry: eu everyday exhibition experts family fantastic favorite feed filed football global gps grow haben house hurricane ideas image images inbox inc. includes it's javascript language league legal license. links, load loading... lock love mail manager marketers marketing, matt mba might minuten monday money more... morning most move my nachrichten name navigation, necessarily need noise notify now! old older on: p.m. package. partner partners photography pm po politics posts, prep prices prize process proudly published) question quilt rear recommendations register related: remote renovation replies reserved resorts rss sack savings say. seeing sein software, solutions source speak states. styles subscribing sunday, tag talking tariffs tech ted teresa testen thanks! tiny topic trade travelers trending trial tried trusted tuesday, tune understanding university upon us. used version. vs wanted washington watches ways web what's wireless work. you! you're zum ×"),
    (-0.02, "#1 (1 (and 11 20 2012, 2019 25, 26 3 7, account? affect ai. analysis app. april article? as: aug aware bill bookmark brands calls careers carolina catherine change, chaos classifieds clicking closing continue courses craft dash date. decor dem denver domestic easy. education else enable engine enjoy episode episodes equal equality exclusive fact federal fest figure files finden flexible food frankfurt free! free. front future gain gmbh golden hamas headphones hicks hide hit idea impressed in-house industry inside insider inspiration instagram, internet investing irish jobs jul jun killing list mah managers market mdr meaningful membership month. nach navigate news: newsletter, note note: pairs panel path peace perfect photos, podcast political post: precision products) products, promotion protection protest race radio rate readers recommend refresh remains remodeling restaurant safety sandy seal seen serial services shopping signing smarter. speaks staff strategy stunning sydney tell thank themen there. today training, true tv under: unit vans watch: way. weather websites worldwide yang you've you? yours z zurück"),
    (0.02, "$ , 1/2 10. 100 11, 11. 12. 1tb 2016 21, 23 2: 30, 8. ] advance agencies agency agile air alexander alignment application apps audit authorities automatic be being belt billy bird block blue, box building candle cardio changes cleaning climbing coding coin collaboration commissioner compact compared control currently d developers done don’t durable e. earth edward especially expect face fda final fit format: four francisco french friendly functions funds ground hiking however, hyatt if increase instructor ist item könnte le leaving left lines llc lots march memory men's military minimal mr msi multiple murray music nature newspaper. nicht now, nvidia packages park percent performance permit pick plastic potential pressure preview pricing: proof pub pull range ratings release requires same samsung saturday sea server several socks stock. strategic strong studio sudo supports sustainable templates tour trying turns types upcoming usa use vpn works y young « “i"),
    (0.03, '" "the "we $25.00 08 1,000 16 512gb 7. : able accounting added affected agent agents america american api appears apply architecture artificial association automate bank battery because blues boots brought budget card cards celebrating center certification chair chemical china cli collectors coming command complex computer cons consultant context creating custom customers designers detailed details: different doing early ein emily end england enhanced european example expand expected fitness full gave github go going google great half hd here’s him html, image: implement indexes infrastructure instant insurance integrated la lawn less level link linux listen lot machine made meet men michael mid mini mint mirrorless models nasa non once people’s pet photograph plans plant-based platform play policies pour production projects prompt, property pros: protect provide provider put range: rare red reduce republic requirements rest retirement revenue robotic said: scholar scope second sexy sich skin st. starmer started states, summit sure swift system target tasks team their they’re three ti told total tutoring until using variety ve vintage wants waste what while wired without york you’re } â ►'),
    (0.04, '$30.00 10 2, 5.0 = a against also another au avg avoid blue build camera car certified chess choose code come common crm dan en few financial focus function give gmt har hardware improved individual intelligence is it’s james keep laser learning leather light likely low macbook many minister off. often parts people picture portable press price pricing professional projector quality reports road room season series show stones such switch systems task that’s thing tournament tracking update was: wed, where which words you’ll – —'),
    (0.05, '2024, 6. among art article: clothes company cover dollar during feature for: game graphics high hiring hyundai international is: it. king memory, moving pci plan positive rtx shoes should some standard stars states step than then trail voted water will x'),
    (0.06, '16gb 2 as between black conference cup de details do express following install length: london management pieces possible re: run there u.s. very week'),
    (0.07, '2008, 30 4. 5. beginner compare each features file green intermediate into marathon miles model package state time title: would {'),
    (0.08, '2. 3. both can data good have mar posted so still two'),
    (0.09, '1. at color heated it'),
    (0.1, 'are but storage war'),
    (0.11, '2007 had her of said. set they'),
    (0.12, 'i was'),
    (0.13, '# said she'),
    (0.14, 'rental'),
    (0.15, 'he the'),
    (0.16, 'by:'),
    (0.18, 'that'),
)

FIRST = (
    (-0.53, '©'),
    (-0.51, 'se'),
    (-0.38, 'im'),
    (-0.37, 'el'),
    (-0.33, 'copyright'),
    (-0.29, 'our'),
    (-0.25, 'fan feedback'),
    (-0.24, 'content'),
    (-0.23, 'disclaimer:'),
    (-0.21, '= is sit'),
    (-0.2, 'by comments'),
    (-0.19, 'sei'),
    (-0.18, 'please we'),
    (-0.17, 'ist nach seek this'),
    (-0.16, 'should'),
    (-0.15, 'cookies know, links name {'),
    (-0.14, 'agree'),
    (-0.13, 'article blog forum its que user'),
    (-0.12, 'browser comment, complete eine professional welcome'),
    (-0.11, 'an constantly external looking matt news posted site wall world |'),
    (-0.1, "+ 2008 book don't editor free information page you"),
    (-0.09, '$ 2007 affiliate american circuit contains earn get god here identity love offer official post pricing product read reported street unlock war women’s'),
    (-0.08, 'chris clicking community contained discover find international learn make nfl recommendations reserves top trail und use'),
    (-0.07, 'alongside average best bottom card check craig cup demonstrated depends digital dress hey infrastructure insurance join launch order person products provided reading remember reporting selection sign store thanks um'),
    (-0.06, 'add broadcast daily den disclosure: email ensure experienced expressed follow independent just le made max may now otherwise pet play retirement reviews share sleeping stands strong subscribe unfortunately, want web'),
    (-0.05, "(this 2007, act backpacking beautiful blogs box, checking choosing committed const copy couple debate design effective engineers entry everything examples except final games grace high-quality hold investments jim joe jon long magic me mental morning note note: noted, openai package personalized possible posting provide published receive richard risk rules sie significant standard storage target though, tried will wondering yesterday, you're zum"),
    (-0.04, '// <a adobe anything apple aside, batch beginner christmas come conservative consistently contact could create culture cutting defined developer england enjoyed establishing et exchange film findings firm front fund got graduate idea include john joint key leave live london marketing news, newsletter opinions own owned personally plan prioritizing promise providing regions secure shares sind specializes stay stories technical tell than that’s therapy thomas unique users values virtual whatever wish'),
    (-0.03, '#1 .gov achieve active adoption agree, all almost amanda america and appear applied area argue articles as attend available believe below, bonus bought breaking bring brought build buying cables career cash certified changed choose chosen christian coach commit conducted confused county courses court css dan days, death download dr. dynamic editors electric elements emerges entering excel experts explained explores fairly file financial five focused foreign found friend further government hello, hey, hi homes i, importance individuals interior investing investment joining knows legacy lord loss magazine material maximize mesh method michael minutes missing mission mit mobile modify movement network none operational optimization optional pages paid picture policy postgresql practice, pro quotes reason recent remember, reviews, root san sandy selected service singapore single some speed sql stack stock table tags: tailor templates testing thank u.s. ultimate unless up updated uses ux value van views website well-known where woman wow! yoga “our'),
    (-0.02, "... / 100 2024 4 >>> account amd analytical answers applicable author: away bank base bay bigger block business, businesses, cameras, capabilities carriers casual ceo challenges changing choices co-founder coming competition connectivity conversation dear developed did disagree dive ecosystem einen employ english enjoy enough essential examines expertise family food fourth generative guides having hear hello home hurricane index isn't i’ll james jan. latest level lifetime long-term looks luckily, mistake money opting p.s. photography pick planner planning poor practice prefer projects protecting resources results schedule scientists sensitive shipping simple, smaller soldiers soon sure takes there! tim upgrading use, we'll websites well, william win yes, yes. your"),
    (0.02, '"it\'s "there "this "what (ap) (sports 12 13 2011 2013 2014 2025, 3 30 7. : advantage again, al allow annual app aren\'t army balance beats began benefit benjamin budget buy call challenge chief claims computing conflict connect consultants continues costs couldn\'t created daniel deep depending detailed down drive earth employees engagement engaging enterprise error especially example exercise facebook fact fall far fascinating fast favorite flexible focuses furniture geht getting gives golden growth guide hand, heart highest hire hit imagine initial install intelligence is, issues itself i’ve joined kill late later, lawyer left let\'s likely low management meet men minister module months navigation network) number numerous obama operations other pair paper plant plant-based point police power preparing prime problems processing quantum ran record reduce remains room run runs september sets setup shared show si sounds special statement student tests times took transformative trust university von warning water weight what’s wie work zoho “as “it “it’s'),
    (0.03, "17 6. 8 a: above added addition, affordable air anna arc asked associated at audio based before below between black body brands bread brings british california called camera case catering change changes city clear climate club commercial compared core cost cover customer def dem deutsche develop doesn’t doing edge election er even event excited expected extends fda feel filed finding first, fit focus from generic going graphic group haben half hard healthy her high hr if included individual insights intel invited keep lean let’s machine meanwhile, monday, move much my need never north nur old open park particularly paul per platforms prices print rather recommend require resource rust seed seeing seem seit set shows similar simple simply since smart solar solutions something sound speaking spent sport story support survey systems taking things thinking third thought time, tiny to trained training true uk understand until version wanted washington way we've well we’re without year years york you’ve “a “in “we"),
    (0.04, '"it 1) 10 2. 2012 23 about als announced approach async award-winning because better blockchain brain brand building businesses companies concern customers earlier employee every first for: full future general hotel interested language little local martin matter mentioned models mr no october offers price process quote rental report reports second section seo series solo studio study summary take team test that\'s there’s they thing time travel try united yet “i “the'),
    (0.05, '2 accounting although become came company course dass data de despite different do early easy es february few fitness following former good hat here’s hope learning list march most on past recently released said: say sich states still these though today too vor works year, —'),
    (0.06, 'according actually am analysis andrew back car crm des features finally, go i’m last look meditation november president really related said, same security seen studies technology tuesday, very wird »'),
    (0.07, '1. 2026 addition ai already been concerned der during large making many nicht now, part pretty public see while who'),
    (0.08, '"we auch be can football google it’s jan like people probably so start state today, trump video why'),
    (0.09, '"i but dec introduced la moving news: originally says their those two using week would'),
    (0.1, '# 7 edition his however, then were which –'),
    (0.11, '"the another coffee das she was'),
    (0.12, '[ don’t'),
    (0.13, '- after git'),
    (0.14, "-- have in it's"),
    (0.15, 'one'),
    (0.16, 'has'),
    (0.17, 'the'),
    (0.18, 'a'),
    (0.19, 'not'),
    (0.2, 'also'),
    (0.21, 'when'),
    (0.22, 'die'),
    (0.23, 'said'),
    (0.25, 'he that'),
    (0.26, 'there'),
    (0.27, 'of'),
)

HEADING = (
    (-0.58, 'comment'),
    (-0.44, 'about'),
    (-0.4, 'responses'),
    (-0.39, 'comments'),
    (-0.37, 'full'),
    (-0.34, 'this:'),
    (-0.33, 'us'),
    (-0.32, 'leave'),
    (-0.3, 'links'),
    (-0.29, '2024 article got users'),
    (-0.28, 'grow identity reply'),
    (-0.27, 'top |'),
    (-0.25, 'defense get'),
    (-0.24, 'you'),
    (-0.23, 'costs functions posts references'),
    (-0.22, 'basics im our premium recent'),
    (-0.21, '! 45 pick'),
    (-0.2, 'cards operations table time'),
    (-0.19, '4 40 comments: era meals workout'),
    (-0.18, 'biggest like'),
    (-0.17, 'beginners die network video'),
    (-0.16, 'blogging perfect thank we —'),
    (-0.15, 'answers do experience interest latest max networks newsletter properties read system trust'),
    (-0.14, "family follow global moment ready sign theft value we're words"),
    (-0.13, 'conclusion effects forum money'),
    (-0.12, '11 archive contributors friend javascript reviewed world'),
    (-0.11, 'category desk lens matt mit monitoring on over places science specs stay wired'),
    (-0.1, 'all as comparison conclusions disclaimer earth jobs join new october popular recommended related requirements resources review save service ui voice'),
    (-0.09, '# 19. agent appliances article: aus check discussion footer free list marketing optional products report run select story subscribe things threads topics understanding'),
    (-0.08, '2026: americans care content daily editor finding four ideal insurance insurance? know made me method millions mind my need notice packing permissions prioritize renovation response touch travel try under viewing'),
    (-0.07, "2025 33 act aesthetic anything architecture archives articles author bag best cameras cancel children cities contact cyber dan events expand faqs gegen guarantee help interface matters mode off offer one out post protection put quick readers reading replies sales sources sports staff teams their tree weitere you're young »"),
    (-0.06, "20 2014 across advertising against alternatives another blogs build connect contribute cybersecurity designed dog download enhance favorite featured golf guide hr info let's log medical meta neue newsletters points powerful previous pricing really stand states stress study sunday tags tech trending two updates useful videos what’s when writing yoga"),
    (-0.05, '12 agencies beautiful celebrity click continue cool credit davis deals difference differences dslr emotional engineers frequently general guides handling hiring hold home information inside insider inspiration interested january jump labor largest life llms long-term marketplace mba media miss more movie name navigating provider recently recruiting ride say schools since star submit such summer these topic twitter university vs. week were'),
    (-0.04, "1 24 : account advertisement angeles asked bloggers bottom bundle call chaos cheaper clients cookies des design do? en engage engaging essentials executive express for? from give i've ideas ii included issues keeping kids limit limits look member might most movers optimization payments personal photos please plumbing prep preview previewing protect r recommend skin space speaker strategy: subject taxes testing this? tools washington water white wish wordpress you?"),
    (-0.03, '& 100 15 2023 = a add affect agree ahead alert almost announcements apply become block blogroll breakdown brings california categories challenge charge color cookie corporate country di did event examples exchange exclusive filter filters final gateway good gps happy help? hurricane iphone ireland issue length library like: links: lost manual mark maximize members messages movement moves no old order patterns play preferences program rapid re: reader recap request reveals revenue rule scale school selling settings share site smaller step-by-step storm subscriptions summary switch target tell this trail tried tutors ukraine ultimate unlock us: van vehicle vs ways which window word yahoo! you’ll'),
    (-0.02, "17 ads airlines attacks australia azure beginner campus cart chinese compatibility consistent custom diego editor's enough entire fan farm fight financial find fix franchise glance go goes graduate grant graphics guide: guy handle head hot investing kills lab let line looking low main membership mirrorless morning northern openai pc person picks primary profile programming questions race remote runner sandy scientists sea secret similar smart so strike tables takes talk today's united wins"),
    (0.02, "#1: 101 20. 21. 39 8 access action ad agile agreement ai-powered all-in-one always annual approach artificial auch background bags basic battery beat belt bookshelf both camping catalog characteristics class classifieds coaching collection competition con considerations cycle database detail digital discovery documents e editorial efficient electric excellent facts fake fashion fear finally finds firm flights framework fresh full-service gain gave gemini gives halloween hotel hourly identification important? internal internet ipad less limited looks math memorial memory motion musical national needed never nine nutrition panel physical policies poll portfolio practice problems property ranking ratings reform regions released republican residential resume ring rules sell sense separate sex slow social spaces strong students success sue talent taylor tested times tool trade treatments trial trigger unified upgrade usa values variables vertical vote w watch wave week: women's youtube zealand"),
    (0.03, "#2: #3: (and 10 13 16 18. 23 24. 50% 60 academic actions adoption advantages agents also api application area attack attention audit authentication awards back! bank beauty becoming being beyond black blockchain blue bluetooth brain bring bush capabilities career certificate certification checklist chelsea child clothes club cognitive colors commercial compare competitive conclusion: connection consultants contract conversion copy cost craft creative creek december default delivers design: designers desktop details diet dining display does don’t double during efficiency ein elevate else embed england ergonomic error expert extension extra field fine flexible friday fun function functional generative github goals half healthy here history ice impact indoor industry inference infrastructure innovation install integration intelligence introduces investment it's items its job keeps kitchen knowledge le leader league lean lock lot mac make managed markets means mini mission mistakes moon movies nearly nfl obama objects offers online? only package party paul piece platform political prime productivity provides question quickly quote reality rental resistance restaurants review: romney rose safety samsung scalability seen sending series shared signs sind situation skills solar solve something speed status subscription supply tailored takeaways tank teaching templates text the they thrive tip today! together traditional traffic trailer up update used utility vegan vendor verdict verizon version via vintage visitor while windows wire wireless workers workflows workforce written your zur"),
    (0.04, "#3 10: 11. 13. 14. 17. 30 3: 3d 6: airport alignment amazing america's amid andrew around arrested assessment automatic back band body bus cause center chain chair claims claude college concepts conference console council couple create customers deal deploy designer determine directly discover discuss drop ecommerce effect election emails engagement estate europe every exercise exercises face factors features feed finance fire former french furniture further gallery gear gifts groups growth hacker her if implementing income island james japan launch learned loss machine maker making markup message mexico million multiple online path phase planning plant player potential pressure price print projects push releases reporting research restaurant rise risks roi role saying schedule security sees setting she shoe silver solutions sponsors starting statement station stephen structure student style sustainable swift tax technologies technology thought thoughts total true tutoring types um updated vehicles view volume war waste wide win winners wird woman work? …"),
    (0.05, '10. 15. 16. 5 8. 9. ? accessories adding advanced adventure affordable anyone april ask auf avoid backup bar behind buy certified charging city coffee comfort context core course cream creating delivery demand dynamic earbuds early easy environment eu feedback food form heart hit holiday human images improvement index ingredients instructions land level meeting mehr missed mobile month move needs ny office option poor portable practices preparation problem product professional promo publishing real-time regular room running scalable search searches send september ship should sich solution specific split start startup static stop strategies super test there tips transfer trip user very watches weight work'),
    (0.06, "7 active advantage ai an app apps asus available bad been bei better breaking change choice cleaning company components cons consider could creators crm days der deutsche electronics energy environmental fantasy funds future hyundai india john las lessons light maintenance monthly packages part photography picture plus point private python road robot sale san simple stack state stories surge survive taking tells terms think through tops tour trump tv using way who's working x"),
    (0.07, '2.0 5: aid amazon building china common configuration connected county court death dem employee few health hire implement include introduction july key lamp learn learning love mass mental methodology much nyc options plant-based rights risk seo small strategy summit systems three tiny trend vor wedding werden zum'),
    (0.08, '4: accounting air audio automation book box brief calculator companies developer enterprises game gym high homes implementation in installation interview into item lines maintain may models must plans power reports says sellers set shoes show studio team trackback trends uk was york zero'),
    (0.09, '6. analysis art boost businesses certificates changes live local london lower months organic pest setup shop support take warning why'),
    (0.1, '1: 2 am be beginner’s business by choose developing electrical equipment has model other production project providers to will worth'),
    (0.11, '2012: 7. description economy example fitness gaming graphic house la last les moving overview pm release see services thanksgiving turn weekly what works year zu'),
    (0.12, 'authors but climate it? score â'),
    (0.13, '2: 5. are clear cloud data facebook fda getting photo web'),
    (0.14, '-- 4. after bread car de for have march not park podcast rust sofa'),
    (0.15, '9 code day headphones next'),
    (0.16, 'boot consulting control faq management meditation of people press some thanks would –'),
    (0.17, '2026 before'),
    (0.18, 'november plan'),
    (0.19, '2. 2012 or step'),
    (0.2, 'and friends hardware is it'),
    (0.21, '1. at marathon training'),
    (0.25, '3. 6'),
    (0.29, 'development'),
    (0.31, '50'),
    (0.32, '-'),
    (0.35, 'first'),
)

SHAPES = (
    "758d6f876981667e657d597171896b83647c61796179546c788f71876a81677e677d5a71758b6d84677d647a637a576e718b6c86667f627c627c5670"
    "6e886983637c60795f79536d6f856b82647b61776177556c6e846a81647a60776076546b6e82677b61755e715d714f6271856a7e6478617460745265"
    "7c89717d6874667266735865828f77836e7a6c786c795e6b86937783727f6e7a6b775b678794788474806f7c6c795c69889a75876f816d7f697b5f71"
    "8b9d788a738570826d7f63758ba3799170886e866f875f778ea67d95738b7189728a637b8fa8819a768e738b728b667f91a9829b778f748c738c6880"
    "90a87f977991768e758d6880879f778f70886d856c8460787b93728b6c84688168815e777a93728a6b84678067805d768699798c738670836f826275"
    "7e92798d738873876f846479798e75896f836e826b7f607481947a8d75877487718465787d90778a718471846d8062757a90768c718670866d826177"
    "778d73896e836d836a7f5f74788a768870826f816c7e6174778975876f816e816b7d60737a8a74846e7e6d7d6a7a5c6c7d8d7787718170806d7d5f6f"
    "88907d86757d767e737c666f8e96838c7b837c8479826c758f9881897d867b84757e676f9099828b7e877d86777f6871919f7f8d7a887a8874826b79"
    "94a283917e8c7e8c77856e7d94a883987b8f7b8f798e6b7f97ab879b7e927f937d916e8298ad8ba0809580957c91728699ae8ca1819681967d927388"
    "95aa869a819580947c9071858da17d92788c778c7388687c82977b90758a74897186687d82977b8f758a74897186687c8a997f8e7a89798875856978"
    "758c738a6d846d8369805e7571876f85697f687f657b5a70788d758a6f846e836b805f74758a71866b816b80677d5c71718970886a826a82667e5b73"
    "6e866d85677f677f637b58706e836f84697d687d657a5a6f6d826e83687d677c6479596e70826d7f677a667963755567738570826a7d697c6678586a"
    "7f8977826f796f7a6d78606b858f7d88757f7580737e667187927b8678837681707b616c88937d8879847782717c626d8899798a748574856e7e6575"
    "8c9c7d8d78897889718268798ba17e94758b758c748a657b8ea58197788f798f778d687f8fa6859c7a917a91768d6c8391a7869d7b927b92788f6d84"
    "8da380977b927a91768d6b81849b788e728972886d8462787a91758c70876e866b8362797990758c6f866e856b8261798193798b748573846f816374"
    "6c886682627e627e5f7b57726884617d5e795d795a76526e6f896782637e637e607b58726c86647e607a607a5d77546f6785627f5e7b5e7b5b785270"
    "64825f7c5b785b7858754f6d6781637d5f795e795c76546e6680627c5e785e785b75536d677f60785c745c7359704e666a82637b5f775f765c735169"
    "77876b7b657566766474596a7d8d71816b7b6c7c6a7a5f70809170816f7f6d7e68785c6c8292728270816f7f69795d6e81976e846b816b81657b5f75"
    "859b72886f856f85697f637984a0728e6c886c886b875f7b88a376926f8b708c6e8a637e89a57a97718e718e6e8a66838aa67b98728f728f6f8c6784"
    "87a37793738f738f6f8b67827f9b6e8a6a866a8666825e7a708d688464816380617d5a77708d67846380627f607d5a76758c6980657c647b6279586f"
    "7e92798d738773876f846478798e75896f836e826b7f607481937a8d75877487718465787d90778a718471846d8062757a90768c708670866d826177"
    "778d73896d836d836a7f5e74788a76886f826f816c7e6174778975876f816e816b7d60737a8a74846e7e6d7d6a7a5c6c7d8d7787718170806d7d5f6f"
    "88907d86757d767e737c666f8e96838c7b837c8479826c758f9881897d867b84757e676f9099828b7e877d86777f6871919f7f8d7a887a8874826b79"
    "94a282917e8c7e8c77856e7d94a883987b8f7b8f798e6b7f97ab879b7e927f937d916e8298ad8ba0809580957c91728699ae8ca1819681967d927388"
    "95aa869a819580947c9071858da17d92788c778c7388687c82977b90758a74897186687d82977b8f758a74897186687c8a997f8e7a89798875856978"
    "7a8e788c728671866e826377758a73886d816d81697d5e737d90798c738672866f826477798c768970836f826c7f6174768c758b6f856e846a816076"
    "738972886c826b81687e5d73738674866d806d7f697c5f72728573866c7f6c7e687b5e71768672836d7d6c7c68785b6b7989758670806f7f6b7b5e6e"
    "858d7d85747d757d727b666e8a93838b7a837b8378816c748b9480897c847a83747d656e8d96818a7d867b84757e67708c9a7d8b77867786717f6977"
    "8f9e808f7b8a7b8a74836c7b90a48296798e7a8e788c697e93a7859a7d917d917b8f6d8194a98a9f7e937e937a8f708595aa8ba0809580947c917287"
    "92a685997f947e937a8f6f84899d7c91768b768a7286677b7e947a8f748973886f85677c7e93798e738872876f84667b86967e8d7888778773836877"
    "859e768f708a708a6a83556e809a718b6b856c85657f506a88a0778f718a728a6b83566e849c748c6e866f876880536b809b728d6c886d886681516c"
    "7d986f8a69856a85637e4e697c9470886a826a82647b4f677b936f8769816981637b4e667f956f856a7f6a7f63794c61829872886d826d82667c4f64"
    "8f9d7b88728074826e7c576595a3818e78867a8874825d6b9caa8391808e7f8d76845d6b9dab8593818f818f77855e6c9db182957d917e9174886175"
    "a1b5859980948195778b65789cb5819b79927a94758f5c769fb9859e7c967e9778926079a0ba88a27d977e987791637da1bb8aa47f99809a7892647e"
    "9cb5829c7d977d97768f607a93ad7a93748e748e6d87587189a47892728c728c6c86597389a37792728c718c6b85587292a67d91778c778c70855a6f"
    "869c7e94778d778d748a697f8198798f738972896f85647a899e7f94788d788d758a6a7f859a7c91758a758a7287667b829a7b93748c748c7189667e"
    "7f977890718971896e86637b80947a8f738873887084657a7f93798e738772876f8465798294788a728471836e80617385977b8d7587748671836476"
    "8f9a828c78837a8477826a7595a088927e89808a7d88707b96a1858f808b7f8a79836a7598a28691828c808b7a856c7697a782927c8c7c8d76866d7e"
    "9aab8596809080907a8a71819eb48aa08197829880967187a1b78ea4849a859b8399748ba2b992a8869d869d8399788fa3ba93aa879e879e849b7990"
    "9fb58ca2869c869c8298768c96ac839a7d937d93798f6e848ba281987a917990768d6d848ba280977a917990768d6d8492a384957d8f7d8e7a8b6d7f"
    "7d947990738a72896f86647b798f748b6e856e856a815f7680957a90748a74897086657a7d92778c718670866d8261777992768e70896f886c846179"
    "768f738c6d866c8569815e76778c758a6f846e846b806076768b748a6e836d836a7f6075798c74866e816d806a7c5c6f7c8f7789718470836d7f5f72"
    "88937e8975807681737f66718e99848f7b867c8779846c77909b828d7e897c8876816773919c838f7f8b7e89778369748fa07e8f798a798a72846a7b"
    "93a482937d8e7d8e76876d7e93aa839a7a917b91798f6a8196ad869d7e957e957c936d8499b08ca3819881987d94728a9ab18da5829a82997e96748b"
    "94ab859c80977f967b926f868ba27d94778e768d7289677e7e96778f728970886d85647c7e95778e718970876d84637b8a9c7f917a8c798b7587697b"
    "7f937a8e74887387708365797a8e75896f836f836b7f607481947b8e75887587718366797e91788a728571846e8063757b90778c718770866d826278"
    "788d74896e846d836a7f5f75788b768870836f826c7e6274778a75886f826e816b7d61737a8a74846f7f6d7d6a7a5d6c7d8d7787728270806d7d6070"
    "89917e87767e767f747c67708f97848d7c847c857a826d769099828a7e877c85767e6870929a838c80887e8677806972919f7f8d7b897a8974826b79"
    "95a383917e8c7e8c77856f7d94a883977b8f7b8f798d6b7f97ab879b7e927f927c906e8299ad8ca0819581957d9173879aaf8da1829782967e927488"
    "96aa879b829681957c9071858da17e92798d788c7387697d83987c90768b75897186697d82977b90768a74897186687d8b9a808f7a89798875846a79"
    "84968092788b788a74866a7c7f927b8d7486738570826577879781927a8a798a76866b7c83947e8f768776877283687881957e91768a76897286687b"
    "7e927b8e738773866f8365787e8f7d8d75867585718267787e8e7c8d75857484708166777f8c79877280717f6e7c616f828f7c8a75837482717f6472"
    "9096868c7c827c837a806d74969c8c92828882898086737a949a868d81887f8679806b71959c888e828981877a816c7397a38692808c808c7985717d"
    "9ba78a968390838f7d8974819aac8b9d819381937f9171839eb08ea084968496829474869eb192a4859885988194778aa0b293a6879986998395798b"
    "9bae8d9f869885978193768893a584967d8f7c8f788a6d80889b82957b8d798c76896e80889b81947a8d798b76886d80909d86937f8c7e8b7a876e7c"
    "86957e8d788778877584687782917a8974827382707f63728997808d7a8779877784697786937d8a768476847381667383937c8d7686758673836676"
    "8090798a7383728370806373818e7c8975827582727f6573808d7b8874817481717e6572858f7c8676817580727d636d88927f897984788375806670"
    "909483867a7d7b7e797c6a6d969a898c808381847f8270739699858880847f82797d696c979b8689828581847b7e6a6e9aa3858e808980897a836f78"
    "9da68891838c838c7d86737c9dab8998808f8190808e6f7ea0af8d9c8492849383927281a1b090a08594859582917685a2b192a18696869683937786"
    "9ead8c9b869585948291758495a483927d8c7d8c79886c7b8b9b81907b8a7a8977876c7c8a9a80907a89798977866c7b939d858f7f897e887b856d77"
    "889880907a89798977866b7a84937c8b75857584728266768b9982907b897b8978866c7a88967e8c788677867583697784957d8e7788768774856879"
    "81927a8b7485738471826576818f7c8a7583758372806775808e7b8974827482717f6674848f7b867580747f717d636e87927e897883778274806671"
    "9599878b7e827f837e8170739b9f8d9184888589848776799b9f898d858983877e826e729ca08b8f868a8589808470749ca68791828b828b7c86727c"
    "9fa98b94858f858f808976809dad8a998190819180907180a1b08d9d8494859484937483a2b292a28797879784947888a4b493a38898889885957a8a"
    "a0af8d9d879787968493778797a785947f8e7e8e7b8a6f7e8d9d82927c8c7b8b79896f7f8c9c82927b8c7a8b78896e7e949f8691808b7f8a7d886f7a"
    "758b758b6f856e846b816278718770866a806a80667c5d73788d768a708570846c816378758973876d816c81697e6074718972896c846b8368805f77"
    "6e866f8669816880657d5c746f8371856b7f6a7f677b5f736e8270846a7f6a7e667b5e72718370816a7c697b66785a6c748673846d7f6c7e697b5d6f"
    "808a7a84727c727d707a656f8690808a7882788276806b75838d79837580747e6d78616b848f7a857781757f6f79626d87977a8a758575856e7e6878"
    "8b9b7d8d7989798972826b7b8ba17f95778d778d758b697f8fa583997a907b90798f6c828fa6869d7c927b92788e6f8690a7889e7d937d93798f7087"
    "8da382987c927c92788e6e84849a798f748a73896f85667c7a90778d718870866d84667c7990768d70876f866c83657c81927b8c7586748571826778"
    "889f879d7d947d94758c677e849a8299788f79907187637a8ca1899e7f958095778d6a7f899e869b7c927c92748a667c859e859d7b947b94738c667e"
    "829b829a789178917089637b829884997a8f7a8f7287657a82978398798e798e7186647984978294798b788b70836073879a85977c8e7b8e73866376"
    "8e9987927b867c8875806671949f8d98818c828e7b866c7798a38d98869185907a85697499a58e9a879286927b876a759cad8e9f869686977b8c7081"
    "a0b192a3899a8a9b7f8f7384a5bb98ae8ba28da3869d758ba8bf9bb28fa690a789a0788faac2a0b892a992aa8aa17d94abc3a2b993aa94ab8ba37e95"
    "a3ba97ae8ea58ea5859c788e9bb28fa5869c869c7d946f8692aa8ea6859c849c7d94718891a98da5849c849b7c94708897a98fa1869886987e906f81"
)
"""The weights of all shapes by number, one byte each: twentieths of a logit, plus 128."""
