"""The weights of tokens for the context-free classification, in logits, as (weight, tokens with this weight).

Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free
licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.
"""

BIAS = -1.02

CONFIDENCE = (
    (0.607, 0.543),
    (0.772, 0.721),
    (0.84, 0.785),
    (0.892, 0.844),
    (0.927, 0.902),
    (0.949, 0.932),
    (0.962, 0.95),
    (0.971, 0.955),
    (0.979, 0.969),
    (0.984, 0.993),
    (0.988, 0.994),
)
"""The measured mean F1 of pages, by their expected F1."""

NAMES = (
    (-1.35, '<footer'),
    (-1.19, 'related'),
    (-1.17, 'footer'),
    (-0.9, 'comment'),
    (-0.88, '<aside'),
    (-0.86, 'display:none'),
    (-0.85, 'disclaimer'),
    (-0.78, 'hide modal'),
    (-0.75, 'ajax commentlist'),
    (-0.67, 'author'),
    (-0.63, 'community'),
    (-0.62, 'excerpt'),
    (-0.61, 'comments'),
    (-0.59, 'bio'),
    (-0.55, 'role=dialog'),
    (-0.54, 'pg'),
    (-0.52, '<nav copyright'),
    (-0.5, 'page-body popup role=complementary sidebar'),
    (-0.49, 'info'),
    (-0.47, 'com gc'),
    (-0.46, 'banner infobox thread'),
    (-0.45, 'alt cta newsletter pt query'),
    (-0.44, 'textwidget'),
    (-0.43, '<dd align role=region'),
    (-0.42, 'meta newspaper plain'),
    (-0.41, 'expandable lr mini reviews social'),
    (-0.4, '<div foot teaser'),
    (-0.39, 'comments-content footnote hidden leading'),
    (-0.38, 'legal mobile sub'),
    (-0.37, '<form widget-content'),
    (-0.36, '<header beta headline'),
    (-0.35, 'dynamic gf sections'),
    (-0.34, 'eb invisible site-main tip'),
    (-0.33, 'caption cookie fm mod podcast'),
    (-0.32, 'cv grey md:py module-content ot pagination share widget-text'),
    (-0.31, 'app category-news project resources twitter-tweet'),
    (-0.3, 'even first gray head history odd promo relaxed side thumbnail twitter'),
    (-0.29, 'comment-list login navigation tweet'),
    (-0.28, '<dl aa contributor desktop font-sans kl purple sr vu'),
    (-0.27, 'clamp commentform gamma itemtype=webpage latest politics register tags'),
    (-0.26, 'bar component email entries issue last region role=document xs'),
    (-0.25, 'bottom depth lang page-section respond review right role=navigation role=presentation subscribe'),
    (-0.24, 'code content-box credit form gradient mb nv ql recent signature views'),
    (-0.23, 'aria-hidden= author-bio content-area header pd pp ss user xoxo'),
    (-0.22, '<ol as byline consent dialog lightbox not rb rss submenu text-white three thumb un xh'),
    (-0.21, 'about button cover disabled floating img mode pc sdk third widget wp-caption'),
    (-0.2, 'add attachment below black collection description hero kc lg:h like loaded locked mn mq policy post-template-default right-rail role=contentinfo sub-menu tooltip variant'),
    (-0.19, '<button absolute content-container divider ey hamburger internal items-center ln news plan prev role=list si sign subnav tech toggle uk vm vy'),
    (-0.18, 'btn count figure flyout lc le link links main-content menu pa ph sidebars signup st text-xs wp-caption-text'),
    (-0.17, '<li ab actions articles aside class four gb graphic itemprop=author itemtype=person loading more notice pop position-relative sh slides spacer tabbed'),
    (-0.16, 'alert bullets checkbox container-fluid dropdown entry-title ep fade gh has-post-thumbnail itemtype=blogposting jx menu-item-object-page month network placeholder popover region-inner sm subscription sw swiper tool'),
    (-0.15, 'anchor ce contact country cx disqus div entry-header final fit height inner load ls management nav offer published read reg stretch transform tu types update widget-area zone'),
    (-0.14, 'big bordered citation client ec entertainment feed fj flex frame gap headlines leaf learn lo local media metadata muted note push scroller sharing sponsor store stories transparent unit youtube'),
    (-0.13, '<fieldset <h1 archive back block-block carousel content-wrap drawer embed features header-inner hy initialized item-list level mail md:justify ms navbar nocontent notifications optin overlay preview scroll second slot small technology text-sm today vc view'),
    (-0.12, 'additional affiliate bg box buttons clearfix display dj entry-meta featured ht images lb md:pb most mx-auto php pointer rr single-format-standard success tertiary thread-even viewport we'),
    (-0.11, 'background bc block callout card career cg clear col-right common education error faq fields fn for intro jb map other ov pe points preferences prefix privacy related-posts rv rw select site-header state subtitle switch wp yk'),
    (-0.1, 'adv af art article-title au badge bookmark ci cluster complete dropdown-menu embedded filters flex-grow follow group gy ie inverted italic live md:block modal-content old on poll postid posts prompt qo rk school site-footer slider space status summary ta text-md thread-alt thread-odd travel vp weather with wv you'),
    (-0.09, '<figure access aligncenter bb breadcrumb breaking close comment-content content-row custom design dt editorial eh er extras family fb fi from fx ge general gu help ii js lifestyle module money next placement px qt recommended reply rz scale skin soft sq subheading tab-content time title topbar two tx validate version welcome wi'),
    (-0.08, 'above account also author-info auto captcha cat cnt con container-inner corporate device dp flush ftr hot hz ib iv lead lg:hidden main-menu me mg partner popular post-header questions related-content scrollable shadow similar simple uncategorized visually vx warning widget-wrap wr'),
    (-0.07, '<tbody ac align-center ao ar are at browser btm child city consumer content-sidebar-wrap context core cursor-pointer ha highlights hint inset itemtype=article la lg:mb listing mv narrow opinion original page-footer pi post-author qs radius registration screen secondary serif sf stack standard step subhead tagline test text tl toolbox tools top-nav trending universal uv wa words xb zw'),
    (-0.06, '<dialog allowed am av basic block-system border-solid br buy calendar canvas categories category-uncategorized classifieds college comment-form compact compare cq dd divide ei extended fluid full-width fw get hb hover if image input jl jq ky lg:gap lg:max life master md:h md:justify-between menu-item-type-post-type messages most-popular nav-item navbar-nav ne newsletters nl off online our post-tags py qp range rating rel rh role=banner role=menubar row sales sb schedule shortcode single-post sitemap spotlight switcher topic tq transition-opacity tw upper us uu viewed views-row wm wrapper'),
    (-0.05, '<address action ai application area bh budget cat-item comment-body container customer cy dm em fixed flair gn groups header-container header-wrapper hidden= hk inline-block install io itemprop=description itemtype=sitenavigationelement ji job join kj km ks labels lg:text loader mega-menu mm mt nx of out per postmetadata primary-menu profile qc question ra ratings ratio reaction research role=tooltip science sd-sharing-enabled sharedaddy sidebar-list sr-only strategy stream submit tab th tile vh visible vq without xsmall yes yi'),
    (-0.04, '<hgroup <section article-meta avatar beauty bn but call channel closed collapsed colophon columns company cont cz deck desk download editors element end eq ew exit flag footer-container form-allowed-tags fy hj issues itemprop=itemlistelement itemtype=breadcrumblist itemtype=listitem iy jd kz language large ld leftnav lower lq main-footer maincontent md:mb menu-item-object-category menu-item-type-taxonomy menu-main-menu mid mk modern module-header mp music nav-bar nav-links notices offcanvas page-item popular-posts pos price property request required responsive right-column ro role=listbox role=menuitem role=none rq ru scheme sd-block separator service sg signed signin site sl slide slogan source square staff status-publish subject support text-right toolbar top top-bar topnav tr transition-all uf updated uppercase via video wg who xr yx zi zn'),
    (-0.03, 'aj ap archives article-info baseline between books bq branding breadcrumbs case confirm copy copyrights dek entry-footer external fail feedback feeds fill gallery generic gift global grow has-children have header-section high hover:border hover:text hq hub hv ih ip itemprop=headline jp jr justified kd kp kr lg:block lg:grid-cols-3 lw mobile-menu notification now nz oq orange overline ow owl-carousel page-node pager partners photos picks pin place player pm post-footer post-meta post-title primary pro qr radio reactions related-articles remove return robots robots-nocontent sans sd sd-sharing sd-social secondary-nav selector self shadow-lg sidenav slug smart star tablet topics um uq user-info widgettitle work xa xc zt'),
    (-0.02, 'action-bar al always article-footer aw commerce dq du dx ea footer-section has-dropdown hello hentry inline inside justify-end li link-list linklist list ly main md:max menu-content nav-container nav-main no product qb recirc ribbon role=option sd-title sf-menu shadow-md software standalone stat sx tabs templates text-align-center textarea top-header vcard visual website widget-title'),
    (0.02, '<h5 alternate aq asset ax ca classic comment-author dr filter float flow fo games grid hi ic is-active kn kv lazy lg:py menu-button na ol opt overview page quick red sel sort special tab-pane xe zd zr'),
    (0.03, 'active attribution blog-content blog-post bo bullet by check cr css expand feature find fitness font-medium fs gz hg hs ja kf logos main-nav mast md:flex mega normal ns ob object oj padding photo podcasts press previous primary-nav regular right-sidebar role=button search short sidebar-right sites six sport string the thin ul username value view-content ys zb'),
    (0.04, '<summary accessibility address alignnone alignright authors be blog blue bv car cl cli col content-sidebar counter cursor direction dk en entity environment facebook google gutter hl horizontal indent items kh layout layout-container lm margin market mf mr-auto ni ou ox po pre ps pw result role=tab round scrollbar stats tiles tj tracking trends ug updates use vb vw wh your'),
    (0.05, 'analytics attributes bf bleed both brand brands bs bw cap cn co crumbs down ed engine fancy format forums ga gp gr headers heading helper hfeed indicator itemprop=name jy lk mi my not-logged-in num office op order relative rs section-content selection sn tag text-center touch translate white whitespace wordpress wpb yd zc'),
    (0.06, '<th <ul aligned alpha apply blockquote body-content cm commercial comp cu data df dom drop duration empty expert flex-wrap formatted fr full icons journal kk ko light ma main-container mask mo not-front oy personal pinterest platform qm rc send shell site-content style tabpanel taxonomy terms tk top-menu track ts watch wk yu'),
    (0.07, '<details az bread buying cb cj clip column db disable ease event example fix guest gx he hp identity list-unstyled med nj pf pl scrolling se security skip solid sy system tt uw well widgets'),
    (0.08, 'acc base bd bz cats cd center dc default ds edit es et extra file front go gs gv half header-search highlighted homepage ignore inherit jt marketing nb notranslate override qa qg real shrink sides txt unstyled utility xk yb'),
    (0.09, 'ad alignment block-content business centre clickable collapse colors dark:bg dv editable eg ev font food game gd government hh icon ij in inner-wrap languages ltr mh nd products qf qh re rg section site-navigation size template ux web wrap year zk'),
    (0.1, '<center <h4 accordion assets best bp dark effect false font-bold ft hm index information iu label lt mso offset only page-content part passthrough quote services singular ua why world'),
    (0.11, 'and animation article flex-nowrap footer-wrapper free guide header-main header-navigation itemprop=articlebody justify-between mix neutral new oo post qn rd recipes resource sa semibold so sp times toc two-column vn wide ze'),
    (0.12, '<dt bg-white body-container border-bottom do doc dy fashion field green hc health itemtype=blog jobs library magazine nm paywall shared true type xlarge'),
    (0.13, '<h2 ba bt clear-block fc fd ff flex-col header-nav ik international items-start ix legacy lg:grid lh logo menu-item mz numbers permalink post-content provider region-content tips vf what zo'),
    (0.14, '<blockquote an cols comment-text components cw im line lines mx nc no-js qz snippet static subsection target viewer word xm'),
    (0.15, 'break comment-wrapper contents development enterprise fe fq guides introduction jv lg lu lz node open outline rp section-wrapper styles to type-post zg'),
    (0.16, '<td ag article-body bm bold detail hx jf ki left-column md:flex-row people rank recipe role=group sec show'),
    (0.17, '<tr accessories admin category content disc fullwidth html il md pull single ti under yc yui'),
    (0.18, '<h3 article-text blocks border-top bx control dot editor events gq how it jj ke location main-navigation message paragraph rail'),
    (0.19, 'ae body cf children content-inner content-wrapper cp format-standard interior long one role=tablist role=tabpanel set up'),
    (0.2, '<pre article-page cc ek lj name public slideshow'),
    (0.21, 'before cell cms contain details md:px mw panels shopping'),
    (0.22, '<table ck discussion forum is landing locale results rf story'),
    (0.23, 'el highlight initial phone term'),
    (0.24, 'ct ez option overflow page-wrapper position posted role=heading start'),
    (0.25, 'browse home parent tax'),
    (0.26, 'mr publish'),
    (0.27, 'docs root spacing xl'),
    (0.28, 'ef rows'),
    (0.29, 'aspnet aspnet-form single-content sticky'),
    (0.3, '<main kb main-wrapper menu-item-has-children weight'),
    (0.31, 'logged va'),
    (0.32, 'anon menu-item-object-custom menu-item-type-custom middle overflow-hidden shop'),
    (0.33, 'outer role=main'),
    (0.34, 'nested'),
    (0.35, '<article medium'),
    (0.36, 'span'),
    (0.38, 'min'),
    (0.39, 'hn'),
    (0.4, 'article-content'),
    (0.43, 'de document'),
    (0.44, 'centered'),
    (0.46, '<p'),
    (0.47, 'prose'),
    (0.49, 'lf'),
    (0.52, 'entry'),
    (0.53, 'pad'),
    (0.57, 'md:pt'),
    (0.59, 'entry-content'),
    (0.6, 'story-body'),
    (0.66, 'boxed'),
    (0.67, 'post-body'),
)

