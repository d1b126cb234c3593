"""The weights of tokens for the context-free classification, in logits, as (weight, tokens with this weight).

Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free
licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.
"""

BIAS = -1.27

CONFIDENCE = (
    (0.594, 0.538),
    (0.762, 0.733),
    (0.843, 0.804),
    (0.893, 0.849),
    (0.938, 0.916),
    (0.961, 0.942),
    (0.969, 0.963),
    (0.975, 0.973),
    (0.979, 0.981),
    (0.983, 0.984),
    (0.987, 0.99),
)
"""The measured mean F1 of pages, by their expected F1."""

NAMES = (
    (-2.06, 'comment'),
    (-1.58, 'comments'),
    (-1.57, '<footer'),
    (-1.52, 'footer'),
    (-1.38, 'related'),
    (-1.13, 'modal'),
    (-0.98, '<aside'),
    (-0.93, 'disclaimer display:none'),
    (-0.77, 'pink role=dialog'),
    (-0.73, 'bio'),
    (-0.71, 'commentlist pt'),
    (-0.67, 'author'),
    (-0.64, 'hide popup'),
    (-0.61, 'sidebar'),
    (-0.6, '<nav'),
    (-0.58, 'excerpt info page-body'),
    (-0.57, 'teaser'),
    (-0.56, 'textwidget'),
    (-0.53, 'align comments-content invisible'),
    (-0.52, 'banner caption'),
    (-0.51, 'ajax'),
    (-0.5, 'footnotes hidden'),
    (-0.49, '<header'),
    (-0.48, 'copyright itemtype=creativework meta'),
    (-0.47, 'widget'),
    (-0.46, 'role=complementary'),
    (-0.45, '<form com thread'),
    (-0.43, '<div cta query sub'),
    (-0.42, 'carousel infobox navigation odd sections'),
    (-0.41, 'abstract page-section widget-text'),
    (-0.4, 'box loose reviews'),
    (-0.39, 'foot md:py mobile'),
    (-0.38, 'comment-body depth even fade role=contentinfo'),
    (-0.37, 'alt chrome newsletter twitter widget-content'),
    (-0.36, 'consent item leading-relaxed nav post-container relaxed role=region tab vu'),
    (-0.35, 'cookie menu promo slide'),
    (-0.34, 'aria-hidden= child lr pagination pg purple role=article role=document three'),
    (-0.33, 'headline not tweet twitter-tweet'),
    (-0.32, 'eb footnote'),
    (-0.31, 'author-bio comment-content head locked social xf'),
    (-0.3, 'comment-list cv description email header newspaper review'),
    (-0.29, 'black community dropdown lazy legal list related-content variant'),
    (-0.28, 'gray inner-wrapper integration modal-content module-content pkg research widget-area'),
    (-0.27, 'ab cli commenting fact grey lg:pb links recent role=navigation side'),
    (-0.26, 'disclosure latest link load ls margins md:pb mini plain subcategory subscribe user'),
    (-0.25, 'embed featured font-sans gamma guidelines not-prose other share site-main uk valign'),
    (-0.24, 'about aside btn component dialog first hero history more rb role=presentation sd text-lg xs'),
    (-0.23, '<dd articles clear container-fluid has-link-color itemtype=person ju leading login random xh'),
    (-0.22, '<ol card category-news class desktop display et-pb-post fit flex-column gf has-text-color photography post-template-default posts un'),
    (-0.21, 'areas bottom byline content-right disabled end ey gap gc itemprop=author ln notice onetrust onetrust-consent-sdk policy sdk se sidebar-wrapper sign stories tu webkit'),
    (-0.2, '<dialog aa accent beta bordered clamp count cx dark:bg en-us entries flyout lang mb module noprint nuxt ot register right role=list signup single-post views wp-caption'),
    (-0.19, '<button all attachment credit dark:border expandable fallback gov images ios issue post-excerpt screen sl slides sr thread-even'),
    (-0.18, 'absolute area collection context final form id news nocontent ot-sdk-row pc pop read-more service small space text-xs tip tx ub'),
    (-0.17, 'align-center anchor avatar below career code commentform content-area equal flat graphic hamburger model ot-sdk-container py qp question region respond rounded-xl signature single sticky-header subheading teasers test text-sm vm'),
    (-0.16, 'additional art between button container-inner div fj flex-row has-post-thumbnail hz lc message note onetrust-pc-sdk ot-fade-in ot-hide picker project resources ta unified vy wp-caption-text'),
    (-0.15, 'block-block border con customer entry-title et-pb-with-border fluid fx gradient height inside itemprop=description kl last le main-content md:max md:p module-list narrow politics postbody postmetadata product safe stage stretch submenu tabs thread-alt thread-odd tooltip transparent truncated type-page wtt xoxo'),
    (-0.14, 'av checkbox content-row country disqus editorial headlines hint jq leaf lg:top li live mod multi page-footer popover scale secondary site-footer slider subscription tags text-white tg thumbnail title types widget-wrap work wp-block-column wp-block-columns'),
    (-0.13, 'add are au bullets cnt element entry-meta family figure flush groups hnews internal is-content-justification-left justify-content-between jx menu-item-object-page month muted pa podcast poll preferences qo questions reg rounded-md rv segment square svg sw thumb toggle viewport views-row yk'),
    (-0.12, '<li ar bar buttons central comp complete contributor dp dropdown-menu flex-auto flex-none fn footer-container initialized input inverted justification lead lg:mx lo md:mx-0 mega-menu overlay pd ph prev px recommendations role=listitem sb separate si sub-menu third today undefined vc-column-container wpb-column wpb-row'),
    (-0.11, '<dl <h1 <tbody above actions aligncenter article-sidebar author-info background cite click collapsible content-fauxborder-left data desc di em eta expand fauxborder fauxborder-left fields float-left frame grp gy header-inner hover img index items-center jb jetpack kit learn lightbox main-menu margin-bottom metadata mq network non off og paper prefix print:hidden pu ref rel related-posts right-rail rk rr second slice sponsor subnav tc tech transition-transform ui we wp-block-query wp-block-query-is-layout-flow yg'),
    (-0.1, '<fieldset aligned android best burger care common container dm drawer dt dz entry-header fb fill footer-column footer-content for graph has-global-padding ideas image is-responsive ja like local maincontent md:block md:mb mn mode nl notices online ontent profile pub rating rz sales sh shift sm:px-0 soft store switch tab-content terms vc vg vp vt warning weather zb zt'),
    (-0.09, 'author-block basic biography btn-sm cat chapter clearfix clearfloat cluster col-content col-right columns-inner contain current date divider dj dom edition eh embedded entry-summary fauxcolumns fi flow full-width gtm hor inline iv jh kd know lg:px-0 lighter main-fauxborder-left main-outer md:justify md:mt method mg ml no options ov placement plan pointer ranking rh settings sidebar-container styling success th timeline tool transition two uncategorized usa vcard vj without wp-embed-responsive wrapper'),
    (-0.08, 'access accordion-content advice align-items-center applied aria article-header article-list bg-black block-block-content bookmark breaking category-uncategorized close col-md content-sidebar-wrap cover device discuss dynamic ec entertainment error et-pb-bg-layout-light expert extras fixed flex from further ge grow has have header-container header-image horiz ht ie is-layout-flow kc large lede mail main-footer md:hidden navbar-nav offer panel partner prompt read reference rx scroller separator sidebar-block sidenav strip text text-wrapper tile topics tpl tq travel update vv wedding welcome why widget-block wp-block-group wv'),
    (-0.07, 'application article-comments article-title bh bot br calendar classes cmt content-box cr dark:text-white disqus-thread eight er facts fold framework games header-menu individual inline-block is-layout-constrained is-layout-flex item-list lg:hidden lg:mb lg:text management mc md:h me media most-popular nav-item nv optin pack pages pane per placeholder pm post-list privacy property qs recent-posts region-inner related-articles remove right-column role=menu role=tooltip rounded-sm school sd-block seo shadow-md sharedaddy sidebars sliding sm:py sm:text stack subgroup subtitle summary symbol topper updated vs when wp-block-group-is-layout-constrained wq xsmall xx yi zoom'),
    (-0.06, '<address <details <section af after agency aj alignfull am animate announcements article-author article-meta author-box author-description block-views book branding breadcrumb bucket ca cg ci comment-form compare constrained content-container coverage cq dd direct discover dx english eo ep font footer-section forum gm gn gravity group gt ha header-wrapper highlights inset intro italic iw jobs jz ku ky language latestposts leaderboard legacy line loaded md:items md:mx md:w-full menu-item metrics mm modal-body ms national noborder none on original ot-always-active-group ot-category-desc over owl-carousel page-width picks portrait post-header promotion purchasable qq ra related-post rn role=menuitem role=note sam sd-sharing-enabled search-results sharing sidebar-list simple single-article site-header status subtle tertiary tl transform transition-all tv ultra viewed watch wj wp-block-group-is-layout-flow wp-block-template-part yes you zn'),
    (-0.05, '<hgroup ac also archive aux blog bn border-none ch chart citation closed cntr controls copy ctl cy descriptionwrapper dr extended external flair floating focus font-serif fp gj gl global-footer gp grid has-small-font-size help here highlander highlander-enabled highlander-light insights items-stretch itemtype=blogposting itemtype=sitenavigationelement itemtype=webpage keyboard layout lg:border lg:gap lg:h linux main-container manual markup md:grid-cols-4 md:mt-0 md:top menu-content menu-item-type-post-type mo module-header navs orange our padding partial photos pos post-page post-wrap primary-menu push qt ratings recentcomments recommend references release rl robots robots-nocontent rounded ru run sans scheme science sd-sharing sd-social sg shell skiplinks standard steps stripe stroke styled support tabcontent tagline textarea time tp transition-opacity ul validate vc-column-inner vendors views-element-container wm written xa yui-skin-sam'),
    (-0.04, '<figcaption <figure account adv air article-info assets average back badge basicpage beauty bit bootstrap border-top btm can caret classifieds college column-center-inner column-center-outer comment-container config contact contributors core corporate ctas cursor-pointer custom cz decor definition desk ease education ew exclusive experts ext fail faux fine fk font-normal font-semibold footer-links form-container fullscreen function general hardware has-background has-dropdown heading holder hover:text hy infinite inner install interaction interest is-hidden itemprop=headline itemtype=breadcrumblist iy ji left-sidebar leftnav lg:gap-0 lg:mt lg:p lg:pb-0 limit linklist list-unstyled living lk lq making map master md:justify-between menu-main-menu mfp mfp-hide mission modal-dialog mp mt navbar navigation-top noscript notifications nt nw nx padding-top persistent platform post-author post-footer post-meta preview pro programs qb rad raw reaction recommendation red result role=alert role=menubar rss scrollable sd-content shadow-xl shown sidebar-right sj slate sm:flex source sp sq sso statistics status-publish step subscriber talk text-center text-md text-right tf tgl tj toolbar trail trending tw tweets ty uid um uz var ve version via view-content vx wa wb whats wp xi xxl yn zone'),
    (-0.03, 'action-bar allowed answer ap archives at bc bf bg-primary big biz block blog-author blogs body-text border-solid browser cl cn colophon column-right column-right-inner column-right-outer comments-list comments-section commerce controller conversion cookie-notice cookies cos create cw day deck dek dl dq drawer-content drop ease-out enhanced entry-footer et-tb-has-template everything ex experience feed feeds filter fixed-bottom flag fonts footer-block footer-text footer-top footer-widgets form-group freeform fu gb global global-header glossary gnav growth gu header-outer header-section hf hover:border hover:no hover:no-underline hover:opacity hover:underline hr hu hv indent information inner-content ip ir is-nowrap is-style-default item-content itemprop=name headline jn join jp-post-flair kz law layout-container lazyload leading-snug lg:block lg:col lg:flex-nowrap lg:flex-row lg:relative loggedout lower main-column md:flex-nowrap mobile-menu modal-container money mostpopular nav-links navbar-supported-content ne newsletters no-print od offers opinion out own owner password peer person play pn post-tags postmeta primary-nav print promoted ql quicklinks qw radius range reactions recaptcha registration request return rhs ri ro role=banner role=form role=listbox rq save schools scrollbar scrollwrap sd-social-icon search-modal secondary-navigation section-header select self-center sell series services sf short sidebar-primary sides sign-in size sm:border smooth sn snap snapshot snug sources stat static sticky-top story-tools subitem supported sx technology ten text-start tm tn topic-list tr ts two-col uf unstyled upper used user-info user-title uu visibility visible visually visually-hidden vk vq wf wg who wi widgettitle wn wp-block-post-title wy wz xd xo xq'),
    (-0.02, '<legend ah anonymous article-card article-footer bi but by call cars cat-item category-featured col-lg comment-even comments-area compact connect content-holder content-item content-outer contribute cooking dateline discussions done download et-pb-bg-layout-dark expansion filters flex-col-reverse footer-wrap footerlinks form-allowed-tags frozen functional gk header-fauxborder-left header-top helpful hide-on-mobile high ih ii inline-flex inner-padding issues jo js-header justified ks kx la lw mainnav md:border menus minor minus mk models nav-bar nav-container nav-dropdown nav-primary nav-wrap nav-wrapper newsletter-signup oc op owl-theme page-title pin pointer-events-none polls post-date post-footer-line preload radio region-footer regions response returns role=none schedule sd-social-icon-text sd-title secondary-nav section-title sidebar-left signin single-format-standard site-nav smaller sr-only standalone star sticky-sidebar study subhead swap switcher tagcloud tall tap teal text-align-center toast top-header topnav tracker tz uq user-details uy values vi views-field whatsapp widget-container widget-search widget-tag-cloud wp-block-button wp-block-columns-is-layout-flex wp-site-blocks wr wrp year youtube yp'),
    (0.02, 'accordion-button age alternate any article-container attribution backdrop blk calculator carousel-inner clip colour content-wrap course des diet does feedback find fl flex-col get google government hd health ho is-content-justification-center kg labels last:border leading-none list-none made main-navigation marquee md:w-1/2 menu-button msg much na nk nojs notranslate oz page-header place player press pullquote reader should sky slideshow solar sort specs started strategy stretched strong studio table tabpanel teams thumbnails top uo updates uv votes wp-block-post-terms yb zl zr zs'),
    (0.03, '<h5 accessibility act align-middle alignnone analytics ancestor anywhere aq arabic around attributes award behavior block-system block-system-main-block blockquote car categories celebrity check checklist climate cloud cls co cont coupon crumbs da descr detailed df dual duration dv effect et-pb-with-background fa fd firefox focusable footer-wrapper forms fresh glow gx header-full-width hed hq icons ij innovation installation interactive iq js-comment jt justify-content-end kitchen lb lg: lg:order lg:px-4 lst ma margin-top masthead md:gap-3 mob mr-auto music navbar-expand-lg nf nj no-sidebars omega overview panel-default personal picture planning pretty previous price professional ps pz qc quaternary rectangle right-sidebar row section-content sel shared show-more slideout sm:ml sm:mt sport ss stats stick text-black text-body text-container texts thin tight track transition-colors trigger truncate tt twelve txt uber use using variants vb will wp-singular wu xe xv yf zc zd zo'),
    (0.04, '<blockquote <summary <th acc active advanced alignright alternative ao base bleed blog-item blog-list both break-words capture chevron cj coffee components computing contextual dark:text delivery department ellipsis environment et-last-child et-tb-has-body evenly facebook file flip font-medium frm getting gi hb header-wrap hfeed ic if indicator inherit is-active itemprop=name itemtype=blog jr just justify-center justify-start kv leading-tight letter lg:justify lg:w-1/2 life loading market md:pb-0 mh mix no-gutters office oh page-container panel-collapse passthrough pill pj post-item progress qr rec refresh rg role=button sa section-footer site slot sm:w smart spec spotlight subjects sublist swiper tab-pane temp this topic underlined universal utility view wd wordpress world wt-cli-element yd'),
    (0.05, 'anti apple apply asset bg-background borders breadcrumbs cap case cases cd chad circle col-full col-left comment-wrapper debug down ea et-pb-column et-pb-css-mix-blend-mode-passthrough et-pb-module et-pb-row et-pb-section flexbox fo fs ft fusion garden hc hm insurance internet isolate itemtype=article itemtype=product justify-between justify-content-md-center lg:grid-cols-3 lu mask mast md:col-span-2 md:grid-cols-2 md:grid-cols-3 md:shadow men microsoft no-border organic points pr practices pw qg react recommended reply reveal rich singular su subtext sz tag trends true ua util uw video vr well xw xxs'),
    (0.06, '<h2 article-box basics bd better bg blend bread bs bu col commercial credits custom-header divi es event extend fancy flex-center fm ga gecko go guest gutter half headers hentry hide-mobile identity image-caption iz left-col lg:flex list-inline ltr md:grid-cols-12 mso-normal nb nest not-logged-in number ob object overall portfolio primary-navigation prime promos qz re reading relative reset script semibold show site-wrapper sm:mx sm:pt split string studies subject tease text-formatted thesis titles to ud ue ur vh wc ws xg yu yz ze zk'),
    (0.07, 'anon article-block benefits bl bm boc box-border cb cf column dark developer dot ds entity explore false ff format green gutters gv highlighted hl hx ignore include interior is-desktop js jsx jv ka kf kq larger level list-item lock md:gap-5 menu-item-has-children mi ml-auto new normal oy panel-body panes pinterest premium products region-content resource rj scrolling send shadow-sm shrink sm:col tools touch ug what whitespace-normal xz ys yui'),
    (0.08, '<dt always analysis article-section authors be block-inner boxes canvas clean clickable conditions decoration disable easy enterprise et-boc et-pb-text et-pb-text-inner ev feat fr fv header-main hh how io json key leftcol list-title love margin mega menu-item-object-custom menu-item-type-custom menu-primary-menu neutral ni nowrap ny oo para path permalink pf pic pnl programming qm rd responsive right-col round security share-wrapper sm:gap so std sy tbl text-primary ticker top-menu ux vertical viewer website white word wp-custom-logo wpb-wrapper xlarge yoast zu'),
    (0.09, 'awards az basis beyond blog-post-content cameras center center-content client content-section corner ed editor engine et-tb-has-footer font-bold formatted header-search horizontal iu jw ki ko library magazine main-nav mark marketing md:flex-row mid mso node ou override part pre publication qn real rounded-lg software swiper-wrapper tablet te thumbs ti vf wp-theme-divi wysiwyg yl zm'),
    (0.1, '<center bo body-container business bw bx cc children containers control custom-background dc doc dvh ez fc film flex-container functions guide helper hierarchy hp in instructions landscape listings lj loc main md:gap messages nine os php point recipes regular section-wrapper skip solid subsection swiper-container swiper-slide text-xl three-column type-post visual vn wk wp-block-heading yy zq'),
    (0.11, '<h4 ae animated bk board break buying cm counter cs def displayed diy et-builder-inner-content et-tb-has-header format-standard gdpr gear icon items job kj lg lightest location ly md:px-6 padded provider quote redesign rp scroll-smooth section template unit vc-row whitespace working yahoo yx zg'),
    (0.12, 'accessories an atc bz california collapse colors content-wrapper eg enabled entry-more fashion field-item field-items flex-nowrap hub is-vertical md:px med open package pb private qf recipe row-fluid system vz web widgets width wrap'),
    (0.13, 'animation authored blog-post builder color cols comment-text corners cp dk eu free fullwidth good gs homepage ik introduction it justify-content-center kb lt lz max md:grid mx nc needs nested not-front rc rf ry sm:mb snippet story-content two-column us ut'),
    (0.14, '<tr ad admin ag alpha col-span-full contained contents development dn ef el elementor-default et international kona kona-body layout-content left-column lh mz output qi rows sm:grid sms submission td text-base the tracking ver xk'),
    (0.15, '<h3 <td blank brands centre condensed expressive fe front header-nav ke loop ns outer-wrapper rank reverse site-navigation tax tb variable xm'),
    (0.16, 'article-text bullet content-block content-left editable et-main-area events header-navigation im md:w multiple only post-box site-header-wrapper style syndicate tips wide xl:w yc'),
    (0.17, 'browse bt daily disc do dy hs journal nd post-wrapper quick sect site-content sm:px-6 target templates times yj'),
    (0.18, '<pre block-content bold border-bottom brand clr content-inner date-outer default ek faq healthy lg:pt logged-out people publish pull'),
    (0.19, 'and ba blog-content content-bg et-pb-text-align-left highlight is jf kt lg:w lines name ox primary sk term ww xl'),
    (0.2, 'cms date-posts discussion field float gen ix page-layout post-outer shopping sm:px'),
    (0.21, '<table column-container edit fix page-content panels paywall post-content toc typography va'),
    (0.22, 'building gq hn landing lf md numbers outline role=tablist'),
    (0.23, 'article aspnet aspnet-form columns contentmain css detail elementor il javascript jj modules no-touch pagebody-inner post-text public role=heading role=tabpanel sec'),
    (0.24, 'ck empty items-start page-main sc'),
    (0.25, 'gg laptop lg:grid locale posted styles'),
    (0.26, 'article-body before blocks html label option pagebody shop wp-block-post-content'),
    (0.27, 'article-page bb cu main-wrapper position search spacing sticky'),
    (0.28, 'guides phone root'),
    (0.29, 'bodytext docs under'),
    (0.3, 'has-sidebar initial main-wrap one pad results start weight'),
    (0.31, 'body-content set'),
    (0.32, '<article details mr mw overflow-hidden parent'),
    (0.33, '<main home min'),
    (0.34, 'category overflow site-container'),
    (0.35, 'logged long paragraph story'),
    (0.37, 'centered medium'),
    (0.38, 'et-pb-post-content page-wrapper role=main'),
    (0.39, 'de itemprop=articlebody'),
    (0.4, 'post'),
    (0.41, 'body content'),
    (0.42, 'document'),
    (0.43, 'cell'),
    (0.44, 'middle'),
    (0.47, 'prose'),
    (0.48, 'single-content'),
    (0.5, 'story-body'),
    (0.51, '<p'),
    (0.54, 'article-content md:pt'),
    (0.57, 'span'),
    (0.64, 'entry'),
    (0.66, 'blog-posts'),
    (0.68, 'post-body'),
    (0.72, 'entry-content'),
    (0.77, 'boxed'),
)