SHORT = (
    (-0.43, 'our'),
    (-0.33, 'sign'),
    (-0.31, '|'),
    (-0.29, 'this your'),
    (-0.28, '©'),
    (-0.27, 'by latest'),
    (-0.26, 'email news'),
    (-0.24, 'get'),
    (-0.22, 'all'),
    (-0.21, 'subscribe'),
    (-0.2, 'more'),
    (-0.19, '& 2025 read'),
    (-0.18, 'newsletter please'),
    (-0.17, 'comments rights stories'),
    (-0.16, 'comment copyright'),
    (-0.15, '2012 content'),
    (-0.14, 'article daily guide'),
    (-0.13, 'from posts share'),
    (-0.12, '2008 blog explore receive reserved. top ←'),
    (-0.11, '+ 2025, about an articles expert free how products related table win €'),
    (-0.1, 'auf breaking find learn news, now popular skip why you ·'),
    (-0.09, 'ago credit für links nach page search shop try updates us »'),
    (-0.08, '0 advertisement big delivered event experience join media new november resources site uhr und want web'),
    (-0.07, '2024 22 access address archive august could fire first may movers no notifications october post product ready replace says sie tags: tips to up updated view von wie zum'),
    (-0.06, '. 1 18, add app bank become change city contents december der du earn enter forum global guardian help ich inbox insights just loading member mit monthly more. newsletters nobel on order own published reading recent reserved signed sports timely weekly'),
    (-0.05, '(and (required) / 2023 2026 4 5 account. across advice analysis categories check community course dash deals deutsche discover e einen events experts facebook fc garden getting globe home inbox. inc. index jetzt labour leave like looking magazine manage managed marketing, mdr movie offer official pm post? questions refine registered renovation reply same see send software star, stay these vor washington weather welcome →'),
    (-0.04, "! (will - ... 116 14 20 2014, 2017 2023, 2025. 25% @ account ahead am article, article? attract badges billion blogs browse c cam carolina chelsea climate contact continue cookies courses current cybersecurity das e-mail earbuds editor enjoyed entry entry: exclusive executive football git group holiday house hybrid identity im information july la landscape life. list load loading... lock log main mark market mba more: nachrichten name national news. news: next night on: para personal policy powered practices premium previous prices privacy q&a rihanna save selection shipping site. smart solutions something sponsored staff story strategies subscribers tagged teams. terms tips, today! tool. topics travel travelers trends ultimate um university updated: videos vs vs. we'll website yoga you've \u200d •"),
    (-0.03, "#1 $2 (1) .gov 13 140 19, 2014 2019 9, a.m. account? addresses affiliate again. ai always and anything. app. archived archives as: aus australian automatically based beautiful behind below best bike book bookmark boost branch browser burst can career carrier carrying cart cell challenges change, changing classifieds click closing college commercial commission. community. compatible connect consistently construction consumer crypto curated defense delivery den development diese discuss discussion displayed dog drive education efforts energy. entered episode epstein es ever every everything exploring famous featured features. follow free! free. general gordon government gps growth here! hide hints hours ideas imagine improve independent independently introducing iphone jessica jun kitchen last le leading legal license. logged love mail make man master meet merge message minuten modern money morning most must navigation ne network notify nov nutrition oct old opinion orders packed partner patricia perfect pipeline plus portrait postings preferences. president products) profile program published) que raped rating read: reader rear redskins registration remote represent results retrieved reuters review round-up rss sa say. schedule science se selected senior services sex shift snow social sorted stop straight street, stunning styles su sunday, sydney tariffs thursday, tickets tiny today's tools topic trackback trending trust trusted twitter unlock urged url voice watch watches way. wealth wireless women year you're you? zwei ›"),
    (-0.02, "10:00 144 2012, 26 28 7, 8, abonnieren about: accurate ads advisors affect alert almost amazing america's andreas area aspiring aug bed biggest bronze canon carriers case categories: checklist checkout class consider cool culture date disease diversity, domestic don't dozens draws economic ed el election embedded endpoint everyday fact faculty favorite features: february figure files finally finden fisher flight forums front gain girl gmbh god gold got governments grand growing he's home, horror images insider internet invest irish it's january, joe journalism junge katrina kommentar league letters liga liverpool login long los magnolia mailing marketing match meaningful menu monday month. more... nature navigate necessarily nikon not office: one p.m. part patients patterns photography photoshop plumbing politician positions, post: posts: predicting presidential process products, profiles question rams recycle refresh register related: repair repairs responsible reveal richard ring sandy saving self services. shows sites smarter. smartphone software, sold south sponsors. steel stock stories, subscribing tab tech technology ted texas thank thema there. thomson tim u ui understanding unlimited us. ut utility via viewed visit walmart wanna we're wine without you! you. youtube × ↓"),
    (0.02, '"i "we 1,000 11, 1: 1tb 2016 21, 3, > academy active administration advanced agency agent agents amd america apex au authorities automatic avoid battery because bei billy block blues book: bottle box bush can’t card central chemical clear client code coding coming commissioner contains custom cut dan daughter deal details: distribution down durable during e. edward eine en enhanced ensuring enterprise environment est expand expect face fees financial finish five fix format: french fully going guest gym hiking however, hyatt inch initial installation insurance it. lady lawn least less llc local lots mid mind mini minimal ml mr music nasa needed needs newspaper. now, original oz. pass permit pest place plant power practice premiere pricing: private problem professionals provided pub really researchers response restricted result reviews samsung second sir sizes socks speed spending statement stock. story: success sure tabletop they’re thoughts throw took tool tour turns types united usa vintage wants wedding when whether which whole wired within words years'),
    (0.03, '" "the $25.00 08 18 512gb 8. 9. able added adding advance affected also among another anyone appears apps architecture association avg be beginners bills blue boots both brought car cards celebrating center certificate chair chess cleaning collaboration collectors comes command complex cons consultant context core corporate cost customer data deploy designers don’t earth electrical european expected extension few film found full functions gave give gmt go ground half has helps him hire html, if important improved include: indexes individual infrastructure install instructor intelligence interface interview introduction jan launch leather lessons let light lines link linux live london longer lot low meditation michael military mint motion my non nvidia office open option options pack people people’s performance platform play potential production promoting prompt, proof pros: protect put range range: rare ratings real-time reduce reference release reported republic requirements rest retirement robotic said: saturday scholar season series server sessions several sexy side six skin sleep st. starmer starting startup states, stones strong studio style summit tasks taylor template that’s think throughout ti told total tracking training trip tutoring two u.s. until user van variety ve vpn waste you’ll â — ►'),
    (0.04, '$1 $30.00 16 2, air amazon any api article: artificial at being camera certified cli clothes color come company computer control cover crm each end equipment fitness green har hardware hope hyundai james level likely macbook machine mirrorless much number off. once or per pet phone photograph pick planning plant-based policies portable press pricing print red revenue road setup show special state states such system thing those tournament trail understand wed, week while works york you’re'),
    (0.05, '10 2 2024, 4. 5.0 6. after as been cup days details different dollar features for: game graphics hd here’s international is: laser left management many memory, model models often pci picture positive project projector rtx standard stars step task tax than their trump using very voted was: water will'),
    (0.06, '16gb 2008, 30 art between choose compare conference do express file final following have her it’s king length: miles moving only package pieces plan possible posted professional re: shoes some take them were {'),
    (0.07, '3. 5. black high hiring his intermediate is marathon out run still there title: would'),
    (0.08, '1. 2. beginner heated set storage they'),
    (0.09, 'mar with'),
    (0.1, 'but of so time x'),
    (0.11, '# said.'),
    (0.12, '2007 had he war'),
    (0.13, 'said she that the was'),
    (0.14, 'are rental'),
    (0.16, 'it'),
    (0.18, 'by: i'),
)

FIRST = (
    (-0.58, '©'),
    (-0.35, 'copyright'),
    (-0.31, 'our'),
    (-0.3, 'und'),
    (-0.29, '{'),
    (-0.26, 'fan feedback'),
    (-0.24, 'sit'),
    (-0.23, 'import'),
    (-0.22, 'best this'),
    (-0.21, 'der government'),
    (-0.2, 'by content is kann nach'),
    (-0.18, '= im looking'),
    (-0.17, 'disclaimer: war'),
    (-0.16, 'stay'),
    (-0.15, 'about auch informed links should university von'),
    (-0.14, 'article cookies man now page product site'),
    (-0.13, 'agree dr. findings forum hey its thank'),
    (-0.12, 'an identity sandy use user'),
    (-0.11, '2008 could get hurricane note: please subscribe views visiting you'),
    (-0.1, 'book discover expressed news recent top updates wall'),
    (-0.09, 'android comments disclosure: improve international llc me personal range reading reserves security virtual'),
    (-0.08, 'ad apple articles born cup debate everything freelance interior may own services sign significant some time women’s'),
    (-0.07, '+ american apply bottom contributors craig found hi learn license looks main nfl note offer official online posted sleeping street terms um up website |'),
    (-0.06, '& 2007 2007, block broadcast clicking committed community contains dan effort en improvements information leading love magic nationwide navigating no opinions presidential products remember shopping software therapy turns unfortunately, uses vary we'),
    (-0.05, '<a almost amount are available backpacking blog card certain chris consistently course dedicated designer developed developer does earn editor email exactly examples fill great guard heard huge independent infrastructure jim join key link live london low managing marketing music news, openai order owned premium provided read sales sie social stack stock stocks subject suggest take thomas var way, week, welcome world'),
    (-0.04, ".gov / // accuracy add affiliate although area associated author: average box buy checking circuit class coach come coming computing couple credit css cutting daily day defined don't dress dutch emerges engineers ensure entry featured form global graduate group hello, here hold holds housing how increase insight interface investments john know, level marked master mine must navigate newsletter om package person planner political poor professional provide published purchase regions retirement san seek service shoes shortage signing speed sponsored stands started storage story target technical tell there! tip: tired tour unveiled we've week's you're"),
    (-0.03, "#1 (the ... 2015 4 across act adobe agency ago agree, aims all am amanda amazon and angeles appear applied argue author availability bad bag basic bay below, birthday blogs breaking buying cables canon ces charles choice chosen circle communications constantly county court cybersecurity designing difference digital discovered editorial editors effective england enjoy entering establishing et examines excel except exclusive expanding experience experiences fellow firm follow fourth funds happen harvard he's headlines high-end inc. internet jon keeps left legacy log lord los loss made magazine make markets michael mission mobile modify monthly network noted, numbers opt optimization optimize opting option paid phase picture prep presented pricing ranked rewards root rounded secure send single so, sorry specify starts stories strictly style submitting systems, table tech thanks though, tim together total traffic transparency upgrading use, van various web websites weekly weight will year's yes. yoga you've"),
    (-0.02, "(ai) 2011, 2025 >>> accept advantages analyzes applications art aside away bigger brought chat color common comparing complete conversation death default dental dive enjoyed exchange explore founded god gordon great, greg grow guarantee hand held here. index investing joining knows leader leads lee list marketers maximize meant measures media model moment once otherwise overflow packs personalized policies post post! promise query replace research review selection seven side sony soon sorry, south standout steve teaches today’s towards type updated: utilizing we'll wear whatever work worked writers ·"),
    (0.02, '"he "it\'s "this $ 12 2014 30 4. actions again, al all, allow anna answer apple\'s approach aren’t asked balance benjamin between big car chief city claims compared conflict connect continues couldn\'t daniel deliver depends detailed deutsche doch drive employees equipment events exercise expression facebook far fast first first, fit focuses functional future gibt gives golden growth gym hand, haven’t highest hit hours images insights issues itself i’ve kill later, let mainly mark meal millions module months navigation next, numerous obama october operations options over paper park paul pet pick place plant-based plus, potential principle process production proper really record reduce refresh robert romney runs september setup shared solar solutions sounds studio test tests that, things thinking time, tiny today together, traditional transformative trust used versions voters weeks wie won’t your you’re zoho zu über “it “we •'),
    (0.03, '"there (ap) 10 17 2 2012 23 5. 6. 8 a: added additionally, against air always app application arc at auf beats because below better beyond biggest black body brands budget business businesses called camera case challenge choose climate comes commercial consider das dass dem develop earlier easy edge eine einen enterprise excited expect expected extends fans favorite fda features feel finally former geht go good graphic haben half happy hard health heart history hotel human ii il individual insurance intel invited involves issue i’m joined kind kitchen likely local looked lot management martin maybe men monday, most move nearly north nothing number old part particularly per plans players point police print project proud provides remains rental require researchers results rust school seed seem seit similar simply sind sleep speaking spent survey system taking there’s though three too took trained uk un understand understanding unlike until warning we’ll we’ve working yet “a “in “it’s'),
    (0.04, '"it 1) 3 actually advanced analytics async back blockchain brain british can change changes club concern core designed el er february finally, general getting his into look march matter models mr past perhaps policy program question quote regular reports resource said, second section series smart special state study team third training under united version very want what’s without you’ve'),
    (0.05, "als andrew both came companies company crm customers des despite doesn’t early ein event fitness for: from have her here’s home includes isn’t language last lean might multiple nicht open organizations released said: same search seo show sich states still technology that's think thought today, two vor well, why works would “the"),
    (0.06, '2. addition analysis become data de different during even few following hat i important large machine making meditation moving november now, price public related say seen so studies such thing tuesday, way what which year year, » –'),
    (0.07, "1. be but concerned football going introduced it's le pretty run shows simple start tools week"),
    (0.08, '"we already dec edition es git i\'ve in like my only originally people president probably see their they trump using'),
    (0.09, '"the # 2026 before do had if jan la learning need news: set those were who —'),
    (0.1, '"i 7 [ after ai front has says she then'),
    (0.11, '-- as coffee den don’t google however, that'),
    (0.12, 'a it it’s more while'),
    (0.13, 'many new on'),
    (0.14, '- the'),
    (0.15, 'another'),
    (0.16, 'of when'),
    (0.17, 'said was'),
    (0.19, 'one'),
    (0.22, 'he not'),
    (0.24, 'die'),
    (0.26, 'also'),
    (0.28, 'there'),
)