SHORT = (
    (-0.5, 'our'),
    (-0.36, 'sign'),
    (-0.31, 'by'),
    (-0.29, '|'),
    (-0.28, 'this your'),
    (-0.26, 'get ©'),
    (-0.25, 'email latest read'),
    (-0.24, 'news'),
    (-0.21, '& 2025 all newsletter'),
    (-0.2, 'please'),
    (-0.19, 'rights'),
    (-0.18, 'content free share stories subscribe'),
    (-0.17, 'more'),
    (-0.16, 'click daily'),
    (-0.15, 'about comment copyright guide us'),
    (-0.14, 'access blog from now posts search table'),
    (-0.13, '2008 die learn sie skip web'),
    (-0.12, '0 articles comments find updates we'),
    (-0.11, '/ 2012 reserved. » €'),
    (-0.1, '2024 ago archive discover how im join mit november page receive save shop site ·'),
    (-0.09, '1 2025, breaking du enter expert help me post privacy tips try updated'),
    (-0.08, 'account an earn follow links log looking media more. official ready related reply sense top und up von wine you zum ←'),
    (-0.07, '* + . add address advice article australian below categories check city continues could de editor exclusive explore forum har imagine like member most newsletters nobel on popular resources social start to want washington weekly written'),
    (-0.06, '2023 22 a.m. across advertisement analysis august best considering contact cookies credit criticism delivered den enjoy events facebook für global globe grow. here inbox insights la movie navigation, never no post? products program reserved section see shipping star, stay teachers terms these uhr updated: work.'),
    (-0.05, '- ... .gov 19, 5 account. account? always app aus become bill blogs bryan cart case college contents das december deutsche everything football guardian haben home ideas improve inc. iraq leadership life magazine marketing, may mdr menu nach name navigation off pm po policy questions quick remote rss says selection senior sites solutions sorted sports subscriber tags: thema videos visit welcome world → 👉'),
    (-0.04, "! (required) 11 140 2017 2023, 264 affiliate afp already amazing analysis. april archived article, auch big boost box, brands buying change competitions connect content. defense der des discounts, diy dog earbuds email. er ever exhibition experience experts faces featured finden fire found ganz getty google government health ich independently information japan javascript jetzt last leave load loading logged mai mark market mba mehr money more... movers ne news, news. next notifications om order orders p.m. pay practices pro product protest published: q&a quote rating rear recent refine results schedule science send site. source sponsored story su ted text today! today's topics trends um unlock venezuela version. view vor watch we'll website win wins wireless you? × \u200d ‘no •"),
    (-0.03, "(will 10:00 14 14, 15% 20 2014, 2019 27 7 7, 9, @ […] ad almost analyze andreas article. article? available backpacking badges became belongs biggest british c cam care category cause cbc cent changed cm commission. continue copy countries craft culture dash date date. deals decor desktop. discussion draws e e-mail editors eine emailed enable entry espresso ethan event famous favorites fc floor, free. front general giveaways growth he's helpful helping here! holiday holly homes i'm iceland inbox. independent info information, instagram internet ist january jd job joel july knowing labour les link liverpool lucky maddie mail maintenance marketing master matters monthly morning much. murder must nachrichten navigate need neue new news: note: notice. now. nutrition oct offers, on: order. organization own pages partner perfect personal photo: pinterest police post: posts, powered premium previous prize probably program. published published) que radio rail rate read: reading regions registered registration related: remodeling renovation repair replace replacing responsible retrieved review rewards savings schools score seattle signed signing sind smartphone something specific sponsors. spread stories, styles subscribers suspected technology thank thanks there. third thursday, timely tips, to: today. tool. touch trace trademarks travelers traveller trending trusted tuesday, turning tv ultimate unit university unlimited unsubscribe valid victims viewed vogue what's why wird work work: yoga you! you. yourself über 版权所有"),
    (-0.02, "#1 (1) (and 08, 1, 14-day 15, 17, 18, 19 2014 25, 28 4 about: actionable advertise advocacy ai airports alert algorithm alt alternatives american andrew answer ar archives aren't aug aware bike bookmark brand browse browser built cannot career chance clicking community complete courses credit: curated d.c. deadly decision delivery deserves designer directly disable discuss edited election email, exploring facts filed fill fitting food foundation. frozen. garden gentle go. grow hacker hide hints home, horror hours hr hurricane identity images impressed in-house insight interview. introducing it's jeremy journalism jun junge justin largest laughing led letters loading... located look los makes manage milan monday mortgage? movies next: nikon nov ohio oops! page. pine place plumbing policy. portrait powering prestige price: prices pros reader recommend. refresh. register reload reserve restaurant right? round-up sa say scroll sein service services. shopping society solar states. strategy street, substitute suggesting sydney teams. theft them? this, toggle tony travel trees twitter under: video websites weight world's wrong you'll you're z"),
    (0.02, '"the 1,000 15 2016 21, : administration adult affected against alexander am amd among anywhere article: as au authorities bags beginners bei below. belt billy blue, brought building businesses called can’t cars central changes chicken children coin collaboration commented complex control cost? coverage covered customers cutting data. daughter deal designers different e. earth ebooks edward england epstein expected fans faster finish forward fresh functions funds generate generation hair healthy heart history holland hope html, hyatt image: implement inch include: indexes infrastructure italy jack keynote könnte large later lawn left lights limit llc meals men\'s michael mid months motion needed newspaper. nothing now, or out: oz. pairs per permit plans plot pour pressure preview processing production proof property protect pub public pull ram range ratings reached reduce report requirements researchers resort return sale: sales saturday scholar scope secret september services sessions should sir sleep so, socks soil spending spring stars. starting state successful summit talented tasks that, three tie timeline tool turn variety wedding weitere well wired words writing y york â “how 首页'),
    (0.03, '"we $1 08 10. 16 1tb 29, 3, 30, 50 512gb 63 9. active added advance advanced air anyone appears architecture art artificial avoid back beat better black block blue blues boots bottle box bush campaign celebrating center certificate certification chess cleaning command common company computer cons context costs custom days deploy details details: due durable european example, expand fda few final francisco friendly function gave girlfriend goals graphics half hard hardware hiking hire however, ideal important installation instructor interview into kind know lady leather level likely linux lots low macbook machine men millions mini mint ml move mr msi much multiple needs number nvidia once original pdf phone planning practice price print private put quickly range: rare real real-time red responses revenue road robotic room said: samsung season server sets setup sexy shared sich skin son special standing starmer started statement states, steam stones story: success swift target taylor team technical templates there\'s told tour tournament track trail travis tutoring types ultra until user ve vegas, vintage wants were who yang you’re } ►'),
    (0.04, '" $25.00 , 10 7. 8. a able agencies agent agents amid apple association avg battery be because being came card certified cli come cover crm customer cut each ein emily features give hd hyundai install insurance intel intelligence james jan learning light london lot mirrorless models off. parts pet photograph pick picture pieces plant-based policies pricing prompt, release reports retirement second several show side standard sure system systems that’s their then thing those ti total trying u.s. use vpn waste you’ll'),
    (0.05, '$30.00 2, 30 > after agency also amazon another bills camera chair choose clear code collectors cup debt do dollar don’t during early express focus for: game gmt good here’s high him in individual is is: laser many marathon memory, mesh miles non often pack part play portable positive professional projector projects rest run series stars states step strong such take task tax there very voted was: week'),
    (0.06, '2024, 5.0 6. between build car clothes cloud end file following if intermediate it. king length: management moving pci rtx shoes two water wed, with {'),
    (0.07, '16gb 2 2008, 4. 5. at been before beginner both compare conference data green hiring international model of package people possible so still title: trump would —'),
    (0.08, '3. mar press storage than'),
    (0.09, '2. has have it’s some they war'),
    (0.1, '1. color heated posted re:'),
    (0.11, '2007 only set she time was'),
    (0.12, 'her it will x'),
    (0.13, 'had said said. the'),
    (0.14, 'are'),
    (0.15, 'but rental'),
    (0.17, 'he i'),
    (0.18, '# that'),
    (0.22, 'by:'),
)

FIRST = (
    (-0.55, '©'),
    (-0.42, 'copyright'),
    (-0.35, 'im'),
    (-0.27, 'cookies government'),
    (-0.25, 'by'),
    (-0.24, 'we'),
    (-0.23, 'fan feedback und'),
    (-0.22, 'disclaimer: our'),
    (-0.19, 'chris is sit will'),
    (-0.18, 'blog build forum please recent sei sind'),
    (-0.17, '* article main nach stay'),
    (-0.16, '2008 content seek'),
    (-0.15, 'difference links yoga |'),
    (-0.14, '+ findings person richard website work'),
    (-0.13, 'name que thanks'),
    (-0.12, 'average between comment, comments contrast discover know, looking magic news official page perfect posted should this top wall'),
    (-0.11, 'agree committed const editor entry identity information otherwise post up you'),
    (-0.1, '= about add android could informed jon provided reserves site social use'),
    (-0.09, ".gov card clicking contained contributors did don't eine ensure idea improve just openai personal read reading subscribe these views word"),
    (-0.08, "2007, best book circuit every founded hi hurricane industry max must newsletter nfl note: now sandy secure sie sign significant style think trail unfortunately, university video welcome yesterday, you're"),
    (-0.07, '/ 2007 apply author buy community design digital dr. everything explained features: freelance get ist llc love note owned participants professional provide range seems some started street subject temperature value world'),
    (-0.06, '2024 affiliate almost alongside apple available broadcast choose debate dedicated developer die disclosure: engineers experienced explore financial grace home improvements include infrastructure investing join le level long michael okay, om pictures position reached regions reporting shopping single terms unless virtual websites'),
    (-0.05, '2008, 2025 am amount as auf biggest capabilities choice christian considering constantly content, dress experts fund further für graduate head hi, huge interface i’m keeps knows learn navigate navigating network noted, order photography planner possible press private product products ready shipping shoes significantly stack suggest therapy thomas unique veteran via von vs whether worked written'),
    (-0.04, 'accuracy achieve and/or area art ashley avoid be beauty birthday casual child class contact contains covers craig current cybersecurity day dear dem der earn email english entering et except exchange expanding experiences expressed free function gary guides hello, here, image imagine increase independent insights, investments jeff joint lives looks marked master mine monthly opinions package payments personalized powerful pricing primary privacy protection published purchase received rewards rules security sensitive sessions signing sorry sponsored standard stands submitting target there! typically um us varies wow! year, ·'),
    (-0.03, "2015 accept access across act active adobe advanced advantages all, allow an arrive aus author: availability base bay beautiful becoming behind bill cables cash catch center certificates certified ces civil client consists continue cookies, culture cyber days, debt default designing downside e editorial effective elements emerges enter establishing examines examples express fellow foundation games gay given god great, ha he's heard held here's high-end i'm i, id import importance inc. interior isn't leading load made marketers media model modify no notes numbers online operates operational optimize other overall paying permits phase pick plan premium real remember request retirement scale select service seven sleep smaller software soldiers stick storage store stories suitable tailor tech tells thank together traffic turned turns ux values var we've william woman yeah, yes. you've"),
    (-0.02, "20 adam address adoption agree, assume bought businesses, calls ceo color copy credit designer dr eligible enjoy environment environmental excel fast fields five follow fourth friend funds general, gift got gym happen helping hey, identifies in-depth intended jan. joining keep later lifetime limit loss maximize method none option over partners protecting query quotes relatively requires reviews, running sale scott signed specify stores successful tags: takes talk technical templates today’s total trade updates upgrading use, various vary week's without «"),
    (0.02, '"he "what (sports 10 6 actions advantage al always amazon answer april arc aware balance bank below brings care catering changes claims classic close combine compare competitive computing consultants couple creative currently curriculum decision defense department designers detailed details doch doing done drive eating einem einen especially expression face faced fact, federal feel finding flexible focuses from full game great green health highest hire hours identify images includes instagram install institute interest interested investigators involves jack january kann late leader let mainly market men months named needs networks north numerous obama offers older options overall, paper park payment period personally photo piece plant-based plus, purchasing record reduce reference remember, results revenue salesforce scored sets shared smartphone solid sometimes, spent status student super taking text them then, there\'s though times tiny today tutoring typical upon usually watch water weeks weight what\'s whatever white windows wireless with working worth yes, york zoho “as “if'),
    (0.03, '"it\'s "there "this $ (ap) 12 2. 2012 2014 2025, 23 3 30 4 6. 8 a: added additional air analysis anna application approach aren\'t asked based better beyond big blockchain body brands bread called case challenge chief clear climate club commercial common compared conflict consider continues core couldn\'t customer das days didn’t download earlier ecommerce edge election end enterprise er example excited executive expected facebook fact fall fans favorite furniture geht general generally gives going growing guide happy healthy hr hybrid ii in insights instead insurance itself joined july kill later, latest lean low makes man microsoft minister modern monday, more move multiple natural navigation next, number old out particularly perhaps platform police policy potential power prices print put question quote rather recently recommend related rental require return romney runs rust seed seeing seit seo september show similar simply so, sometimes sony sounds speaking start students suggests tested though, tools trained true try under until usa users van version voters want warning we’ll yet über “it “it’s “when •'),
    (0.04, "1 1) 17 2 again, als and are around ask async become before brain california change comes company concern cover created cup designed deutsche develop didn't do down during example, extends finally, fitness future global haven’t here’s hotel included issue it's local look lot management matter maybe mr much nearly october once only open performance probably quick regular remains resource section see seem set several smart solar solo something space step systems test understand united used wanted watched would »"),
    (0.05, '"it accounting andrew announced because both building built came car customers dass de des different doesn’t edition el es february first, for: internet isn’t it i’ve know large make march martin november or organizations past place planning process released said, search series sich since small states that\'s thing thought well “we'),
    (0.06, '# 1. actually addition ai any back coffee crm early easy event features first following for former introduced known meditation point price said: same second simple state studies take things too tuesday, vor well, where you’ve “i “in'),
    (0.07, 'already concerned despite football go language last learning making models new nicht off originally part public technology we’ve year'),
    (0.08, '"we auch den don’t few good google important might need people president really she shows today, very were what “the'),
    (0.09, '[ at but dec git moving say says seen so still team their trump way week'),
    (0.1, '"i -- 2026 his jan la pretty those two which why'),
    (0.11, '- 7 had then using'),
    (0.12, 'a even however, most news: they who'),
    (0.13, '"the another not –'),
    (0.14, 'can the was'),
    (0.15, 'has on one'),
    (0.16, 'have'),
    (0.17, 'after'),
    (0.18, 'of that while'),
    (0.19, 'many'),
    (0.22, 'he when'),
    (0.26, 'said'),
    (0.3, 'also'),
    (0.34, 'there'),
)