HEADING = (
    (-0.62, 'comment'),
    (-0.54, 'about'),
    (-0.45, 'comments'),
    (-0.43, 'responses'),
    (-0.42, 'full'),
    (-0.39, '2024'),
    (-0.34, 'leave'),
    (-0.33, 'users'),
    (-0.32, 'this:'),
    (-0.31, 'links'),
    (-0.3, 'us'),
    (-0.29, 'article functions'),
    (-0.27, 'ready reply so'),
    (-0.26, 'top'),
    (-0.25, 'author recent references trust workout'),
    (-0.24, '45 biggest get operations system'),
    (-0.23, 'posts you'),
    (-0.22, 'as hat'),
    (-0.21, 'grow'),
    (-0.2, 'blogging era requirements —'),
    (-0.19, '11 defense got latest list on steps table'),
    (-0.18, 'build identity networks security we'),
    (-0.17, '40 our'),
    (-0.16, 'basics experience interest updates'),
    (-0.15, 'meals read related sign time value'),
    (-0.14, 'conclusion free moment pick reviewed »'),
    (-0.13, "beginners comments: like max network newsletter recommended thank video we're"),
    (-0.12, '4 all appliances archive comparison do family forum help javascript line perfect states talks testing theft threads under'),
    (-0.11, 'become cards children cyber desk iran millions need october replies tags understanding |'),
    (-0.1, 'als contributors dan follow join marketplace popular report resources specs story study ultimate'),
    (-0.09, "12 20 article: credit four global head i know marketing material prioritize return summary that topics wired you're"),
    (-0.08, 'articles costs di die editor espresso guarantee information ireland lens life optimization order products protect reading really science similar stay summer tech tree yoga'),
    (-0.07, '10 ? across answers archives bag best cancel care date embracing enough event guide hiring home jobs just members mit mode monitoring movers patterns permissions places powerful review space sports subscribe sunday topic try war which words'),
    (-0.06, '# 2014 add against also beginner benefits bill blogs cameras carry checklist cities connect content cybersecurity das earth enjoy featured footer hr inspiration issues january limit market mba member miss more named points posts: premium primary properties quick recommend select service sources tools viewing window world writing yourself'),
    (-0.05, "! + 14 affect agent ben book bundle central cheaper check click contact continue contribute cookies daily destination did different disclaimer discussion effects email emergency events franchise frequently golf hold ideal info let's limitations lost manage my photos previous protection put readers recently scale school smaller staff talk this thousands travel tutors unlock usb washington what’s wish young"),
    (-0.04, '2013 actually advertising agree another asked blogroll brand charge classes come compatibility customizable deals deep deployment des difference differences dslr ease engage engineers exchange expand eye faster filters friend function gateway general guard guides help? idea ideas iphone isn’t jump keeping kids largest law llc long-term maker me medical might money movie now out over payments possible previewing privacy provider reason recruiting reveals ride season seven signup solid sponsored stand step-by-step stream the their thoughts: twitter university versions vs. ways why you? you’ll'),
    (-0.03, "1 19. 2022 2025 22 24 = a account address airport alert an announcements any apply aus bloggers camp categories category collaborate commit cookie creator dog download drops editor's eight engine entry examples exclusive favorite feature final found future galaxy gegen go going graphics green group guy handle holiday hot hours improve inside insurance? interested internet it’s joe let links: little log major map matters measuring menus messages meta most movement neue newsletters notifications opportunities packing performance personal personalized photos: please policy preferences prep preview pricing proxy re: reader recap recommendations renovation response rule runner schools sessions settings since skin speed star stone strength subject switch tags: target teams tell ten tight today touch tried two useful voice wait weitere white wins wordpress yahoo! york"),
    (-0.02, '10. advertisement again agencies among approval arts boss bringing campus chinese client country creativity drive express external fan find free! goes good guide: happy higher highlights hurricane iii inbox included insider insurance investment kitchen like: manager media membership menu migration nach nba numbers one page plumbing position prices rated regulatory remember remodeling replacement request rest retirement rising sandy scientists sea share short source speaker stress such tables things trail turning united unlimited us: vehicle visit water winter wood yes,'),
    (0.02, "#1: #2: 21. 24. 60 affordable agency agentic agile all-in-one always americans announces approach automatic aws balancing barn beat being bi billion bluetooth board bookshelf both brain bus center changed characteristics city claims collection commercial company compare computer conclusion: cost coverage cycle database deploy detail dining discovery discuss each efficiency engagement engineer essential experiences fake fashion fear field film finds fit flexibility flights form framework gain google governance ground halloween helps host hourly images importance intelligent it's jack journey laptop le limited link lock managed methods missed musical nokia often oil online? optimizing overall paris parts party pay portfolio practice problems progress ranked ratings regions regular regulations residential resume ring safe safety same send sense slow software solar solutions spaces stanford storage street students successful sue surge talent tank team than thinking to: unified utility views vs w wave week: win wireless with without word you!"),
    (0.03, "11. 17. 18. 50% 9. academic adoption advantages airlines amazing america's api area around auch authentication available battle behind blockchain bring bush buying certification challenges change channel child chris cognitive colors committee compared competition competitive congress connection consider console consultants contract conversion copy council course cream creative creek cut default delivers designer designers desktop diet display documents during easy efficient elevate embed employees ergonomic error europe exercises expertise face features fight finally finance fine firm former forms freelance french friday full-service fund gallery gave generative gets git government headlines here ice identification im image impact indoor infrastructure innovation install interactive island japan john justice keeps knowledge less london lot makes mass means method million mini mission mobile moon multiple national needed objects offers opinion output package pages paid partners physical piece political politics poll potential practices preparation president pressure prime problem property provides question rankings rate resistance restaurant restaurants review: rules run seen sell sending server sharing ship sind six social solo sponsors start starting stephen streaming style sustainable teaching test they thoughts thrive tiny tip tips too traditional traffic trailer treatments vegan vendor videos vintage visitor volume waste wine wird wire workflows workforce your"),
    (0.04, '#3 10: 15. 2 23 3d 4: 6: 8 alignment am andrew apple april arrested assessment asus attack avoid backup band basic beauty becoming black buy career cases catering cause chain claude coaching companies concepts context deal delivery double drop earbuds effect end england environment exercise extra facts feed functional further gifts golden guest healthy implementing income inference instructions integration james japanese las league learned level light machines markets markup math mehr mindfulness mistakes month past paul person player police portable productivity publishing push quickly reality reform released reporting research rise risks road roi role saying sees she shoe silver simple solve south specific status stories strategy structure student swift tailored thought three through tour trade trip true updated verdict verizon very view watches wellness who wide winners woman work work? workers workflow you’re zu'),
    (0.05, "(and 13 16. 3: adventure aid amid assistant attention back bar chair christmas comfort common components core couple design: details determine discover does dynamic ecommerce electric employee energy enterprise goals groups hacker heart her history hit hyundai if implementation improvement ingredients installation land launch lean mac mexico monthly must ny option other path per photography picks plus point poor projects promo quote real-time record right robot room scalability scalable september sich small smart split stack station summit transfer tutoring tv used vehicles warning week when while who's wie women's worth year zero über"),
    (0.06, '5: accessories accounting active advanced advantage anyone ask bei business businesses charging choosing considerations create creating creators crm de den digital early electronics environmental equipment eu faqs food für graphic index india item july key last learn learning loss making management many meeting microsoft military online packages picture price print python releases repair reviews sellers setting shared shop static strategies subscription success survive systems technology tells there to tops um website wedding werden'),
    (0.07, 'ai amazon american application audio auf automation be been beginner’s boost brief china cloud community configuration county court days death december deutsche few furniture house human implement issue its maintenance man methodology needs nyc offer part plant-based project san says searches size startup stop super taking terms trackback trend trends uk user version working x …'),
    (0.08, '2.0 7. architecture bad certified changes clothes connected dem developer election every fantasy feedback game include introduction la lamp lines live local maintain may move moving office options pest plans power private production professional reports risk setup show solution tax templates'),
    (0.09, ': air analysis box by calculator certificates choice economy enterprises for funds getting homes in into love lower running series should using way'),
    (0.1, 'are authors car choose code cons developing example fitness gaming health hire model models months news organic providers rights sale see set studio will'),
    (0.11, '-- 1: 2012: 5 8. but coffee fda mental podcast release score thanksgiving trump turn weekly works'),
    (0.12, '2: better bread building description overview park photo rust sofa â'),
    (0.13, '9 app climate have pm shoes take und'),
    (0.14, '2026 art boot clear data electrical facebook has it? vor'),
    (0.15, '1. consulting control der is march people services was'),
    (0.16, 'after faq or plan press support thanks would'),
    (0.17, '2012 day some web'),
    (0.18, 'before friends headphones november'),
    (0.19, '4. hardware marathon meditation step training'),
    (0.2, 'at not what –'),
    (0.21, '5. and of'),
    (0.24, '2. it'),
    (0.27, 'development'),
    (0.29, '- 3. 50 6'),
    (0.33, 'first'),
)