HEADING = (
    (-0.6, 'comment'),
    (-0.58, 'comments'),
    (-0.5, 'full'),
    (-0.47, '2024'),
    (-0.37, 'this:'),
    (-0.35, 'about'),
    (-0.33, 'responses'),
    (-0.32, 'leave'),
    (-0.31, 'reply us'),
    (-0.3, 'you'),
    (-0.29, 'links'),
    (-0.27, 'defense get ready users'),
    (-0.26, 'references'),
    (-0.25, 'grow operations posts'),
    (-0.24, '4 comments: javascript trust —'),
    (-0.23, 'basics network |'),
    (-0.22, 'functions identity'),
    (-0.21, 'beginners perfect recent'),
    (-0.2, 'article as got video'),
    (-0.19, 'connect meals mit our top'),
    (-0.18, "45 im latest time you're »"),
    (-0.17, 'build experience global thank'),
    (-0.16, 'archive biggest era join like pick reviewed we'),
    (-0.15, 'cards costs desk follow report resources review subscribe workout'),
    (-0.14, '11 40 blogging footer go interest october sign so talks theft'),
    (-0.13, "19. iran let's newsletter over sunday value yoga"),
    (-0.12, 'all articles cookies discussion family finding friend going jobs marketing me media monitoring out read science steps story window'),
    (-0.11, 'contributors event eye max member millions moment on photos popular products properties system table'),
    (-0.1, '2014 archives become cancel carry di examples gegen info january keep miss mode name new post their videos wired'),
    (-0.09, '2025 2026: aesthetic credit disclaimer entry help information inside just lens marketplace networks re: related study thomas u which wish words'),
    (-0.08, '12 advertising agent answers boss comparison continue did do gateway head improve insurance insurance? limitations links: off permissions really recommended requirements say social solid updates weitere'),
    (-0.07, "author bag bloggers blogs children content die dslr editor's effects expand guarantee guides hiring limits material nicht pagination patterns picks premium privacy program range results scale service specs sports stand stay tags that tools topics travel tree trending tutors vs we're writing yes,"),
    (-0.06, "& + 1 answer anything australia bundle category corporate customer cyber deals difference done download editor email engineers exchange featured franchise galaxy gear happy i've joe movers personal pricing recently required response right select sleep staff step-by-step timeline try ultra understanding voice"),
    (-0.05, '100 across airlines auf beautiful begin best breakdown charge cheese contribute conversation dan den different do? everything filters found frequently give help? ideal important inspiration largest like: little medical message more newsletters order packing please prioritize quality quick r reading recommend recruiting remote replacement reviews school settings similar speaker sponsored states tech threads touch unlock use what’s you! you?'),
    (-0.04, "! 20 22 account against an angeles areas asked base branding call camera cameras camp cities click cookie cup davis designed diy dog en engaging events ever feature free gift independent insider interested interface international john labor limit line llc looking make matt members menu meta might money movement named need openai optimization own partners payments phone powerful prep protection provide: proxy remodel renovation reveals ride rule schools season sessions signup skin smaller stars stores submit summary testing today's trail tried washington websites well yahoo!"),
    (-0.03, "2013 24 accessibility ad affect agencies also announcements apply arts beauty becomes book care case challenges changing clients confidence daily date dedicated deployment discussions drive drops ease effective entire faqs fix flags flight git god graphics great green guy had hello helpful hotel hr i'm id interior interview iphone journal let life log los mailing main major manage manual mark mba measuring memory morning most native navigating northern numbers nutrition opportunities places position posted predictions preferences preview put recap register regulatory replies request return revenue safe search security shipping state stone stream subject subscriptions summer taxes there tweets twitter ultimate und united university update useful values want ways we've week what's work? wrong you’ll"),
    (-0.02, "/ 10 15 advertisement agreement airport america automated believe block briefing california cancer card cart central cheaper close comment: creativity defining don't embracing fan fat find fit form free! idea individual instead know language meet membership movie note person pictures points practical primary provider rapid rated readers red retail seattle secret seth's sources space special starts stock supreme talk today tool turning upgrades us: us? usb vehicle version vs. wall writer zealand"),
    (0.02, '10: 22. 23. 60 9: aid authentication back! bay being black brain can’t characteristics china chris coding compact complexity con conditions connection cons cover currently database decision deliver designer dining during each eating editing efficient electronic engineer fashion feel filing flights full-service generation girl github ground guest halloween hat hd headlines helps host hub hubspot importance improved intel intelligent king knowledge launches license limited long mac managing many materials million motors natural news number outdoor package paper performance physical plants platform politics poll prime process projects prompt pumpkin ranked ranking ratings recipes resistance rose safety same services? serving signs something soon stories stress successful tank teach them times traditional tutorial upgrade uses variables vertical visitor w wave west workers workforce write zur'),
    (0.03, "#1 #1: 11. 16 18. 20. 21. 24. 3d 50% academic advantages affordable alignment all-in-one amazing any anyone application april assistant attention auch august awards back battery beach beat becoming beyond booking both brief calls center change changes channel child class cleaning coffee cognitive commerce commercial committee community compared complete congress consultants contents contract conversion copy council courses coverage create creek cut cycle david death desktop detail device diego diet discovery disney documents e editorial efficiency eine emails europe excellent exercise expertise explore factors fewer files finally firm former freelance friday fun gardening gave gemini generative gets governance high human hyundai identification impact infrastructure innovation installation introduces jack japan japanese justice lead leader lean legal lock london look lot means military mindfulness missed mission moon multiple musical nach needed nhl night obama offer offers online? only outcomes outside panels partner party pay phase piece place planning police political portfolio practices problems property provides quantum question quickly rankings reality record reform regular residential restaurants ring risks role romney salesforce searches see sell sense seo separate shared sharing six slow smarter smartphone spanish sponsors star started starting still students tailored talent tested these they things this thousands thrive today! track traffic trailer treatments trigger tv type under up vegan vendor vintage war warning way website who's windows winners wird wire without workflow your youtube über"),
    (0.04, "#2: #3 13. 17. 23 3: 6: adding adoption agency america's appliances approach area assessment asus backpacking band bar bei bluetooth books bookshelf bring capabilities cause certification chelsea claude coaching college competitive considerations console context core couple court customers cutting deal dynamic earbuds electric england ergonomic exercises french full-stack further gallery graphic groups his hybrid images implementing improvement indoor inference integration intelligence introducing island ist james land league looks maker markets markup mini mirrorless mistakes month music must never nfl no now opinion option paul portable power preparation president pressure productivity push query reduce regions releases reporting research restaurant review: roi run samsung seen sees sending she sich smart solutions specific statement station status stephen structure success supply swift systems teaching templates thought through tiny tip tour true used verdict view vote weight while why wide women's word written"),
    (0.05, "13 16. 3 4: 7 ? active adventure agents ai andrew apps architecture arrested avoid bad benefits celebrity certified chain chair charging city claims company computer computing cream creating creative december delivery demand determine display early education effect ein else employee end environment espresso face finance function hacker heart ice index install it's le learned less level light loss machine machines makes may nine ny nyc path platforms player potential publishing questions quote real released risk room saying schedule send september setting ship shoe silver sind situation solar specifications startup studio stuff summit surge taylor tells test tips types watch watches wellness werden win"),
    (0.06, '(and 10. 2 2.0 9. accessories advanced advantage als amid authors automation bags bank basic be behind blog choosing common concepts county creators description details easy ecommerce enterprise environmental equipment estate eu five from gifts goals health in income ingredients instructions into item keeps la launch learn live local man management photography picture plus point poor promo python road rules running scalable split static storage student super technology the trackback transfer trends um usa vehicles very views waste woman worth zum'),
    (0.07, '5: amazon analytics art audio available backup buy comfort components configuration connected de election energy enterprises extra few fight funds furniture für group healthy history homes implement implementation introduction learning les lessons maintenance making mass microsoft monthly plant-based product real-time robot solution source stop strategies subscription survive sustainable take think trend tutoring von was wedding x …'),
    (0.08, '2012: 5 been boost breaking business car choice consider days delivers electronics every feed food game gaming if india internet july last lines mehr methodology months move moving much office packages plant pm private release rights start strategy taking terms tops trade uk â'),
    (0.09, '7. accounting air analysis better budget clothes companies crm custom deutsche economy hit home house its lamp love lower meeting mental mexico pest plans repair scalability team than thanksgiving three to wants zero'),
    (0.1, '1: additional ask calculator choose cloud developer developing digital fantasy fitness getting has her hire include key open part production professional providers reports san score set setup shop support web working'),
    (0.11, 'but certificates consulting features feedback it? needs options organic photo rust show vor weekly work'),
    (0.12, '-- 2012 : box code fda park sale series shoes small turn zu –'),
    (0.13, '2026 2: 6. after beginner bread businesses by clear data der for maintain march model overview people project sofa tax works'),
    (0.14, '9 beginner’s boot climate example marathon method models other plan says sellers step would'),
    (0.15, 'before electrical meditation not'),
    (0.16, 'day facebook it november press simple software thanks trump using'),
    (0.17, '4. building control or podcast'),
    (0.18, 'have headphones should'),
    (0.2, 'and services some training'),
    (0.21, '5. hardware'),
    (0.22, 'faq friends of'),
    (0.23, 'will'),
    (0.24, 'what'),
    (0.26, '6 at'),
    (0.27, '50'),
    (0.28, '1.'),
    (0.29, '2.'),
    (0.3, '3. development'),
    (0.31, '-'),
    (0.35, 'first'),
)