SHAPES = (
    "748d6d866881677f637c587170886981637c627a5f77536c788f6f866a81687f657c5970748b6c82667d657c6279566d708b6a856580637e607b556f"
    "6d886782627d607b5d78526c6d856880637b61795e76536b6c83677f627a60785d75526a6d81657961745e725b6f4d617084687c647761755f725064"
    "7c896f7c6673677465725764818e74816c796d7a6b775d6a8491717f707e6d7b667458668694748273816f7d69765b69889a758772836f816a7b5f70"
    "8b9d788a758672846d7f62738aa1788f71896f876e855f768ea67c93758d748b7289637a8ea58098748b748b7088657c94ab879e7a917a91778e6b83"
    "8ba57993748d728b6e88627c87a17690708a6e886b845f798096748a6f856d836a8061778096748a6f856d836a80607788a07890738b71896e866179"
    "7d92798e738872886f846378788d74896e846e836a7f5e7380937a8e75887487708364777d90778a718571846d806174798f758c70876f866b825f76"
    "768d72896d846c83687f5c73768a75896f836e826a7e5f73758973876e826d81697d5e72788873836e7e6d7d69795a6a7b8b7686718170806c7c5d6e"
    "87907c85747d757f727b646d8c95828b79827b8478816a738d977e887c867a84727c646f8f9a808a7f897c86747f6771909e808e7c8a7b8874826977"
    "93a183917f8d7e8c77856c7a91a582957b8f7a8e778b687c95a9869a7f937e927b8f6d8094a7899c7c907d90798c6d819aad8fa3829683977f927387"
    "95ab869c80967f957a906e8491a782987c927b91778d6b81889b7f91798c788a74876b7d889a7f91798c788a74876b7d8da17f947a8f798d758a687c"
    "748c738b6d856c8468805d746f876e866880687f647c5870778d748a6f856e846a805e74748a71876b816a80677c5a706f896f8969836982657e5972"
    "6c866c866680667f627b566f6c836d84687f677e637a586f6b826c83667d667d6279566d6e816c7f677965786274536671846f826a7d687b65785669"
    "7d8976816d796f7b6c785d69838e7b87727e7480717d636f85927885778474816c7a5e6c87947a87798676836f7c616e88987a8b768775866f7f6374"
    "8b9b7e8e7a8a788972826677889f7c92758b748a718862798ca380967990788f758c667d8ba18399768c778d7389677d91a7899f7c927d93798f6d84"
    "8ca4809879927991748d688188a17c95768f758e718a657e7f94798e738972876e84647a7f94798e738872876e84647a839a7990748b738a6f866178"
    "6b8a67866281617f5e7d5573678562815d7c5c7a5978506f6e8b68856380627f5f7c56736b886582607d5e7b5c79526f658662835d7e5b7c597a5070"
    "62835f805a7b587956774d6d648263815e7b5c7a5a78516f6381627f5d7a5b795976506d6680617a5c765a7458724c656983647e5f795d775b754f69"
    "76886b7e637664776375576a7b8e7184697b6a7d687b5c6f7e926f836e826b7e6578596d8195718570846d81677b5b6f7f976f876c836a81657c5c73"
    "839a738a6f876d8468805f76809e718e6b88698668855b7985a275936f8c6d8b6c8a5f7d83a078956c896c896986607d89a67f9c728f72906f8d6684"
    "85a577967191708f6c8c638382a273936e8d6c8c6989607f78946e8b6a86678465815e7a77946e8a6986678365815e7a7c9a6f8d6a88688666845b79"
    "7d92798e738872886f846378788d74896e846e836a7f5e7380937a8e75887487708364777d90778a718471846d806174798f758c70876f866b825f76"
    "768d72896d846c83687f5c73768a75896f836e826a7e5f73758973876e826d81697d5e72788873836e7e6d7d69795a6a7b8b7686718170806c7c5d6e"
    "87907c85747d757f727b646d8c95828b79827b8478816a738d977e887c867a84727c646f8f9a808a7f897c86747f6771909e808e7c8a7b8874826977"
    "93a183917f8d7e8c77856c7a91a582957b8f7a8e778b687c95a9869a7f937e927b8f6c8094a7899c7c907d90798c6d819aad8fa3829683977f927387"
    "95ab869c80967f957a906e8491a782987c927b91778d6b81889b7f91798c788a74876b7d889a7f91798c788a74876b7d8ca17f947a8f798d758a687c"
    "7a90788e728871876d836278758b73896d836d82697e5d737d917a8d748773876f8364777a8d768a70846f836b7f6074758d748c6f866e856a815f76"
    "728a72896c836b82677e5c73738773886d826c81687d5e72718672876c816b80677c5d71758672836d7d6b7c68785a6a7889758670816f7f6b7b5d6d"
    "858e7c86737d757f727b656e8a94828b79827b8477816a748a957d887b867984717c646f8d98808a7e897b86747e66718c9b7e8d7a88798772816776"
    "909e82907d8c7c8a75846b798ea281957a8e798d768a687c92a685997e927d917a8e6c8091a5889c7b8f7c90778b6d8197ab8ea2819582967e927387"
    "92a8859b7e957e94798f6e848ea582987b927a91768c6a8185987e91788b778a73866a7d85987e91788b778a73866a7d8a9e7f94798e788d7489677c"
    "829c748e6e886f896882516b7d976f8969836a84637d4d66859d768e708870886982536b829a728a6c846d85667e4f677d99708c6a866b8664804d69"
    "7a966d8967836883617d4a6679926d8667806881617a4b6477906c85667f667f60794a637b906d82677c677c6075475c7f9470856b7f6a7f64794a5f"
    "8c9a78866f7d72806c7a546292a07e8c758378867280596798a87f8e7e8d7c8b728159689baa8291808f7e8e74835c6b9bae81947d907d8f73865d70"
    "9eb18497809380937789617398b17f9878917891738b59729cb5839c7c957c95778f5d7698b0839c768e789071895b739eb689a27c957e97778f6179"
    "9ab5819c7b967b96748f5d7896b17e9978927893708b5a758da57a92758c758c6e865a718da57a92758c748c6e855a7192ac7c95768f768f6f895770"
    "859c7e94788e778e738a687e81977990738a72896f856379899d7f94798e798d758a697e859a7c91768b758a7186657a81997b93758d748c7088647d"
    "7e967890728a71896d85617a7e947a8f748973886f8564797d93788e728871876e8363788092788a738471836e7f5f7084957b8d7687748671826274"
    "8f99818c78837a8477816973949f87917e887f8a7c876e7995a1828e818c7e8a7682697497a38590838f808c79856b7797a78493808f7e8e78876d7c"
    "9baa8797839282917b8b707f9ab0889d80967f957d926e839fb48ca1859a8499819672879eb390a58398849980957489a4b996ab899e8a9f869b7a8f"
    "9eb58ca3859d849c8097748c9ab288a0829981987d94718891a584987f937d917a8e708491a584987f937d917a8e708495ab849a7f957e947a906c82"
    "7e977992748d738c6f88637c7a93748d6f886e876a835e7782997b92758c748b7088647b7e95778e728971886d8461787a957691708b6f8a6b86607a"
    "7792738e6d886c8768835d787790758d6f876e866a825f77768e748c6e866d8569815e767a8e74886f836d81697d5b6f7d91778b728670846c805e72"
    "88957d8a75817683738065728e9b83907a877c8979856a778f9d7f8d7d8b7b897381657391a0818f808e7d8b7584677690a27f917b8d7a8c7385687a"
    "94a583947f907d8f77886b7d93aa829a7b937a92788f698097ae869e80977e967c936d8495ad8aa17d947d9579906e859bb390a7839a849b7f97748b"
    "97b188a2829c819b7c96708a94ae849e7e987d9779936d878aa080967a91798f758c6b828aa07f967a90788f758b6b828da57f977a927891748d677f"
    "7e94798f748973886f8463787a8f758a6f856e846a7f5e7482957b8e76897588708464787e92778b728671856d8061747a91768d718870876b836077"
    "778e738a6e856d8468805d74778c758970846e836a7f5f74768b74886e836d82697e5e727a8a74846f7f6d7d69795b6b7d8d7787728270816c7d5e6e"
    "88917d86747e767f737c656e8d97828c7a837b8578816a738f9a7f897e887b85737e6570929c818c808b7d8875806872919f808e7c8b7b8974826977"
    "94a28391808e7e8c77866c7a92a682967b8f7a8e778b687c96ab869a80947e927c906d8195a98a9d7d917e92798d6e829baf90a4839784987f937488"
    "96ac869d80977f967a916f8592a983997d937c92778d6b82899c7f927a8d788b75886b7e899c7f927a8d788b75876b7e8ea280957b907a8e758a687d"
    "82957f92788b778a7386677a7e907a8d738672856e81627585968191798a78897485687982937d8e76877586718265767f937d91758a748970856579"
    "7c907a8e728771866d8262767c8e7c8e74867385708164767b8d7b8c738572846e8063757d8b79867280707e6d7a5e6c808e7c8a75837481707e616f"
    "8d94848a79807b82787e6a70929989907f8580877d846f769098828a7f877c84747c676e939b848c81897e86777f697196a18792818d7f8b79856e79"
    "99a58a958490838e7c88717c97a8899a80927f907c8e6d7f9bad8d9e849683958192718399aa8fa1819282937d8e72839fb196a78798889983957889"
    "9aad8ca0849883977e92738696aa889c819480937b8f6f838d9d85957e8e7c8d79896f7f8d9d85957e8e7c8c79896f7f92a486987f917d90798c6c7e"
    "85947e8d798878877483677680907a8974837382707f62718996808d7a887a877683697685927d8a778476837380657281927b8c7687758671826475"
    "7e8f7889738472836e7f61727f8d7b8975837482707f64727e8c7988748273816f7d6271838d7b857680747e717b616b86907e8879837882747e646e"
    "8f9282857a7d7b7e797c696c9598888b7f8281847e816e729498828680847d82767b676b969a848882878084797d696e99a1878e828a81897b836e76"
    "9ca48a92868d848c7e8671799aa78895818e808d7d8b6d7b9eac8c9a85938492828f717f9caa8f9c828f82907f8c727fa2b095a28895899685927885"
    "9dad8b9c859584948090738399aa8898829281917d8d6f7f909d85917f8c7e8a7a876f7c909d84917f8b7d8a7a876f7c95a38594808e7f8d7b8a6c7a"
    "8795808e7a887a887685697782907b8975837583728065738a96818e7c887b8778846b7787937e8a788478847581677382927c8c7686768673836675"
    "7f8f798974837383708063737f8d7b8875827482727f65727e8b7a8774817380707d6471818b7a83747d737c70796069858e7d867881767f737c636c"
    "949687897e8080827e806f719a9c8d8f8486868884867476999c878a858883867c7f6d709b9f898c878b85887e826f729ba2888f848a82897d847077"
    "9ea58b92878e868c8087737a98a586937f8c7e8b7c896c799da98a978390828f818d707d9eaa909d83908491818d7480a4b196a389968a9787937a87"
    "9ead8d9c86968695829175849baa8998839282917f8e7181929d8691808c7f8b7c88717d929d8691808c7f8a7c88717d96a48694818f808e7d8a6e7c"
    "748b748b6f866e856a8161786f866f866a816980657c5c73778c768b70856f846b816277738872876d826c81687d5e736f88718a6b846a83667f5d76"
    "6c856e8768816780637c5a736d8370866a80697f657c5d736b826f85697f687e647a5c726f816e80697b687a6476586a728472846d7f6b7d67795b6d"
    "7e897984707b727d6f7a636e848f7e8975807782747f6974818d77837581727f6b77606c84907985788475816d7a626e85957a89768574846e7e6575"
    "88987d8d7989778771816878889e7d93778c768b7389667c8ca282977b907a8f778d6b808aa0849a778d788e74896b8090a68aa07e937e947a8f7187"
    "8ba381997b937a92758d6c8488a07e96778f778f728a69817f937a8f758973887084687d7e937a8e758973876f84687d83997b91758c748b7087657c"
    "88a0869e7c947c94748c657e839b81997790778f6f8761798ca2889f7f957e95768d687e889f859b7b927b917389647b849e839d7a947993718b637d"
    "819b809a779176906e88607a819982997990788f7087627980978198778f778e6f86617882968093778a76896e815d70869983967a8d798c71846073"
    "8d99859178847a87737f626f929e8a967e8a808c7985687496a389968391818e7583657298a68b9886938391788567759dae8fa0889986977c8d6e7f"
    "a0b193a48b9c8a9b7f907182a3ba96ad8ba28aa1849b7289a7be9ab18fa68fa5889f768da7bd9eb58da48fa5869d788fadc3a4bb94aa95ab8ca37e95"
    "a7c09ab390aa90a987a07992a3bd97b08da68ca6849d758e96ab8fa4859b849a7d92708695ab8ea4859b849a7c92708699b18ea6859d859c7d946c84"
)
"""The weights of all shapes by number, one byte each: twentieths of a logit, plus 128."""