SHAPES = (
    "768e6e86677e657d657d5b7271896981627a60786078566d798f7086687e667d667d5c72768c6c83657b63796379596f748c6c85657d637b637b5871"
    "718a6982627a60786078556e6f866981627960776077566d6e85687f61785f765f76556c7084687b60745e725e72516572866a7e6276607460745367"
    "7d8a717e6774677367745b67838f77836d796c796d79606d869274816f7c6d7969765d6987937581707c6d7a6a765d69879a72856d7f6b7d697c6073"
    "8a9d768870826e806c7f64768ba2789070876d846e86607790a77d95748c7289738b647c90a48297728673877287687d95a9879b768b778c778b6d81"
    "8aa0768d70866e846d836379869c72886c82697f697f5e74809872896b826980698060778198738a6c836a816a8161788ba37b93748c71897189677f"
    "7f93798d728772876f8464797a8f74896d826e826a7f5f7482957a8d73877487718465787f92778a708370836d8062757d92778d708670866d836278"
    "7a90748a6d836e836a805f75798d75896e826e826b7f6074788c74886d816d816a7e5f737b8b74856d7e6d7e6a7b5c6d7d8e76876f806f806c7d5f6f"
    "88917e87747e767f737d666f8d97838c7a837b8579826b758f987f887b847a84747d666f8f9980897b847b84747e67708e9e7c8b7786778672816878"
    "91a17f8e7a897a8975856c7b91a68195798d788c768b677b96ab869a7d927d917b8f6c8098a98c9d7c8d7f907b8c70829cad90a18092839580917586"
    "95a884977e917e917a8d6f8291a480937a8d7a8d76896b7e899d7d91768b768a7387697d8a9e7e92778b778b74886a7e8fa481967a8f7a8f778c6c81"
    "768d728a6c836c8469805d7571896e85677f677f647c5970798f748a6d836d846a805f75758b71876a806a80677d5b71738c708969826982667f5b74"
    "70896d86677f677f647c58716f866e85677e677e647b59706d846c83657d657d627a576e70846c80667966796276556972866f83687c687c6579576b"
    "7e8b77836d7a6f7c6c795f6b83907c89737f7581727e647186937986758175816e7a606d87937a86768275826f7b616d85987588708370836c7e6275"
    "889b798b748674866f82657888a07a92728a7289708760788da47f97778e768e758c657c8ea3859a768a788d75896a7e93a78a9e7a8e7d91798e6e83"
    "8ca27e94788e778e748a687e889e798f738973896f86647a8097778e708770876d84637a8198778f718871886e85647b869e7a92748c748c7089657d"
    "718c6884627e637f617c59746c88637f5d795e7a5c785470748e6983637d647e627c5a74708a6680607a617b5f7956706e8a65825f7c607c5e7a5672"
    "6b88627f5c795d7a5b78536f6b8664805e795f7a5d7855706a85637e5d785e795c77546f6c84637b5d755d755b7351696e86657d5f7760785e75536b"
    "7a8b6d7e6575677866765b6c809073836a7b6d7d6b7b6171839370806d7d6d7d67785d6d839471816d7d6d7e68785d6e82986c83687f697f657c5f75"
    "859b6f866b826c82687f627886a1728e6b866b866a865e798ba67792708b708b6f8b637e8aa37b946d8570886d86667e8fa780987189758d728a6a83"
    "8ba57791718c728c6f89678187a1728d6d876e886b85637d7c986e896883688366815f7b7d996e8a698469846782607b839f728d6c886c886a86627e"
    "7f93798d728772876f8464797a8f74896d826e826a7f5f7482957a8d73867487718465787f92778a708370836d8062757d92778d708670866d836277"
    "7a90748a6d836e836a805f75798d75896e826e826b7f6074788c74886d816d816a7e5f737b8b74856d7e6d7e6a7b5c6d7d8e76876f806f806c7d5f6f"
    "88917e87747e767f737d666f8d97838c7a837b8579826b758f987f887b847a84747d666f8f9980897b847b84747d67708e9e7c8b7786778672816878"
    "91a17f8e7a897a8975856c7b91a68195798d788c768b677b96ab869a7d927d917b8f6c8098a98b9d7c8d7f907b8c70829cad90a18092839580917586"
    "95a884977e917e917a8d6f8291a480937a8d798d76896b7e899d7d91768b768a7387697d8a9e7e92778b778b74886a7e8fa481967a8f7a8f778c6c81"
    "788c758a6e836f836b806075748871856a7e6a7e677b5c707b8e7789708270836d7f6274788b74866d7f6d7f6a7c5e71768b73886c816d82697e5e73"
    "738871866a7f6a7f677c5c71728671856a7e6a7e677b5c7071847084697c697d66795b6f74847081697a697a66765969768673836c7c6c7c68795b6b"
    "818a7a83717a737c7079636c87908089767f7881757e687189917c85778077807079636c89927d8578817880717a636c86957685718071806d7c6372"
    "89987a8974837483707f66758b9f7d91758974887386637790a382967a8d798d778b687c91a2889978897b8c78886d7e96a68d9e7d8e80917c8d7182"
    "8fa281937a8d7a8d77896b7e8b9d7c8f768976897285677a83967a8d738673867083667983977a8e748774877084677a899d7e92778b778b7488687d"
    "869e768e708871896b82556d819971896b836c84667e5068899f788e728873896c83576d869c748b6f857086697f536a839c748c6e876f876881536b"
    "8199718a6b846c85667e50697e9570886a826b82657c50677d946f8669806a81647b4e6680946f836a7e6a7e64784c60829672866c806d81667a4e62"
    "8f9c7b88738075826f7c586495a1818d78857b8775815d6a9ba7818e7e8b7e8b74815c699ca8828e7f8b7f8b75815d699daf80937c8f7d8f75886174"
    "a0b283967f928093788b64779bb2809879917991748c5a72a0b7859d7e967e9679915f779fb4899e7b8f7e93778c6277a4b88ea27f9483977c90677b"
    "9cb280977c927c92758b5f7698ae7c92778d788e71875b7190a77a91748c758c6e865a7191a87b92758c768d6f875b7297af7f977a927a92748c5e76"
    "899f7f95778e788e758b6980849a7a90728973897086657b8ca18095798e798e768b6b80889d7d92758a768b7388677c879e7d94758d768d738a677f"
    "849b7a91738a738a7087657c83997b91738974897187667c82977a8f728872886f85657a84977a8c728572856f82627486997c8e7487748771846476"
    "919d838e79857b8678846b7797a289947f8a818c7e89717c98a3848f7f8a7f8a79846b7699a48590808b808b79846c7797a880927b8c7b8c76886d7e"
    "9aab83957e8f7e8f798b70819db3889e7f957f957d936e84a2b88da3849a849a82987289a4b794a78497879a8396798ca9bc98ac889b8b9e889b7d90"
    "a1b58ba0849984998196768a9cb1879c809580957d92718694aa849a7d927c927a8f708695ab859a7d937d937a90718799b0879d809680967d937188"
    "819a7993738c738c6f89647e7c95758e6e886e886b846079849c7b93748c748c7189667e80987890718971896e86627a7f997892718b718b6e88627d"
    "7c96758f6e896e886b85607a7b94768f6f886f886c85617a7993748d6e876d866a835f787d92758b6e846e846b805d737f95778d708670866d835f75"
    "8a997f8d7584778574836775909e84937b897c8b7a886c7b919f808e7c8a7b897483677591a0808f7c8a7c8a758367768fa37b8f768a768a7186687c"
    "92a67e93798e798d74896b7f91aa7f987790768f748d657e95af849d7b957b947992698399b08ca37d937f967c9271879eb491a78198849a8096758c"
    "99b1869e809880987c94718995ad829a7c947c9478906d858ba57e9778917790748d6a838ca57f9878927891758e6b8493ad839d7d977d9779936e88"
    "81967a8f738873897085647a7c92758a6e846f846b805f7584987b8f75887589718565798194788c718571856e8262767f95788e718771886e846278"
    "7c92758b6e856f856b815f767b90768b6f846f846c8160757a8e75896e836e836a7f5f747c8e75866e806e806b7c5c6e7f907789708270826d7e5f70"
    "89947e88757f7781737e66708f99838e7a857c8679836b75919b818b7c867c86757f6771929c818b7d877d877680677290a17d8d7888788873836979"
    "94a480907b8b7b8b76866c7c94a982977a8f798e778c677c98ae879c7f947e937c916c819aac8d9f7d8f80927c8e71839eb091a38294859781937588"
    "97ab85997f937f937b8f6f8393a780947b8e7b8e768a6b7e8ba07e93778c778c74896a7e8ca17f94788d788d758a6a7f91a782977b917b91788d6c82"
    "84978093768a778a7386687b7f927b8e728572856e82637687988193788a788a7586697b83957e8f758675867183667882967e93758975897286677b"
    "80947c90728772876f8364787e917c8f73867386708365777d907b8e728572846f8163767f8e7a89718071806d7d5f6f81907c8c73827382707f6271"
    "8f97878f7b837d857a826c75959d8c948189828a7f87727a929a848c7e857d85767e6870939a858d7e867e85777f697193a182907b897b8976846c7a"
    "96a486947e8c7e8c7987707e97aa889b7e917d907b8e6b7e9caf8da083958295809370839dad93a38191839380907585a1b197a78595889884947989"
    "9aac8b9c829482947e90738496a886987e907e8f7a8c6e808ea184967b8e7a8d778a6d808fa185977c8e7b8e788b6e8194a8889b7f927f927b8f7083"
    "87967e8d77867787758468778292798972817382707f63728a98808d788679877684697787957c8a758376837381667486967d8d7585768673836676"
    "83937a8a738373837080637482907b897382748271806473808f798872817281707e637285907b87747f7480727d626e87937e8976827782747f6570"
    "90948387797d7b7f797d6a6e969a888c7f8381857e826f74969a84877f837f83797c696d979b848880837f83797d6a6e97a1818b7c867c8678826d77"
    "9aa4848f7f897f897b85707a9aa986957e8d7e8d7c8b6b7a9fae8b9a839282918190707fa0ac919d818d8490818d7480a4b095a18591899485917985"
    "9eac899783918391808d73809aa785937f8c7f8c7c896f7c92a082917b8a7b8a79886d7c92a183927c8b7c8b7a886e7d98a786967f8f808f7d8c707f"
    "88957f8d7885798677846a7784917b8874817481727f65738b97818d7a857a8678846b7788947e89768277837580687486947e8c7684778575836876"
    "83927b897482748272806573828f7c8874817581737f6673818e7a8773807380717e6572848d7b84737d747d717b626c86907d86767f767f747d656e"
    "9597888a7e8080837e8170729a9c8d8f84868688848675779a9c888a838583857d7f6e709b9d888a848684867e806f71979f828a7c847d8579816e76"
    "9aa3858d808880887c84717998a584917c897c897b886a779da98996808d808d808d6f7ba1ab929c828c8690838d7781a6b097a187918a9487917b85"
    "9fab8b9684908490828d75809ba68692808c808c7d89717c939f84907d897d8a7b876f7c93a084917e8a7e8a7c88707d99a68895818e818f7f8c7280"
    "768d748b6e856e856b8262797188708769806980667d5d74798f768b6f856f856c826379768b72886c816c82697e6075748c728a6c846c8469816078"
    "7189708869816981667e5d75708770876a806a80677d5e756f856f86687f687f657c5d7472857083697c697c66795b6e748872856b7f6b7f687b5d70"
    "808c7a86717d737f707c65718592808c7682788475816b77838f78847480737f6d79626d84907984748074806d79626e83967587708270826c7e6477"
    "8799788a738573856f81687a89a07d94758c748b7289657c8ea5829879907990778e6a818fa2879b778b7a8e778b6e8293a78b9f7c907f937b8f7387"
    "8da27f95798f798f768b6d82889e7b91758b758b7187687e8097788f728972886f85677e81987990738973896f86687f869e7c94768d768d738a6a81"
    "87a0849d79927a93728a647d829b8099748d758e6d865f788ba2879e7b937d94748c677e889f849b788f79917188637b86a0849e78927993718b637d"
    "839d819b758f77906e88617b829a819a768e778f6f87617a80998099758d768e6d86607883988095758a758b6d825d72859a8298778c788d6f845f75"
    "8c9a859377857a8872806270919f8b987d8a7f8d7785687694a288967f8d808d7481647195a28996808d808e7482647298ac899d7f938094768a6a7e"
    "9baf8ca082968397798d6e819fb892ab859e869e7f986d86a4bd97b08aa38ba3849c728ba8bea0b58ba18fa5869c798facc2a4ba90a593a98ba07e93"
    "a4bc96ae8ca38ca4849b768da0b792a9879f889f7f97728995ad8ca5819a829a7a926d8696ae8da6829a839b7a936e8797b08ca6819a829b7a936c85"
)
"""The weights of all shapes by number, one byte each: twentieths of a logit, plus 128."""
