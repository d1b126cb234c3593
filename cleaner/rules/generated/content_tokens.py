"""The weights of tokens for the context-free classification, in logits, as (weight, tokens with this weight).

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

BIAS = -0.22

CONFIDENCE = (
    (0.587, 0.536),
    (0.751, 0.675),
    (0.825, 0.807),
    (0.878, 0.838),
    (0.915, 0.89),
    (0.941, 0.926),
    (0.959, 0.955),
    (0.969, 0.965),
    (0.978, 0.973),
    (0.983, 0.98),
    (0.988, 0.989),
    (0.993, 0.994),
)
"""The measured mean F1 of pages, by their expected F1."""

NAMES = (
    (-2.1, 'c-author-pane-author'),
    (-1.81, '<footer'),
    (-1.71, 'author-bio'),
    (-1.65, 'related-posts'),
    (-1.54, 'author-info'),
    (-1.51, 'c-author-pane-mobile'),
    (-1.39, 'footer-on-bottom'),
    (-1.38, 'related-articles'),
    (-1.33, 'footer-sections'),
    (-1.31, 'footer-copyright twitter-tweet'),
    (-1.28, 'cookie-law-info-bar'),
    (-1.26, 'hide-on-mobile shopify-section-group-footer-group'),
    (-1.25, '<aside'),
    (-1.22, 'author-box'),
    (-1.21, 'author-description'),
    (-1.16, 'related'),
    (-1.15, 'related-post'),
    (-1.14, 'blog-item-author-profile-wrapper'),
    (-1.13, 'site-footer'),
    (-1.12, 'elementor-location-footer'),
    (-1.1, 'l-footer'),
    (-1.09, 'related-product w-condition-invisible wp-block-post-excerpt--excerpt'),
    (-1.08, 'author-card et-pb-ajax-pagination-container pt-0'),
    (-1.07, 'elementor-hidden-mobile ot-hide'),
    (-1.05, 'footer-list'),
    (-1.04, 'about-author author-section blog-author hide-mobile main-footer'),
    (-1.02, 'author footer-text'),
    (-1.01, 'text-gray-800'),
    (-1.0, 'pre-footer'),
    (-0.98, 'author-wrap'),
    (-0.97, 'page-footer'),
    (-0.96, 'article-footer'),
    (-0.95, 'footer footer-section hide-on-desktop thread-odd'),
    (-0.94, 'thread-even'),
    (-0.93, 'disclaimer elementor-location-popup'),
    (-0.92, 'et-tb-has-footer'),
    (-0.91, 'js-bottom-notice'),
    (-0.89, 'page-template-elementor-header-footer'),
    (-0.88, 'hide-last-wrapper-connector read-more section-footer'),
    (-0.87, 'c-author-pane-content'),
    (-0.86, 'comment-form figure-caption footer--logo modal'),
    (-0.85, 'author-content hide-for-print'),
    (-0.84, 'footer-body footer-wrapper'),
    (-0.82, 'entry-footer'),
    (-0.81, 'comment-list menu-mobile-menu-container'),
    (-0.77, 'infobox'),
    (-0.74, 'modal-content'),
    (-0.73, 'line-clamp-3'),
    (-0.72, 'wp-caption-text'),
    (-0.71, 'genesis-breadcrumbs-hidden hide p-0'),
    (-0.7, 'social-share'),
    (-0.68, 'pink'),
    (-0.67, 'display:none elementor-hidden-desktop rich-text-block'),
    (-0.66, 'cmplz-hidden wp-block-query'),
    (-0.65, 'comment-respond'),
    (-0.64, '<nav et-multi-view-hidden gc gc-wrapper has-text-align-center pt-8 wp-caption'),
    (-0.63, 'wp-block-post-excerpt'),
    (-0.62, 'hide-last-message-connector usa-banner--guidance'),
    (-0.61, 'js-hidden mobile-menu pt-3 thread-alt'),
    (-0.6, 'elementor-hidden-tablet visually-hidden'),
    (-0.59, 'bottom-bar cookie-text elementor-widget-theme-post-excerpt footnotes'),
    (-0.58, 'contact-form popup sub-menu'),
    (-0.57, 'comment-body is-not-stacked-on-mobile usa-banner'),
    (-0.56, 'card--information mb-1 p-4 popular-posts wp-block-navigation-submenu'),
    (-0.55, 'line-clamp-1 pt-7'),
    (-0.54, 'fixed-bottom js-top-bar pt-10 share'),
    (-0.53, '<header ajax footnote line-clamp-2 ot-sdk-container pg post-excerpt template-thread-view'),
    (-0.52, 'bio cookie js-comment wpcf7-form'),
    (-0.51, 'gpu hide-focus-outline'),
    (-0.5, '800 dropdown-menu information js-inline-mod-container mb-sm-0 ot-sdk-row role=complementary'),
    (-0.49, 'article-info elementor-grid-mobile-1 header-bottom mb-4 onetrust-consent-sdk owl-carousel review-text sql text-xs wp-block-cover--inner-container'),
    (-0.48, 'alert-warning bb-code-block-expandable comment community legal mb-3 odd page-section td-block-text-with-title text-gray-900 wp-block-cover'),
    (-0.47, 'elementor-post--excerpt info itemtype=article newsletter'),
    (-0.46, 'elementor-widget-posts excerpt form-sublabel-below g-0 hero-banner ips-comment mb-xs product-meta recent-posts sub-header'),
    (-0.45, 'comment-container js-freemium-cta ot-pc-center pt-5 py-10 query role=dialog twitter'),
    (-0.44, 'caption elementor-nav-menu--dropdown mini mobile notice product-info valign-top view-display-id-block-1'),
    (-0.43, 'banner-1 bb-code-block-unfurl hidden hidden-print image-caption js-original-post-container mb-5 menu-main-menu-1 message-info-block pum-overlay tweak-blog-alternating-side-by-side-image-aspect-ratio-11-square'),
    (-0.42, 'accordian bottom-0 c-guest-teaser comment-text elementor-col-66 even hamburger-menu has-text-align-right invisible pt reviews tweet user-reviews wp-embed-responsive'),
    (-0.41, 'col-xs-12 cta-block depth-1 flex-wrapper gf mb-12 mega-sub-menu meta scroll-smooth widget-text'),
    (-0.4, 'dynamic elementor-posts-container mb-0 p-body-main-with-sidebar placeholder teaser transition-shadow wp-block-columns wp-block-group--inner-container'),
    (-0.39, '<form elementor-widget-text-editor embed flex-grid focus-none group-blog ips-spacer-top main-menu mb-[10px] menu-main-menu thread'),
    (-0.38, '2021 border-gray-400 display-flex elementor-posts--skin-classic form-container form-field-checkbox-color-inverted model nav-bar read role=region'),
    (-0.37, 'align banner bb-code-block-title clamp code-block condition elementor-posts figure mw-hide-empty-elt pum-responsive purple site-header space-y-3'),
    (-0.36, 'comments-area cta-text d-sm-block display-inline display-none et-pb-with-border issue sidebar-right usa-banner--content'),
    (-0.35, 'border-bottom col-11 d-none elementor-reverse-mobile elementor-widget-shortcode faq-item owl-theme pt-4 review sidebar-block vc-col-sm-4 wp-block-navigation'),
    (-0.34, '900 comments contact-us copyright css-rk6tbh headline img ips-comment-parent postid primary-navigation sections subnav widget-block wp-block-query-is-layout-flow'),
    (-0.33, '904 category-news cmplz-cookiebanner-container faq1 header-navigation hot-network-questions latest margin-bottom ms-3 ot py-4 role=navigation shopify-section-group-header-group sidebar-container sr-only subscribe'),
    (-0.32, 'alert d-sm-flex entry-meta form-field-checkbox-shape-sq has-text-color load locked mode onetrust-pc-sdk podcast px-3 recommendations right-sidebar sub-title'),
    (-0.31, 'article-main bottom custom-dropdown disclosure flex-grow-1 form gap-y-10 has-text-align-left js-pinned-left-sidebar mb-30 md:py popmake-overlay posts px-10 py-7 secondary-navigation subscription tool w-dropdown-list wp-block-button wp-block-navigation-item'),
    (-0.3, 'align-items-center byline cart cmplz-cookiebanner cover d-block et-pb-button-helper-class f1 ips-comment-content l-header leading-relaxed mb mb-md-4 menu-button picker pum-theme-default-theme py-0 quick-add-hidden references shadow-none shadow-sm signature text-align-left text-gray-300'),
    (-0.29, 'areas bc-black-200 blogpost entries fm has-no-js lc leading-loose max-w-full nav-links paragraph--view-mode--default pum-container segment sidebar-first topic-list views-element-container'),
    (-0.28, 'block-10 display ep flyout h-screen js-lb-container mb-md-0 nav-next py-2.5 py-3 row-depth-1 sr wp-block-group wp-site-blocks'),
    (-0.27, 'bg-cover border-box border-gray-300 chrome comments-section cta mb-0.5 navbar-nav notice-content p-header ps-fixed pt-12 robots-nocontent shadow shadow-2xl site-main space-x-4 trending user-title wp-theme-genesis'),
    (-0.26, '<button article-list attachment california-thread-body-container color-background-2 columns-3 cq depth-3 eb elementor-widget-mobile--width-inherit field-label-hidden gap-10 gap-y-3 graphic has-link-color ho js-unfurl js-unfurl-desc large-4 login margins menu-item-object-page nav-top navigation pagination pt-24 sidebar-wrapper sub tags top-nav topic-list-item tweak-blog-alternating-si unified-theme valign w-form with-sidebar z-0'),
    (-0.25, '<figure ast-desktop bar bb-code-block category-uncategorized class cmp-experiencefragment--header col1 el-comment head header--menu header-container hs-cos-wrapper-widget initialized item-pagination kl lighter mega-menu mkt more note ot-fade-in owl signup text-muted text-sm top-0 z-50'),
    (-0.24, '<dialog blog-sidebar border-t-0 col-sm-3 col-sm-4 contact disabled elementor-shortcode expandable fees field--label-hidden flex-grow gap-x-4 group hamburger history last le like metaslider-plugin onebox pillar pt-2 recommended site-navigation space-y-4 wp-block-buttons'),
    (-0.23, 'article-sidebar article-title bc bg-gray-100 border-r burger c-header comment-content consent div dropdown elementor-icon-box-wrapper elementor-pagination-type-bullets entry-comments fb fusion-text-3 has-dropdown has-submenu header-1-0 header-wrapper hyphens-auto ips-padding-bottom lightbox map metric pattern portfolio post-header pum push py-1 role=presentation space-y-16 styling sw tab-pane text-gray'),
    (-0.22, 'align-content-center bg-gray-200 blog-header btn-sm catalog chakra con d-md-none devsite-tabs-dropdown direction elementor-element-populated elementor-section-full-width et-last-child fact faqs form-field-border-all gap-y-4 grey ideas itemtype=creativework itemtype=person js-jx-a-x menu-item-14 menu-primary-container no-svg onebox-body pd plain popover py sign site-description store submenu tab testimonials three usa-media-block--body widget-title xf'),
    (-0.21, '66 abs article-block bb-code-block-quote browser cmplz component container-large crawler-post-meta ctl currency devsite-header-upper-tabs function inner-wrapper js-question max-w-5xl max-w-screen-2xl nav-wrapper newspaper path-node primary-menu promo role=contentinfo rr rss sample text-gray-100 tip transition-transform tts types vc-row-fluid views-row wp-block wp-block-post-title z-4'),
    (-0.2, '--nuxt advertising aem-grid-default article-header articles block-1 block-3 blog-basic-grid-item-wrapper border-black breadcrumb chapter clearfix closed col-sm-7 cookielawinfo-winter device divider et-pb-code ewq0ot91 experiencefragment flex-row fn gap-x-2 global-menu gtm header-nav item-list itemprop=author live md:grid original post-comments prev preview project ps-relative pt-9 reduced rk6tbh scroll-container shadow-md sidebar signed spacer thumbnail values woocommerce-no-js wrp'),
    (-0.19, 'aa ac affiliate article--header base bh box-border classes col-sm css-0 d2 elementor-grid-3 et-pb-blog-grid-wrapper fancybox flex-none for-desktop fusion-text-2 i ips-app l-main leading-none left-sidebar main-navigation many mb-7 mb-lg-0 money nocontent other pt-6 richtext scroll scrollable similar size-large td-mod-wrap topbar-dialog w-dropdown wa widget-area xs'),
    (-0.18, 'access also body2 col-2 columns cz devsite-tabs-dropdown-section dialog-off-canvas-main-canvas elemen et-pb-code-inner et-pb-text-align-left final fixed font-sans fonts fs-fine global-header grade has-white-background-color header-inner image-wrapper inside-article management max-w-3xl mb-2 mb-32 menu-row most nav-main p-body-sidebar p-page-wrapper product-description rating recommend reference salvattore secondary-nav snapshot sources ss subheading success table-responsive test text-block text-box toast toggle tooltip top-menu ttl tu tweak-blog-alternating-side-by-side-width-full ultra unified vc views w-dyn-list weather'),
    (-0.17, '[1fr app-desktop aside below bg-gradient-to-br breaking button client color cont cookielawinfo-row cookielawinfo-row-cat-table d-md-block date depth-4 dialog duration-300 elementor-widget--width-inherit elementor-widget-loop-grid et-pb-text-3 exclusive flex--item flex-auto grid-3 ia inset-0 integration ips-flex ips-widget is-mobile leftcol mail max md:mt megamenu mod month next order-2 overlay oxy-overlay-header pairs--justified popular post-container post-thumbnail pp practice protection rev right-0 row-number-7 shortcode site-nav smooth st stretch supports td-block-inner text-white textwidget third ui wp-block-columns-is-layout-flex wp-container-core-columns-is-layout-9d6595d7 you'),
    (-0.16, '79 <h1 abstract back border-gray-100 box chain chapters citation code copy-container cursor-pointer cw elementor-widget-heading et-pb-blog-grid et-pb-blog-item-0-0 et-pb-salvattore-content ey fields gap-[20px] genesis header leading learn light-mode links loaded lr max-w-4xl mb-16 md:max md:w-full not numbered plus print:hidden question-page ressort ripple role=article row-number-4 shadow-lg si slick-cloned specification sticky-sidebar structured tab-content td-pb-span4 tree uncategorized vertical wedding wp-block-group-is-layout-flow wpcf7'),
    (-0.15, '10 3 400 android ao aria-hidden= best between bg-black bg-gray-50 card-content cite cli-bar-container client-nojs col-sm-12 colored crumbs ct-headline d d-md-flex defa demo description dkb-pq-d equal fieldset flat floating fusion-column-has-shadow gap-0 gradient header--container header-desktop horizontal hy itemtype=webpage landmark list-inline local luggage main-container max-w-[960px] mb-8 md:justify md:mx-0 menu mn navi news og order-3 orientation page-header policy pr-0 product-container proxy published rb role=banner royal sdk sharing site-header-wrapper sq testimonial-card text-7 update usa-accordion vu webkit youtube z-1 z-2'),
    (-0.14, '354 <hgroup @container actions alt article-page asia bg-primary biography block-row border-solid career cg col-md-3 compare-table cookielawinfo css-k008qs dc depth depth-2 elementor-heading-title et-pb-blog-item-0-2 feedback from g gap-1 gap-y-2 gray h4 ht ih images inset-x-0 itemtype=blogposting js jx menu-item-object-category months ms muted nudge of page--header prod px-6 question questions r random refinement replies scale sd-social-icon section-viewtopic soft space-y-10 status-publish tabbed text-2 text-[14px] text-right toolbox uix-page-wrapper-fixed user version vertical-center vt with xq yg'),
    (-0.13, '7579 [15px] action ak alternating beside border-gray-200 border-primary bordered close col-10 col-4 container-wrapper context credit duration-200 elementor-loop-container elementor-widget-template et-pb-blog-item-0-1 et-pb-css-mix-blend-mode-passthrough et-pb-row-3 expansion f4 faq-container font-inter gap-7 gate gform-fields-1 hj itemprop= la mb-20 mm mt-5 nav-item no-print offer order-4 panel-group pl-3 price--container publication qo reg scheme sf-menu sibling sidebar-left size-full slides social space space-y-5 teasers top uni usa viewport well'),
    (-0.12, '50 account alignnone application beige block-block-content blueprint breaker btn bullets buy c-topic callout carousel carousel-item cmp-experiencefragment col-start-2 cos desktop desktop-view eh element embedded end extra font-serif form-field-shape-square fs-body1 github gov header-wrap hentry hero-section hint inline ios layout-no-sidebars list list-title m-0 md:my md:p md:py-8 md:relative metadata no-sidebar noscript out php pi pl-10 player pointer points prefooter product-tile registration respond rx rz screen scroller sd-sharing sd-sharing-enabled select seller sidebar-sticky single-format-standard slate sticky-top study swiper-wrapper tag-blog talk tb tdc-element-style technology text-[13px] text-center text-inherit today topic transition-opacity upper-tabs various vc-col-sm-12 views-field-title we workflow written-by z-10 zoom'),
    (-0.11, '71 <blockquote absolute adapter adb al allowlistedgeneric applied badge block border-4 campaign card-list card-text card-wrapper category-blog cmplz-categories-type-view-preferences compact cost cta-content dark:border design dm dt education elementor-inline-item email et-pb-row-2-tb-body ext external faux-block-link first flash flex-sm-row foot four further gap-[10px] gap-y-0 generic geolocation h6 has-border-color help hero ips-list-reset js-post js-sticky-leftnav l language large-7 leading-6 leading-normal lg:col lg:mb lg:text ls marketing message-signature ni nl not-prose opinion ov page-container plan politics popmake post-hero pr-3 product-template-default promoted qv responsive row-number-2 rv second self-stretch sitemap sm:text space-y-8 span4 ssr sticky-header swipe there time tracking tray truncation trust widg widget words xt yk z-hlebv'),
    (-0.1, '100p 19 2xl:gap 61 additional advice alignfull beauty beta bg-gray block-system-main-block border-0 buttons cards cds centre commentlist content-sidebar copy core counter cr create cx devsite-header--inner drawer dyn en-us et-pb-module-header et-pb-post et-pb-text-4 et-tb-has-template f facts fallback flex-justify-center flexbox follow-us fusion-text gap-x-0 generatepress h1 image import ips-columns itemtype=sitenavigationelement jet ji k k008qs l-container md:justify-between min-h-screen mntl-sc-block-subheading ms-2 node--promoted nuxt optin padding-bottom page-template-templates pairs paper phpbb px py-12 radius ranking recent right-rail role=document rounded-3xl row-number-3 ru safari sbi sd-social separator shipping slide slider sliding svg tagline un v3 vx warning website whats wm wp-child-theme-kadence-child xsmall xxxs'),
    (-0.09, '133 300px] 346 <dd <ul [240px] accent ad ap are article--title assessment ast-container authorbox background-white blog-item blog-item-wrapper bookmark bot breakout btf bucket california-lb-container call card-body card-title ch cmplz-body content-for-layout courses custom-checkbox d-lg-block d1 dark:prose dark:prose-invert departments det download ec editors eight elementor-widget-wrap et-pb-section-1-tb-body experience family fine fl-no-js flush form-field grayscale grid-gap has-background header-main hero-text hyphens init inr itemtype=newsarticle ja jb jl join l-x-fp large layer ld lede lg:top lifestyle macbook main-content manage mat md:h mentions menu-item-object-post message-card-container-original-post metaslider ml-3 nav nested-thread nutrition online opacity-0 partner pe-0 personal plug pr-4 prefix product-grid pure px-2 qbu-gh research rich right-container sd-block sg sidebars skin sm:flex source splash stars subs symbol ta tcb tdc tdc-zone tdi-90 text-black theme-light themes title topper unfurl universal viewed viewtopic visually vk www xo xxsmall'),
    (-0.08, '128 2022 300 8xl <address <tbody a11y accordion-title add anchor aq article-card ast average ay background bg-card black border-2 border-t br breadcrumbs catlinks chart columns-12 common contextual custom-background devsite-top-logo-row-wrapper-wrapper divide dl done dp dx e-con-inner ei elementor-container elementor-grid elementor-grid-1 elementor-grid-tablet-2 entity expert feed filter fl-rich-text focusable font-extrabold full fusion-builder-row-3 gdpr gfield-no-follows-desc hash idea ij individual infinite ips-app-front ips-quote itemprop=headline iw j jetpack keyboard kv layout--onecol lb lg:border lg:grid-cols-2 lg:max lg:sticky list-none lo main-mf match mb-24 md:gap md:hidden md:mt-10 md:p-8 me-auto mntl-sc-block-19-0 nature notifications now nv on onetrust ontent p parallax pb-14 ph pl-md-3 primary-nav privacy product-view prompt ps-0 purchasable py-8 qty radio range refinements register rel responsive-table role=listitem role=menubar scroll-trigger show-more sm:gap-4 small-10 specifications step td-block-wrap text-base text-gray-700 ticker travel uix-has-crumbs updated vc-row vy wi word work wp-child-theme-astra-child wpb-js-composer xl:p'),
    (-0.07, '& ( 1.5 2/5 397 3xl 4 <details [200px] [40px] above aem af aligncenter announcement announcements app archive article- bag bar-md behavior blog-item-inner-wrapper bonus border boxes btm by calendar charts city closer col-right college component-content contributor cookiebanner cookielawinfo-column-4 customer dib discuss dme dno elementor-top-section et-pb-row-1 et-pb-section-2 et-pb-text-1 et-tb-has-header extras flag flex flx frontend fusion gallery gap gb gl gn grp gy hero-container hidden= i-yz ind italic items-stretch key labels large-offset-1 layouts level lg:h lg:min lg:ml lw masthead mb-xl-0 md:flex-wrap md:mb models modern music navbar navigator network notices o-y-ew opposite overline padding-top pb-1 pc poster product-page ps rad ratings recommendation red relaxed render report returns reviewed rk role=alertdialog s12 secret service sitewide slow sm:px-0 sm:py stat tablet:grid-col-6 tdi tdm tech testimonial text-formatted text-h5 text-rich-text text-size-large text-uppercase thumbnails tile tldr toolkit tph transform transition uid us vg vq vv woo z'),
    (-0.06, '0 112 1571 1fr 3/4 366 417 52 9d6595d7 <figcaption [10px] [14px] [16px] [18px] [var( academics apple article-item banners basic bb-code-block-content bf bg1 block--messages bn book borders build bw care case-studies category-header channel ci cluster col-7 ctas custom discover dq duration elementor-testimonial--text empty:hidden entertainment equity error et-pb-text-2 expanded facets focus fs ftr full-bleed-section games geo gravity-theme grid--2-col-tablet grow guidance hot hr icon input inverted itemtype=answer itemtype=product itemtype=qapage journey justification kj kq ks label lb-container leaderboard learning left-0 left-sidebar--sticky-container lg:hidden lg:overflow linklist linux llc ln main mar mb2 md:mt-0 md:p-0 md:px-10 md:py-4 media member menu-item mf micro minus my-0 narrow nav-wrap newline node none o1 offcanvas onecol order-0 order-1 overview p-body-main page-width partners pb-[50px] pe peer person photography placement plugin pointer-events-auto pop postprofile price print product--title profile promote property publish pum-content reduce regions resp ri role=none row-fluid rq s6 self-end shadow-xl sidebarwidget sidemenu slick sm space-y-2 state streaming stroke styled subcategory swap tablet:grid textblock themer tp tracks uf uk um upper usa-section vc-column-container video-container visible:outline wall wg widget-wrap without wp-block-quote wpb-row wprm wq yf zp-s-j'),
    (-0.05, '-flair 04 1000 150 15qxeah 2017 3/5 360 39 5xl 72 858 96 <body <html accented accordions acquisition adjust ai aj align-middle angle article-card--title astro at ba bb-code-block-expand-content bg-blue bg-color billboard blind border-top canada card--title carousel-cell case cloned complete confidence contacts containers contributors country data db deal detailed devsite-tabs-dropdown-column devsite-top-logo-row-wrapper dropdown-content e10ip9lg11 e9dgbgx0 each ecommerce ee4ms350 elementor-grid-tablet-1 elementor-page elementor-post--text enews entry-header er et-pb-column-1-3 et-pb-column-2-3 et-pb-column-3-tb-body evaluation ez-toc-list-level-3 ezpcz1b0 ezpcz1b1 featured features fit fl-module-rich-text frame gift gps graph ground h5 header-full-width header-outer healthcare highlights hours ib insights install inter io ips-columns-no-spacing itemprop=description ku kz lang lg:mt-0 lg:space list-view living location looking m-auto margin-xsmall masonry md:block md:gap-12 md:h-full md:py-12 menu-wrap mobilenav ms-5 mui my-3 nh nitro no-js nu object offers oq order-md-2 our pa padding-section-large page-item page-template pane password persistent photos piano place planning populated portlet pr prevnext product-card properties pub qd qt qx ref resources result rgt rn role=menuitem role=note role=table rounded-md router s-topbar--container science serif setting sharedaddy side single-product site sm:flex-row snap span2 specialty status stories studies stylesheet sum switcher t tabpanel tag- tc td-pb-row template-article text text-utility-300 textarea therapy thin timeline top-row tq tr transparency tweak-blog-alternating-side-by-side-text-alignment-left tx ul undefined upsell validate vcentered ve vert welcome wf wide wp-block-buttons-is-layout-flex wp-block-column ya yes zi zq'),
    (-0.04, '!font 01 0px 1 11 135 14 2 2.5 200 205 265 320 361 386 3xs 401 600 7 7/12 90 <astro-island <div <fieldset <h6 [0px [13px] [1px] [20px] [250px] [4px] [5px] [650px] age agents ai-start always antialiased ar aria article-wrapper asp asset au auto avada bb bd before:absolute before:top block-5 border-x brands but c-topic-post-area-no-size camera ce centering change chat colophon color] compare constrain conte content-sidebar-wrap copyrights count css-15qxeah ctr cy darkmode direct double ebook ee ele elementor-se et-pb-row-0 et-pb-row-4 et-section-specialty exclude flex-col-reverse fullscreen fusion-row gap-2.5 gatsby-focus-wrapper ge ghost glide--slides gnav groups hardware header-search headlines hn hor hover hover:shadow html--responsive hu hz industry inherit inside internal invert ips ips-contained ips-type-section-head itemprop=acceptedanswer itemprop=jobtitle itemtype=breadcrumblist itemtype=imageobject iv iy js-select-to-quote keep kit know kt-has-1-columns kx lbl leftnav lg:bg lg:col-span-4 lg:gap-0 lg:items lg:items-start lg:mx-0 lg:pb lg:pb-16 li line list-item loader lower lq man marquee mb12 md:flex-col md:gap-10 md:items md:pl md:pt-0 md:pt-20 md:py-16 md:text md:z message-user-title meter metrics mg mirrorless monitor mp no o od oi oo order own p-body pb3 pkg pl-4 poll post-4 preferences progressive py-16 qbu qc qr ra rail raw recirc relations relative rental revisions ribbon robots role=form role=list role=search sales sam sell ship slogan sm:border sm:rounded sm:text-base spaces span6 spotlight standard star step2 strategy stripes structure subhead submit subscriber subtitle suggested supported sustainability switch tables tabs taglist tall tel telegram ten testing text-container tier title1 title3 tracker traditional traffic transition-colors try tutorials two uppercase uu uv variant vcard visual vj vr vs widget-type-rich-text wifi x xh xl:flex xl:ml zn-rzp'),
    (-0.03, '1/3 105 117 1557 1569 17 186 2026 22 2xs 3.5 336 359 560 6px 936 <devsite-header [&::-webkit-scrollbar]:hidden [0.5px] [1rem] [32px] [8px] [960px] [calc(100% [calc(100vw [scrollbar [scrollbar-width:none] admonition align-items-md-center aligned am amazon apps as aspect atf attr availability balance baseline bit bl block--content block2 blog-list body1 bu bylines c c-topic-post-area calculator callouts card card--wrapper category-description center col2 commentform company confirm constrained construction contained container contract conversion corporate ctrl culture current day decor dh did digital dis disclaimers dw-k-y dxyhk8 e-con e1f1sunr9 e76wunf1 e76wunf2 ej elementor-element eleven etc experts extrabold f5 facade facebook fail faux ff filter-item flair flexslider footer2 for frm gadgets gh gs8 gsy gu h-100 has-sidebar have hello hero-content horiz hover:no hover:underline hub ie ig increment indicators instagram intent itemprop=itemlistelement itemtype=faqpage itemtype=listitem itemtype=wpheader jo just justified jz l0 l2 lang-en laptops lg:col-span-1 lg:flex-nowrap lg:h-full lg:leading lg:max-w-none lg:mx-4 lg:order-2 lg:overflow-hidden lg:pr lg:px-12 lg:relative lms maincontent mainmenu manufacturer max-w-[1440px] mb-6 md:col-span-1 md:col-span-6 md:col-start-2 md:grid-cols-4 md:items-center md:mb12 md:mt-8 md:mx md:pb md:pb-20 md:text-2xl md:text-center md:w-7/12 mental menubar message-last-edit messages minimal mission my-auto newsletters no-sidebars notify oc opt oxy-header-container oxy-header-right oxy-header-wrapper p-2 p-8 p2 pack partnerships path payments pb-16 pinned popout popper postscript prices product--description programs proof pt2 qq quarter quote-container qw ready release required rest revenue right ro role=button role=listbox role=status rtl rubric safe schedule scrollbar scrollbar]:hidden secondary selector semi session short sm:gap-3 sm:gap-8 sm:items-center sm:leading sm:my sm:p-8 sn so sport sports stacked steps stop story struct style1 subitem subject sun survey sync tbody team technologies text-md titles trade translate-x-full trial tuokxc twocol uc unordered upsells uq val van versions via view w-dyn-item w-nav warranty wc which who width:none] winter wishlist wj workspace wpb-wrapper wrapper written wx xf-content-height xj xl:col xl:flex-row xl:text xn xp yq yx'),
    (-0.02, '!overflow !text 104 121 123 1f 266 389 652 67 91 92 <devsite-tabs <legend [&:: [100%] [354px] [600px] ab aff agree ahead alerts anti anywhere asked auth ax based bed bootstrap brief bs california capitalize checkout chunk clear cn continue d-lg-none dark:bg-gray-800 delay des devsite-tabs-dropdown-content devsite-tabs-wrapper devsite-top-logo-row dir dkb downloads dpd e1f1sunr6 e3 elementor-size-default elementor-testimonial elementor-widget-tablet--width-inherit estimate et-pb-row-2 experiment feature-list fk flex-shrink-0 font foreground form-field-checkbox-type-icon form-field-style-solid fourth freemium frequently ft fz g4 gap-y-8 gfield gravity headings:font helpful hiring hlebv hope hover:border hover:no-underline hs-blog-post inn itemprop=interactionstatistic itemtype=interactioncounter itemtype=question iz jp js-expand-watch js-message-card kadence kb-section-dir-horizontal kc kp kr l3 l4 lazyload lead leading-tight less lg:gap-4 lg:justify-between lg:mr lg:w-1/3 list-style-none ll mb16 mbl md:flex-nowrap md:justify-start md:leading md:mt-16 md:pt-6 mega message-user-extras minicart mob mt3 nf number ody p-body-inner payroll pl-7 play primary problem pulse pv2 px8 py-lg-4 ratio reader renovation repeater rocket role=tooltip rzp s-topbar section-height--custom see self-center shows skeleton sm:text-center sort square stage subfooter td text-12 text-size-small tg theme thumb topics typeahead tz w100 w50 woocommerce-tabs wp-block-table wpb xa xl:top'),
    (-0.01, '-mx-4 basis-full bb-wrapper bg-background-100 block-body collection-type-blog-basic-grid columns-4 d-lg-flex duration-100 elementor-grid-item elementor-inner-section elementor-main-swiper elementor-section elementor-widget-container elementor-widget-html gallery-item gap-y-6 grid--item h-wg-ax js-answer justify-between max-w-md max-w-screen-xl ml-10 mntl-toc--list-1-0 px-4 py-5 start-0 w-3/4 wp-block-group-is-layout-flex wp-block-post-terms'),
    (0.0, 'bg-none border-y css-dxyhk8 css-tuokxc d-flex duration-500 e-loop-item elementor-col-50 elementor-column-gap-no elementor-icon-box-content elementor-post elementor-widget et-l et-l--body et-pb-row-inner fl-row-bg-none flex-nowrap gap-3 gform-wrapper-1 has-small-font-size items-center navbar-default order-md-1 oxy-header oxy-header-row pl-2 post-columns post-template-default product-overview row-number-1 row-number-5 w-fit w-list-unstyled wp-block-post wp-block-template-part z-20'),
    (0.01, 'cat-item d-xl-none dialog-content format-standard grid--1-col grid-item has-image item-row max-w-[320px] mc-embed-shell min-h-0 min-h-full mt-1.5 mt-14 mt-2.5 navbar-collapse no-bullet p-fai page-body product-list rich-text rounded-2xl sans-serif section-hero table-of-contents text-left tg-mh-t wp-theme-hello-elementor'),
    (0.02, '137 165 301 31 40 41 440 500 51 63 650 68 81 86 88 97 [280px] [64px] [800px] after air animate--slide-in apply article bg-center blog-rich-text blwg bo border-neutral-200 break card--inner certifications chevron chip co command contains contrast dark-gray decoration df disabled:opacity during easy elementor-section-height-d field--type-entity-reference-revisions flex-center focus:outline-none formatted fresh fs-headline1 gap-12 gj glue glyphicons grid grid-container heavy hover:bg-gray-50 howto hq http ingredient ink inner ips-padding is-block-theme jk kg leg lenovo lg:basis lg:col-start-2 lg:gap-5 lg:pb-10 lg:px-10 lg:px-4 m-2 md-container md:col-span-3 men menu-content menu-item-object-custom mixed mj mobi mso mt-7 mx-2 negative oe opaque outofstock overflow-y-hidden pb2 percentage photo plants plumbing pos power prep presentation prime pro professional promotion qe qj recirculation region remaining remove ring s-b section-height--small send sm:gap-10 sm:ml sm:order sm:text-left solid stacking stock subgrid template thead tips tj tracking-wider truncate trusted ts twf understanding ur using var( vis white/20 worth wp-block-post-template xe'),
    (0.03, '02 103 110 124 156 157 18px 23 270 28px 2col 3/12 34 357 550 58 70 <devsite-content [120px] [12px] [1440px] [160px] a]:text address agencies algolia arabic article-subtitle attribute av avoid b1 begin beginner better bj black/5 blocks borderless bullet camping col-1 col-left col-lg-3 col-md col-sm-offset-1 col-xl-10 col-xl-3 col-xs-6 com comparison concepts content-area content-container darker deck defaul descr devsite-nav-item disabled:opacity-50 does dom dy e-child elementor-col-33 elementor-inline-items elt et-pb-bg-layout-light et-pb-column-1-4 et-pb-row et-tb-has-body examples faculty fai fd fg fi field-sublabel-below film find fix fl fl-col-small forums fusion-builder-row-1 gaming gap-y-16 gecko gform-1 globalnav gm google growing gv gw h-full h3 heading-style-h5 height hi hire hoverable hw impact india indigo industries instructions intel international ip is-responsive item jj js-accepted-answer last:mb last:mb-0 launch layou layout2 level1 lg:col-span-7 lg:justify lg:order lg:order-3 lite m6 mask max-width-container may mc md:col md:flex md:gap-5 md:hover:bg md:order md:pb-0 md:pb-12 md:prose md:px-12 md:text-5xl md:w mediawiki mh mix module mt-10 mu nd near nk null op orange page-node pages passthrough past pause pb4 plate podcasts portrait post-content-inner preload produ promos promotional quote radix recovery refresh regular rendering replace role=checkbox rootpage section-2 self semibold sh site-pages sitedir size sku sky sm: sm:col small sold sponsor sqs-block ssl start studio task tbm td-module-wrap this tl toc-list tpl transparent ty unit users variations vertically web workforce wrapped x-zv-b-s xl:pb xl:pl xl:py yt zl zone zu'),
    (0.04, '-translate-x-1/2 1106 130 1400 1600 2019 202 2020 241 250 279 2xl 60 [1em] accordion accordion-content admissions answercell avatars backpacking basis basis-auto bg-gradient-to-b bg-secondary bi blend booking budget bypostauthor cache cdc cell choose cm commerce composer computing consumer cream cs cv dark:text-white descriptions dg discussion editing effect elevation em extend extensions f-texdr fade fast fbo feat field--type-entity-reference flex-container form-field-checkbox-fill-solid fp garden gform glide gold government guest hard headers headline1 health height] hierarchy hotspot i18n inspiration int interface intro ips-clear itm its justify-start kh kn kt-clear leaders level3 lg:pb-20 lg:pt-16 lg:pt-6 lg:py lg:py-24 linear listitem lm loose ltr max-w-screen-lg md:mb-0 md:order-2 md:pb-8 md:text-base md:w-1/2 mid mntl-card-list mr2 multi multiline n no-link oh options or ordered organic ou output packages page pageid payment pb-3 peek piece pq present previous purchase pz qb real se seasons section section-1 sf sheet should sig slot sm:pt sm:space-y-0 spec sprite string subjects tasks text-2xl texts therapist tile-body tools tribe truncated twf-xr uo url username visibility visible:ring widget-content win wired within wpb-text-column ws wt wz xk xy xz yr za zr'),
    (0.05, '+ ---gatsby 08 182 2/3 2023 20px 256 <dl [150px] [30px] accepted accessibility artificial assistant b background-width--full-bleed basic-page blurb bread bundle ca checklist col-8 col-start-1 colour crop ctools database dd debug defau dk down dv ease ection ecwj ed elementor-swiper et-boc et-pb-blurb-container et-pb-column-4-4 et-pb-text-6 ez-toc-list-level-1 fancy feature fh gfield--width-full glossary has hello-elementor-default hfeed hk housing hs indoor instruction into ips-columns-collapse-phone ips-margin-none item6 itemprop=mainentity j7qwjs jc lg:grid-cols-3 lg:my lg:pt-8 list-unstyled lists llm mb0 md: md:self md:shadow md:tracking measurement microsoft mo msg mt-12 mt-auto my navbar-supported-content nojs num office outside oy p24 padded panel parser phone preset publications pullquote q qm raised reverse roboto role=radiogroup row-cols-sm-2 sect some standfirst std striped sublist summary swiper-container synopsis tailwind tiles touch tpam trends trigger ttf txt ue uh ulti up ur-t-wh usa-accordion--content uw vl vqd-d-in watch widget-type-cell wp-custom-logo wp-embedded-content wy xxlarge xxs yz zp zz'),
    (0.06, '00 100vh 113 114 16 169 446 64 [60px] [max [state=closed]:animate [state=open]:animate alternate analytics and anonymous appliances aux blockquote blog-container blogs both box-content bv byuser clear-both click-open clients clip col-inner col-lg-6 col-md-12 container-fluid css data-[state=closed]:animate-accordion-up data-[state=open]:animate-accordion-down dfe disable diy dot e-grid editor elementor-column-gap-default elementor-top-column evenly fl-row-full-width flex-col floated flow fold fv fws getting grid-cols-1 grid-row grid-x has-fixed-layout hasdr he hf hover:text identity ignore in inner-padding interactive internet investment ips-responsive-show-phone iq itemprop=maincontentofpage itemprop=name je jh jn justify-content-between jv jw large-8 lg:flex lg:w-2/3 link love main-outlet md:grid-cols-3 md:p-4 md:pt-32 methods navbar-light nb needs nj no-wrap node--content not-front outlet paid pb-8 pill platforms popmake-content post post-card pretty profile-content progress pw round rt sets shrink-0 site-wrapper sm:grid-cols-3 sm:px-6 sm:space sm:w sms spy stick tested text-light tiny touchevents tracking-tight troubleshooting uj value variable variants votes wh white widest will wixui-section works wp-block-heading write xb xl:max xl:mx xl:px-0 xxl yellow ys yu'),
    (0.07, "115 116 12 1641 2xl:px 32 <th [''] [17px] admin after:content article-template available basics body-l breakpoint bz cap category category-item ccl cls col-span-3 collapsed commercial connector content-box controller coupons crm delivery dev devsite dr ds e editions editorial ek et-pb-column-1 et-pb-text ex ez-toc-heading-level-3 f6 faq-section fo fw game glow gqc gutters h100 hs-cos-wrapper-type-module html-block ips-responsive-pull kt-row-layout-equal last:border last:border-b-0 layout left-1/2 lg:col-span-8 lg:gap lg:px license light logo logos machine magazine mainbar margin max-w-none md:basis md:border-b-0 message-user mk my-12 nitro-lazy nm normal oj origin oz p-5 p1 pj postcell pwa px-8 qf ql qn quaternary quotation rendered reset rsp same script sd search shrink sm:px small-12 speakers split sqsrte started stretched swatch texdr text-md-right tk tmpl toc-wrapper transition-[max-height] translatepress unstyled use vqd wcm wk wrap xl:gap-8 xl:mx-auto zo"),
    (0.08, '10/12 147 192 24px 2xl:max 711 8/12 [31px] a addons alternative article-text aw backdrop be bg-transparent bleed blk board check classic coffee col-5 col-lg-4 col-lg-7 col-md-4 contain container-wrap controls corner dark:bg darkblue def desktop:grid developer dz ease-in-out ecwj-nf edge elementor-template entry-single et-main-area et-pb-blurb et-pb-column-0-tb-body et-pb-section ez-toc-grey fx gap-24 grid-cols-2 gutenberg hc hed icons ii innovation jr json jt jy large-5 leadership lg:col-start-3 lg:w-1/2 md:col-span-9 md:gap-4 monitoring movers moving my-4 nest outdoor page-child plant plp pre programming pros rd san selection shipping-taxable single single-article single-post-title sized svelte table-of-content uep ut w why wider woocommerce wp-child-theme-hello-theme-child-master wu xl:grid-cols-4 xw yl'),
    (0.09, '1024 183 2024 6/12 83 a0 accordion-item area basicpage block-inner body-wrapper bp builder bx calc california-p-body-inner capture car circle colors composition content-row-main content-title cpt ct-div-block dek discard displayed dn dual elementor- et-pb-section-0-tb-body et-pb-text-inner evo fl-row-fixed-width flip font-normal free fusion-flex-justify-content-center gap-5 gfield-html gutters3 has-global-padding has-glyphicons helper ic installation ips-layout-main-area ips-quote-contents ips-type-center itemtype=comment iu justify kf lg:px-8 m max-w-xl md:col-span-2 md:px message-card-container mntl-article mntl-toc--list mt-3 mt32 my-1 neutral nine open overall padding paragraphs pb-2 pb-24 pdr pri qk reply responsivegrid rg routine row-cols-1 ry sans single-post-container spacing span12 spoiler sqs-col-4 subsection sz table-striped tagdiv tight tile-content to topic-body tt typo ub usage variation vp w-screen websites xl:pt xx your zt'),
    (0.1, '-mt-4 28f84493 402 <h5 <summary [1] answer aws block-system blog-body blog-item-content-wrapper bme bold cd collapse collapsible content-header crawler do documentation drop e-flex ecosystem elementor-section-height-default et-pb-column-4-tb-body et-pb-specialty-column forum functions gap-8 gatsby grid-cols-3 hb height-100 hg jd ki left library loc logging lx md:grid-cols-2 mt-0 notouch nw o-pj odf offset-md-2 outline-none oxy-sticky-header p-6 post-5 pricing private process product-item pt12 public qg rte sc seo show-tablet showcase sitedir-ltr space-y-6 span8 sqs-block-html sticky teams themed thirds tint tutorial underlined utility w-clearfix whitespace ww xl:pr xlarge xm yy'),
    (0.11, '2389 5 [400px] acf ads animated anon article-html az become before bm body-copy border-collapse bt builders business cases cb certificates cli-bar-message col-lg-9 consulting content-center content-collection empty en et-l--post et-pb-row-6 example file front full-bleed fw-wrap gfield-html-formatted go green guide h-entry highlighted interior is-desktop kt large-6 lg:pt-20 lh-sm main-wrapper max-w-2xl md md:overflow md:px-6 message-cell--user ml mntl mt mt-16 mv mz name node--type-article over panes pb-32 pb-4 piy price--sale px-lg-4 python qh react rj rounded-t-lg rust scrolling sqs style summary-item taxlevel training translate tweak uswds w-dyn-items wmn0 yj ze zero zk'),
    (0.12, '24 4/5 8 accreditation alignment analysis body-container-wrapper capabilities category-business clickable concealed conditions corners css-editing-scope dark:text dns elementor-inner-column et-pb-section-0 faq-accordion farm firefox fullwidth grid-flow-col grid-gap-lg has-profile hc-blwg hl introduction item-content items-baseline js-expand-content jsx justify-center kk landing main-section master max-w-lg message-card mntl-toc--inner-1-0 mntl-toc--list-item mntl-toc--list-item-heading mx mx-4 override page-template-default parent paywall pf position-static post-template recipes redesign rs s-anchors shoes show-votes splitter stats te touch-styles typography ver vflex vn w-full zb zc'),
    (0.13, '--next 194 196 20 73 950 <pre [320px] academy blade block-content blog-post cameras cmp col-lg-2 contactus container-xl department eg elementor-column et-pb-column-1-2 et-section-regular ez f3 fadein fc featured-content flex-column float html hw-ttf il ingredients items-justified-center javascript kb lh margin-small mark menu-dropdown min modules mt-4 mx-auto numbers o-container one option page--article page-content-wrapper people pl-5 point post-wrapper provider rc role=tabpanel shared shopify-section shopify-section-header show sm:mb special sqsrte-small styles su swatches taxable td-animation-stack text-wrap toc viewer window wpb-column xg zp-iq-u'),
    (0.14, '6 <center <h2 [90%] accordion-body alpha an anchors big body body-container--blog-post cats cj cl condensed content-start cu et-pb-column-4 et-pb-row-8 et-show-nav eu events f7 fe forms fr general gp itemprop=comment itemprop=text itemtype=blog jf larger md:gap-6 message-cell mntl-block notranslate ns-0 oxy page-layout page-node-type-article portable position products row-number-6 s-a schema services settings site-root sk skip sqs-row subpage swiper-slide-active ua ugc uix v w-60 xen yoast'),
    (0.15, '30 6xl <dt <h4 accessories ae anim article-card--content building buying companies content-row disc entry entry-summary et-pb-column-0 event fq fusion-builder-column-1-1 fw-semibold hx ibm include insight justify-content-end keyline languages legacy listings locale lu main-body maintenance multiple navbar-expand-xl ns ns-subject outer overflow-y-auto ox page-main para part pb-md-4 pest post-2 px-md-5 re resource root security sm:grid splide--list system tbl text-lg user-details ux wp-container-core-columns-is-layout-28f84493 wt-cli-element'),
    (0.16, '13 1440 48 6wxqfj affordable article-wrap astra category-general children cli cnt col-lg col-xl-2 css-j7qwjs development el es et-pb-column-2 ez-toc-list flex-fill good grid-col icp is-nowrap item4 jobs layout-container layout-engine-section lg:grid-cols-4 lg:pt lines list-disc max-w-6xl padding-global post-type- pr-8 quick rows search-wrapper sidecar single-post sl specs sqs-col-6 ti vh what widescreen yb'),
    (0.17, '-mx-5 700 9/12 [& a11y-refresh-page-message accepted-answer accordion--item accordion-collapse act article-section b3 bdy blank california-message-cell category-recipes column content-item devsite-article divi dnd docs emevuu60 et-pb-column-inner false fill flex-1 gx half has-children headings indent items itemtype=discussionforumposting ka lj medium-offset-1 mt-1 mw reading recipe rightcol sec shopify site-container splide--slide strong submission taxonomy text-body under width yc zl-a-n'),
    (0.18, '7xl acc aem-grid-column ant attribution col-span-1 contents cp ct-text-block elementor-section-stretched enterprise et-pb-column-2-tb-body et-pb-gutters3 field fusion-builder-column-0 guides insurance it lazy link-style-standard md:pt-16 md:space mesh ml-0 order-lg-1 overflow-hidden post-wrap pr-lg-0 qa qi role=group rp site-content t3 testimonial-content translatepress-en-us v1 w-100 w-col w-row wp-child-theme-divi-child wysiwyg'),
    (0.19, '120 18 9 animated-fast article-body-content assets blog-item-content cols column-1 components content-wrapper custom-control dark dvh elementor-section-height-min-height elementor-testimonial--content elements ev fc-black-500 flex-lg-nowrap gq is is-vertically-aligned-center ix js-post-body menu-item-type-taxonomy message-attribution-opposite--list message-cell--main mt-[30px] outer-wrapper product-specs pull qz signal single-entry sqs-col-8 tax text-18 text-md-left type w-[320px] woocommerce-page yd'),
    (0.2, '2018 <td aem-grid-column-default animation c-post cmp-text content content-main de elementor-default flex-initial fusion-builder-column-2 highlight hs-site-page ips-type-light js-content kt-row-has-bg lg:grid master-page md:fd md:fd-column ml-auto mntl-toc mx-5 pb-12 qu renderer role=tablist sa sale set shopping vf w-layout-grid wd xl:w'),
    (0.21, '[auto beginners content-asset eer el-post-feed field--items fl-node-content gr healthy hh how index ips-column-fluid is-layout-constrained is-layout-grid is-style-default js-message-content md:flex-row mt-6 offset-lg-0 pb-6 pdp post-layout--right pre-content rounded-xl snippet tdb text-content true two-column uix-content-wrapper widgets'),
    (0.22, '2025 <h3 active cc cms dnd-row ef et-pb-bg-layout-dark gap-6 ips-column is-vertical mntl-toc--inner node--type-page non not-logged-in paragraph pl-lg-0 section-content shopify-section--header sourdough splide t1 view-content w-content'),
    (0.23, '<tr appearance content-block crawler-post ct document grid-cols-4 hp ke laptop lg logged lz message message-main mt-md-0 mv-content-wrapper outline p-body-content post-6 post-layout rank reveal sides speakable sqs-block-content sqs-grid-12 use-cases wp-block-post-template-is-layout-grid'),
    (0.24, '35 610 ag bodywrapper cli-style-v2 col-span-4 devsite-main-content documentwrapper field--item highlight-default home is-light layout-content lt max-w-7xl mr-3 padding-section-small panel-body sd-content section-inner section-wrapper span-4 u-concealed wp-block-column-is-layout-constrained wp-block-paragraph xl'),
    (0.25, 'cf dnd-module elementor-location-single is-layout-flex md-content medium mo-hc-n-t panels post-type-text single-blog singular structural tax-product-cat track type-page xl:px'),
    (0.26, '<table app-root blog-post--body col-sm-8 dnd-section doc elementor-column-gap-wider field-item font-bold html-slot-container is-layout-flow main-wrap margin-medium menu-item-type-custom message-user-content mr-4 nested new span tdb-block-inner working'),
    (0.27, '25 col-lg-offset-1 col-xl-12 field--type-text-with-summary grid-parent is-light-theme is-multiline itemprop=articlebody long mntl-document-card-list mt-2 overflow-x-scroll region-content repair role=heading tease wp-block-quote-is-layout-flow'),
    (0.28, '21 <p border-light col-span-12 content-column control devsite-top-logo-row-middle et-pb-blurb-content font-medium gfield--type-html grid-content left-area mntl-sc-page mt-30 post-content target td-fix-index term text-xl w-container whitespace-normal'),
    (0.29, 'article-body--content atc california-message-cell--no-min-height col-12 col-lg-8 content-bg dark-theme et-pb-column-6 ez-toc-page-1 gear lg:w message-inner middle mover my-8 oxygen page-main-content rounded-lg type-post usa-prose wp-theme-divi'),
    (0.3, 'accordion--content bg-body blog-post-content browse col-xl-5 col-xl-7 content-outer e-con-boxed e-parent fl-col-has-cols fl-module-content initial logged-out max-w-prose mntl-sc-block-html no-touch overflow-auto post-body thumbs whitespace-pre-wrap wp-block-column-is-layout-flow'),
    (0.31, 'col-span-full details justify-content-center message-attribution-opposite mw-parser-output shop span-6 wp-singular'),
    (0.32, '<article [ col-sm-9 content-section devsite-article-body e-content is-content-justification-left layout--region--content overflow-x-auto pb-5 prose rounded-b-lg'),
    (0.33, 'column-content expressive fashion fd-column medium-8 pb-25 rf section--content weight'),
    (0.34, '<main bk ck glide--track is-content-justification-center lf message--post mt-lg-0 span-8 sqs-col-12 sticky-container text-weight-semibold'),
    (0.35, '15 <li border-b container-md entry-content-wrap grid-cols-12 has-medium-font-size justify-content-md-end mr-1 primary-content river'),
    (0.36, 'body-container column-container content-body fc-medium gen menu-item-has-children message-cell-content-wrapper mr single-post-content wp-block-post-template-is-layout-flow'),
    (0.37, 'awards container-lg content-width--wide full-width-content highlight-python mr-auto mw-content-text single-post--content tagdiv-type wp-block-post-content'),
    (0.38, 'content-row-snippet css-6wxqfj ct-section editor-content nested-level-root overflow package search-results wp-block-list'),
    (0.39, 'clr col-lg-12 dnd-column items-start page-content product-details shell w-layout-vflex'),
    (0.4, 'article--body boxed field-items ips-pad md:pt message-name results'),
    (0.41, 'col-lg-10 field--type-link medium-6 medium-9 mr-0 slideshow sqs-html-content td-post-content w-richtext'),
    (0.42, 'col-xl-6 col-xl-8 content-left et-builder-inner-content field-content ips-type-medium min-vh-100 section-height--medium'),
    (0.43, 'message-user-details non-hundred-percent-height-scrolling role=main'),
    (0.44, 'page-wrapper'),
    (0.45, 'body-content et-pb-post-content-0-tb-body s-prose'),
    (0.46, 'centered col-span-6 field-name-body md-q-ke message-attribution-main mw-content-ltr pb-lg-5'),
    (0.47, 'ct-section-inner-wrap elementor-widget--width-initial message-body'),
    (0.48, 'article-body js-reply-new-message-container single-content'),
    (0.49, 'blog-content et-pb-post-content how-it-works message-attribution message-content mr-5 overflow-visible pad'),
    (0.5, 'field--name-body'),
    (0.51, 'california-nested-message ct-inner-content no-pad uix-message-content wp-block-post-content-is-layout-flow'),
    (0.52, 'a11y-new-window-message col-xl-9 markdown splide--track wp-block-post-content-is-layout-constrained wp-theme-oxygen-is-not-a-theme'),
    (0.53, 'font-weight-medium'),
    (0.55, 'col-md-8 overflow-clip text-weight-medium'),
    (0.56, 'message-attribution--split mw-body-content oxygen-body'),
    (0.58, 'article--content span-12'),
    (0.59, 'col-md-9'),
    (0.61, 'elementor-widget-theme-post-content'),
    (0.62, 'article-content'),
    (0.64, 'content-inner elementor-section-content-middle'),
    (0.66, 'tdb-single-content'),
    (0.7, 'prose-lg'),
    (0.72, 'field--type-text-long justify-content-md-center'),
    (0.75, 'elementor-section-boxed'),
    (0.89, 'entry-content'),
)

SHORT = (
    (-0.42, 'our'),
    (-0.37, 'read'),
    (-0.36, 'sign'),
    (-0.35, '|'),
    (-0.31, 'news'),
    (-0.3, 'sie'),
    (-0.29, 'get und'),
    (-0.28, 'von'),
    (-0.27, 'this'),
    (-0.26, '2025'),
    (-0.24, 'latest ©'),
    (-0.22, 'auf'),
    (-0.2, 'us'),
    (-0.19, 'für your'),
    (-0.18, 'die more now subscribe'),
    (-0.17, 'ago im mit page please share'),
    (-0.16, 'by newsletter see shop'),
    (-0.15, '2025, explore join more: nach rights stories – €'),
    (-0.14, '/ article content up world zum'),
    (-0.13, '2024 aus comment daily der table uhr we ←'),
    (-0.12, ': all articles earn email from learn nobel reserved. search wine'),
    (-0.11, 'breaking den e follow forum money product skip um'),
    (-0.1, '1 click discover expert les products ready receive related shipping stay vor want · über'),
    (-0.09, '+ 0 artikel copyright dem du experience mehr must on reading updates wie z zur'),
    (-0.08, '& . 2023 advertisement an berlin contents das date december einen guide independent insights links media para privacy save sense to try updated washington why win you \u200d'),
    (-0.07, '18, account add alle am august career check chelsea day deutsche el event facebook find free gegen gmbh help hide images inbox le me neue no notifications posts read: sa start terms topics trump weather written zu'),
    (-0.06, '(and 2023, 22 4 access advice affiliate automatically available bei cart city climate dash discuss election exclusive family finden front home just liverpool main manage mdr member minuten newsletters noch nur opens pay pm policy political published que rating rating: re: replace results right says selected shows signing thema today today! vs weekly wird work.'),
    (-0.05, "19, 20 2017 40 agree aktuelle always app archived associated auch australian become brands browser commission. cookies could credit dan delivered des di diesen energy enter epstein es experts fall fill getty globe got group hour imagine inbox. independently japan jetzt journalism labour like log menu minutes nachrichten next november october off pairs polizei popular prices questions refresh. related: remote reply resources selection send serial signed site solutions story testen themen there. top trusted updated: we'll weekend you."),
    (-0.04, ".gov 10:00 11 @ account. allen april bank behind biden book c cam choosing commission considering continue continues de death discount discussion events everything exploring fc football gear haben here hit holds i'm image in industry info it's j. la last lesen loading located mai master may mba month. monthly more. movie murder navigation near news, news: official opinion order orders over pages panel past photo: plane po point presidential press probably program protest q&a rear refine renovation repair reserved say se september shopping sind tab teachers thanks tickets touch travelers trust una unit videos viele view warum washing watch wealth we’ll whatsapp wins you! zeigt × • › 👉"),
    (-0.03, "* 13, 140 2019 2020 25% 25, 26, 28 5th 9 9, > about above accurate address almost also: alternatives analysis. andreas angeles apply. apr archiv attract average back. badges belle bill boost british browse business by: call care carolina case change changed chatgpt china christian christmas clicking connect contact contractors deals deals, decision delivery demo did diese dieser disease displayed documents drive earbuds editor ein eine email, emails enable er eu everyday foto: found foundation. garden gb global good, government grow grow. growth guides helpful his holly hybrid ich ihre illustration immer inc. infos introducing ist japanese javascript july jun kate killed knowing kommentare leadership led legal liga loading... lock logged login maintenance makes managed mark marketers marketing, means membership message mi migration minister navigate never nicht nine nutrition ohio organization p.m. package. patterns photos pinterest pipeline police policy. politics politik practices premium president prize promo proud question quote readers recommendations register registered replies revealed reviewed rules. sack savings sein shift since software, south stop styles styles, sunny tag talking tap team team. thomson tim tips tips, toggle tony topic trending tried tu turning un unlock uns video viewed we're website what's window. wireless work? year yours zurück"),
    (-0.02, '#1 (opens +5 10, 15% 15, 17, 2018 2030 21st 27 abo accessories account? across actionable ad ai. airports app. aspiring author auto bad belongs benefits. bike boards bronze burst buy buying careers category challenge channels college comfort commission, community compatible configurations connection cookie council court cross date. decor destinations deutschland devops display dog door edited: education embedded energy. estimate eur evening experiences featuring fight figure food free. germany gps guardian here! here. heute hier homeowner how hub ignored improve institute intense iphone irish jd jessica jump junge ki kommentar laid landscape lead league leave left likes list: load. longer mail market match meeting meldungen merge meter metrics miss name ne news. newsletter! next: nikon notice. now! now. o offers, om order. page. paris partner perfect phrases pickup place places points posting posts, posts: preferences. premier prevention previous price: produced published: purchase purchase, puzzles quick quilt recent recommend. refresh remain replacement reporting reserve reuters same seal self sip site. solar soon sorry sorry, springen straight su suchen teilen thank thanks! then this? time! tiny tool. topics. town trace trade trainer travel university usd v valid vocabulary walmart way. werden window) wirtschaft working worldwide zwei »'),
    (0.02, '(the 1: 2013 2x 3x 4.1 45 63 95% active adds agile airpods alignment allow american apex application artists aspects at avoid az bags beats benchmark bird booking bring brown bucks built-in canadian cash catering certificate certification climbing code. collaboration comes comments: compared considered consistent container copilot core cost: cost? couple da damage day. debt default deploy detection developers diamond drop early easier efficiency electrical enough epic especially example, example: exercise f. faux figma fittings flip form french fully funds ghost girls going han hd hearing height here’s highest highly hooks hotel http ibm implement including: initial innovation instructions integrated interface ip isn’t james java john journal knife las levels library life lifestyle line: linen little llc location location, lots luxury managing mar mcp mean medium members memory michael military mobile moderate moon much multiple natural needs needs, nov. ongoing online, optional oracle orange output overall parts pc photograph position pot prediction pressure pretty printed processing professionals ram raw realistic record redis regarding resource response result reveals rust samsung seat second serve served shaped shared sky smaller smart sony speakers spend started: starting street structure suggested surface think to: took tools update usage usb-c uses ve visit white, won’t wood workflow writing year, year. zapier'),
    (0.03, "$20.00 (or // 12. 23 27, 2: 3, 31 3: 4.0 50 9. [ ] accounting added adding adidas age agentic ai ai, alexander angle architecture arm arthur athletic au because belt between blend block blockchain brought built businesses california, capital cardio center chain circuit claim clause clients clothing cloud coding coin collection collectors colors companies complex covered decide design, designers details: durable during dynamic e. edward ensuring error est et exercises expect fashion fees fetch final flex focus foods future g gaming gen graphic gray headphones helps him html, ideal identify improved inch increase indexes installation instantly instructor interactive introduction is: it. keep lady large lean like: london long long-term lot made make many men’s motion nasa nike now, one operator optimization options out. own packages paddle partners personas pest piece plan plans plus policies portfolio potential pros: provide pull python rated real real-time recipe red released rentals requirements resort return reviews risk room running rx saying season sessions setting several short should simple single size: sizes son spotify spring started stove strategic streaming strong sudo switch tasks text them. throw tie ties time, tip track tracking travis turn two typically ubuntu until used utc van variable variety vegas, version virtual visitor wedding where white whole women's write ►"),
    (0.04, '" $ -> 10. 15 1tb 2009 31, actually advance advanced amd amid another around artificial ask automate battery been beginners blue blue, box budget cameras chicken classic cli common computer context control corporate customers dark days desktop different equipment faster financial foam fresh function functions furniture github gym hardware her hiking hotels important income indoor infrastructure instant intel intelligence issues journey light limited live local look meals men\'s mini ml most msi nintendo north oz. platforms possible posted private production prompt, range: rates really recipes rest said: server service services skin sleep small socks sofa specific standard starmer startup system systems templates there’s thing those tool types ultra unique was: wired you’ll you’re zero'),
    (0.05, '# , 30 5, 512gb 8. agencies agents and api being boots both bottle candle chair cleaning command company cons cost crm custom cut digital dollar don’t fitness full half high include: lawn learning leather lines max mesh mid mint my notes nvidia often online people performance pet picture pieces planning portable pro project projects proof property protect range ratings reduce retirement sep sets setup silver speed steam stock. studio support task total u.s. using'),
    (0.06, '$25.00 7. a amazon apple car certified cover customer file francisco games give go install king level low march mental models once pour revenue robotic san tax time trail tutoring user very waste would york â —'),
    (0.07, '$30.00 2 2, = agent america details does fix following for for: graphics hiring individual international laser linux plant-based print professional projector quality said. security set stars states states, such ti which'),
    (0.08, 'air art avg build card compare each easy green have he it’s management memory, mirrorless model off. or positive some still take tech under united voted vpn water'),
    (0.09, '5.0 6. choose code conference features good insurance length: macbook machine miles pack platform shoes they training was'),
    (0.1, '3. but do game had intermediate pci rtx so step war week when }'),
    (0.11, '16gb 4. 5. camera data express marathon pricing run she than with'),
    (0.12, '2024, beginner best black design is of package said there use will'),
    (0.13, '1. 2.'),
    (0.14, '- can that'),
    (0.15, '10 are moving storage'),
    (0.16, 'it'),
    (0.17, 'color {'),
    (0.18, 'the'),
    (0.19, 'i'),
    (0.21, 'x'),
    (0.25, 'rental'),
)

FIRST = (
    (-0.43, 'our'),
    (-0.36, 'se'),
    (-0.35, 'sit'),
    (-0.3, '='),
    (-0.28, '©'),
    (-0.24, 'by is user'),
    (-0.21, 'cookies government identity please'),
    (-0.2, 'you'),
    (-0.18, 'now we'),
    (-0.17, 'content disclaimer:'),
    (-0.16, '+ // top'),
    (-0.15, 'build copyright ist stay {'),
    (-0.14, 'average discover this und von'),
    (-0.13, 'across are browser committed information informed kann llc nach product status subject thank will'),
    (-0.12, '* and looking reach'),
    (-0.11, 'affiliate design im max sie site'),
    (-0.1, 'blog card choose complete constantly contains findings just man professional started visiting want |'),
    (-0.09, "#1 add apply const eine front here infrastructure links master offer provided range sei subscribe up yoga you're"),
    (-0.08, '$ been bill book clicking disclosure: dr. entering everything follow funds get hi learn me order planner rules sales seek three to unlock variety views virtual with'),
    (-0.07, 'an article circuit considering could digital ensure fill forum found founded hey international make marketing ready rewards services sign speed standard story therapy value web your'),
    (-0.06, "... account ad almost certified class credit engineers ever examples fourth hiring import insight isn't main note online otherwise products reporting significant sind software some style terms um updates war website welcome world"),
    (-0.05, "anything apple block born checking cybersecurity developed developer does don't features: four further group help improve internet law live low mission out person personalized prep push que recommendations starting temperature templates tired various week, wie wish zwei über"),
    (-0.04, '.gov 2025 although author backpacking believe board bottom buy check chosen come dedicated depends designing email except explore featured find form free hear heard hi, hold inc. investing its link long mesh method must nutrition plan presented protection receive regulations reliable secure selection service shipping side significantly signing sleeping stack submitting table talk type ultimate unfortunately, update uses ux vs whatever wondered yes.'),
    (-0.03, "(the 100 2024 accuracy address agency agree all, amazon america american articles at available base beauty being box, capabilities care child choice code comparing contributors course culture cutting day developers discovered dynamic earn economic effective enter essential exclusive experienced external financial focused for generative github give global gym head hosting i'm id information, intended i’m join keep knows leading leads made memory microsoft note: oh, openai optimize other overall package page paid performance platform possible premium pricing provide purchase ranked recently remember reported reviews running sale scan seen share shoes signed sleep so, stands takes target tech thanks that’s though, tips traffic turn ultimately vary vibe watch we'll weight well-known written years you’re"),
    (-0.02, '( 100% 14 2 adoption aims all associated availability below, boost brand buying certain certificates community comprehensive contact content, cookie defined either element elevate expanding experience expert experts explores fans feeling fields film folks former function given helps here, includes individuals invest investment item items london looks material means movement network noticed opt overflow payments personally published read refer refers roi seeking selected sensitive sessions shown specializes varies websites work'),
    (0.02, '"it 2018 6 actually addresses advantage alone always analytics app area aren’t around automation based begin built-in called case certifications change classic click common compact companies compared computer consider consultants continues covered deeply deliver depending development donald down enterprises facebook families federal finding first, focusing full furthermore, für gives hand, high in interestingly, issue kit late lets light likely mainly managing meet mentioned mix mobile more movers named needs north number nur off old only oral pair park particularly pass perfect plants pour practical prices prime process real-time report responsible result, right run san services: sets should show solution someone speak speaking specialized storage such summit sustainable system tend that, thinking understanding used variable visit wearing wrong yet “you'),
    (0.03, "- 1) 2025, 3. 4. 6. 7. 8 a: accounting advanced air answer apps arc asked audio battery best between big both brands calculator campaign car college commercial compare concern core corner cover critical customer describes detailed didn't didn’t distinct doesn’t doing done easy ecommerce economy einem einen energy enterprise especially essay example, expected expression extends few functional generally golden graphic great green healthy hire his hours hybrid idea imagine impressed individual insights inspired install instead instructions integration involves it's itself joined june le learned life look lot machine machines management maybe meals men minister model module much natural nothing oil paper past processing proud rare reason reduce require researchers resource results: runs said, school search seed seem server similar simply small social sometimes sometimes, sound spent staff still super tasks that's there’s though time, told total traditional transformative travel tutoring typically, us use versions wanted well, we’ve wood zoho “as “it “it’s"),
    (0.04, '"we 2. 3 : aber additional april as balance blockchain came changes clear climate comes created customers def designed doch favorite features finally, fit fitness flexible focuses furniture gibt health heart hr include institute into isn’t known move open options organizations over payment plant-based potential project released remains room rust says solar solo state stress tested thing trained training understand usually version what year “i “we “when'),
    (0.05, '"i -- 1 1. 10 addition als analysis announced back beyond british building dem despite develop even for: geht general her hotel i’ve learning local location making matter mit multiple or recent see seo set shows solutions special states steht team thought two way who wird works you’ve •'),
    (0.06, "7 become black body but challenge city de different early ein error following future google held i've if included know like martin may models new offers on part point probably regular rental section seit series so startup step study test time today video while “in"),
    (0.07, '"the already bei can dass do er february i march really same say take very which working year, –'),
    (0.08, '& 2026 according data good important lean need of people president price research smart their those would'),
    (0.09, 'ai concerned crm hat however, it language large many meditation originally public studies technology then they'),
    (0.1, 'call den des have last most no once she vor week were'),
    (0.11, '# after am during event has it’s moving not sich'),
    (0.12, 'before das don’t first home nicht —'),
    (0.13, 'every using “the'),
    (0.14, 'another said was'),
    (0.15, 'edition one the trump'),
    (0.16, 'es'),
    (0.17, 'coffee'),
    (0.19, '[ la'),
    (0.2, 'he'),
    (0.21, 'when'),
    (0.23, 'git'),
    (0.24, 'also'),
    (0.25, 'that'),
    (0.29, 'die'),
    (0.35, 'there'),
)

HEADING = (
    (-0.54, 'full'),
    (-0.52, '2024'),
    (-0.48, '—'),
    (-0.45, 'operations'),
    (-0.44, 'us'),
    (-0.42, 'functions'),
    (-0.38, 'identity'),
    (-0.37, 'get'),
    (-0.36, 'ready'),
    (-0.35, 'grow related'),
    (-0.33, '4'),
    (-0.32, 'our'),
    (-0.31, 'comment you'),
    (-0.29, 'pick workout'),
    (-0.28, 'defense'),
    (-0.27, 'on so'),
    (-0.26, '11 system'),
    (-0.25, 'article comments'),
    (-0.24, 'posts'),
    (-0.23, 'author perfect thank this'),
    (-0.22, 'newsletter'),
    (-0.21, 'conclusion costs from requirements stay'),
    (-0.2, 'about experience replies videos'),
    (-0.19, 'articles build javascript max monitoring network references trust'),
    (-0.18, 'answers era help read theft'),
    (-0.17, 'become die got premium pricing'),
    (-0.16, 'frequently go im lens now table video wired with'),
    (-0.15, 'asked connect forum global hat links reviewed'),
    (-0.14, "event home let's media moment more reply updates"),
    (-0.13, 'archive check iphone marketing millions specs subscribe under'),
    (-0.12, 'content finding guide information mit protection run science share states steps that ultimate users'),
    (-0.11, '12 bag email mode name out privacy properties tech touch try value ways written'),
    (-0.1, '20 2025 as bundle editor improve join just know latest london money networks over resources solid'),
    (-0.09, '100 continue contributors essential examples footer ideal insurance? iran leave optimization photos policy pro sie use want what’s'),
    (-0.08, "add als aus case contact credit effects engineers enjoy espresso family follow für i jobs list medical neue nicht notice play powerful products questions scale short stand summary testing the topic topics useful vs yoga you're"),
    (-0.07, "40 against assistance can cookies cost? cybersecurity days differences franchise guides hiring hours inspiration interface line log looking make men's meta might need new prioritize range space staff threads today tools trip tutors ultra united war"),
    (-0.06, 'advertising agent also basics beginners cards conclusions das design different does final gegen guarantee gym info inside largest last long-term manage market material meals personalized plumbing points popular r recommended renovation review select settings shipping trail weitere |'),
    (-0.05, '19. 39 across act actions ahead app cancel cleaning customization cyber daily demand download dslr feature foods for free gift graphics guest it’s kitchen language main only optional pagination patterns payments program really recap recommendations replacement request required return season similar state submit their themen ui unlock usa ux versions website yourself'),
    (-0.04, '? actually affect agencies alert base class client conditions confidence cookie date did diego diy embracing engage exchange faqs featured filters gateway gear generation hold holiday interested location member menu message messages method miss named order preferences prep progressive provider proxy quote reading result returns shows sign sleep source statement talk timeline usb warning way wedding white window winter writing z'),
    (-0.03, '(and + 101 15 2026: 24 : accessibility address android another api bike bottom brand cameras challenges charge close collaborate comparison compatibility consultation creator customer customizable definition demo desk destination do done drive enhance exclusive executive fall feedback following group guide: handling help? hot important included independent insurance keeping labor little love major movement navigating notifications offer old one opportunities organization packing please possible protect put quality quiet recent recommend remote report results reveals rule sales save sessions sets speed step-by-step strategy: study this: travel trending understand upgrades van vehicle words you’ll'),
    (-0.02, "2022 2023 account among apply around automated becomes big book brands cases certifications checklist contractors des designed enterprise entire events evolution farm find glance helpful hr i’m kids layout limit low meeting memory navigation newsletters north notes off open option places programming shelf site sites solar something spaces stores stories story strength team tight ukraine unlimited us? wall we we’re what's"),
    (0.02, '#1 #5: 21 9: action adding ai-assisted ai-driven america apis artificial authentication auto bags batch becoming beginner’s black blockchain brain capital characteristics co. collection compact computer connection courses december decide default devices doesn’t editing education enough existing experiences expert files francisco freelance frontier ground guaranteed helps highly instructions items journey keep knowledge leaders let listen loop materials me microsoft modern month motion myths netflix operational optimize pack personal planning portfolio proper regulations reports resource rich risks rss satisfaction se serving six smarter smartphone suitable swift takes teaching tested text tiny took traffic transformation transition treatments tutor u.s. variety wave while wide wine work work? workflows'),
    (0.03, '#3: & 12. 14 25. 8: adjust admissions advisory ai: alignment anyone application approach ask asus behind best bi books both built buying by c career categories certificate choice colors commerce competition complexity con contract controls conversion copy creative creek currently deep delivery dem design: designers developing don’t earbuds ease enter ergonomic exercise expertise extension facebook fight filing flexible for: four gain governance half hourly identification impact improved indoor internal job keyword launch learned lee leverage license light limited linux longer loss lower massive match mind mini mirrorless mistakes mobile national necessary number optimizing package page piece plants playbook policies practice press price problems processing production programs progress public reality reduce rental residential resistance retirement ring salesforce scalability seamless search sending shaping shopping station statistics storage store successful supplies tailored taylor technical test they threat time to too total trade train two understanding unique unter variables watches week weight whole woodworking years york zero'),
    (0.04, '15. 20. 22. 23. 3 6: academic adoption advantages amid architecture assessment assistant background bread breaking bring camera center changed charging coding dental device diet display dynamic each ecommerce effect efficiency efficient elevate energy error every explore fast finance firm focus function generative health healthcare helped history hit hybrid improvement in income install intelligence intelligent introducing investment law legal lessons live living los managed meets mehr mindfulness mission moon office partner path picks plant platform plus point portable print property rankings right role selection services? small smart solo styles subscription tank teach technologies templates than things thrive through today! track traditional transform trusted watch workforce youtube'),
    (0.05, '#1: #2: / 11. 13 18. 7 academy accounting adventure affordable all-in-one always apple beach body capabilities catering city claude cognitive compared components connected considerations core could death delivers desktop dining discovery during eine employee engagement environmental estate europe ever excellent factors favorite form here human image implementing inference infrastructure installation integration into key le less like management million movers oil place preparation process professional quickly ranking regular response rise safety sale sell send shared sharing show situation size skills specific starting status student style success thanks thing turn un used vertical volume was weekly winners x year'),
    (0.06, '10. 21. 24. 8 access accessories active agents amazon american area bei booking chain cloud college company concepts contents context details economy electronics emails en equipment eu exercises face further gaming great healthy heart innovation internet james learning many outcomes paul picture potential power productivity publishing reviews risk road roi savings saying schedule seo sich simple software start stop support sustainable systems tour types vendor waste wellness your â'),
    (0.07, '17. 5: advanced agentic ai am avoid backpacking bill catalog classic coffee competitive deals electric end environment fine gallery game goals good machine may military online packages part partners photo poor projects real-time recipes sellers service solution strategy structure survive technology tip top workflow'),
    (0.08, '16. 3: 4: 9. analysis audio bank common course den determine easy electrical feed food hire if include japan man markets organic push release restaurant security services setting some startup studio think user version von working zu'),
    (0.09, '23 at backup choosing companies compare cost county creating enterprises fitness implement lean most ny pest photography plant-based private python research san sind strategies terms three um wie'),
    (0.1, '5 after all box category configuration developer early framework furniture getting google has have index issue move platforms room set trends tutoring who'),
    (0.11, '6. advantage auf building businesses certificates cons consulting control crm gifts is item lead rights searches series shop take tax up world'),
    (0.12, '9 art automation brief change cup day la maintenance my summit taking there why works worth'),
    (0.13, '2: 7. 8. air better boost business calculator creators house introduction months much product project providers setup should static vor wants'),
    (0.14, '1: but it? mental methodology needs not park people real running stack thousands trend using'),
    (0.15, 'clear customers models'),
    (0.16, 'and de description it march moving overview podcast will'),
    (0.17, '2026 are faq local model of options other tips trump would'),
    (0.18, 'der headphones rust shoes'),
    (0.19, 'before data or'),
    (0.2, '2.0 be french implementation'),
    (0.21, 'car example features lamp marathon plan step what –'),
    (0.22, 'choose code'),
    (0.24, '4. climate sofa'),
    (0.25, 'boot development'),
    (0.26, 'training'),
    (0.27, '1. meditation'),
    (0.29, '- 5. web'),
    (0.32, '6'),
    (0.34, '2.'),
    (0.35, '3.'),
    (0.36, 'hardware'),
    (0.39, '50'),
    (0.4, 'first'),
)

SHAPES = (
    "697f6e84697f697f657b5e736379697e637964796075586e6d8270846a7f6b7f677b5e73697d6c80667b667b62775a6e647b6a81657c657c61785970"
    "637a6980637a637a5f77576e64776a7e6578657861745b6e64776b7e6578657862755b6e67756a7865736573626f59676b796e7c6977697766745d6b"
    "767d747c6d746f766d74656c7b827a81727a757c727a6a727e867b82767d747c6a71666e7e857a82757d747b6971656d7b8874816f7c6f7d6a786471"
    "818e798774827582707d6a777f917b8d738575877183647683957f91778a798c7587687a869581907988798875846e7d879682927a897a8a76866f7e"
    "82937e8f7889788a74856d7e7c8d7889728373846e7f677874877588708370836c7f66797689768a718571856d81687b6d8d6e8d6a89698865845d7c"
    "7587798b748775876f82687a708273866f816f816a7c6375798a7a8b768776877182687975867687718372836c7d647571857589718471856c7f6477"
    "708374876f8370836a7e637672817686728172816d7c667672817786728272826d7d677676817882737e737d6f7966707b857c8678827782737d6a75"
    "848881857a7e7d80797d7175898d868a808382867f82777a8a8e858981857f8373777074898d848880847f8373776f7387917e887a847b85747e6e78"
    "8d96848d8089808a7a84747d8c9a8695808e82907c8a6f7d909e8b9984928694808e7382939e8c9885908591808b798494a08e9986928792818d7a86"
    "8d9b8795839083917d8b76848895818f7d8a7d8b7785717e7e8d7d8d7989798974836e7e7f8f7e8e7a8a7a8a75846f7f76927591728d718d6c87637f"
    "6a7f71876d826d83687d6075647a6c81677d687d62785a706e8272876e826e83697d60746a7e6e836a7e6a7f65795c70667c6d84687f6980637a5b72"
    "647b6c82677e677e62795a7065776d80687b697b63765c6f65786d80697b697c64765d6f6a776e7c6a786a7865735c6a6e7b73806e7c6e7c6a77616e"
    "787f787f7279747b7178686f7d847e85777e7a81767d6e7580877e857a8179806d7468707f867d857981787f6c73686f7c897784738073806d7a6673"
    "828f7c8978857986727f6c7981927f91788a7a8c74866779859783957c8e7e90788a6b7d879685947d8c7e8d7887707f899886957e8d7f8e79887281"
    "829380917b8c7c8c76876e7f7c8d7a8b758676877081687973867588718471846c7f66797487778a738673866d80677a6b8a6e8c6a89698864835b7a"
    "647c6f876b826a81667d637b5f766a81657c647c60775e75687f70876c826b82677d6379647a6c83677e677d62795f755e776982657d647d60785d75"
    "5d766881637c637b5e775b7461766d82687d677c6378617661766d82687d677c6378627665756e7d6979687864746170697972816d7d6c7c69786574"
    "757e7a83737c747d727b6e777b847f8878817a837780747d7f88808a7c857a836f7870797e8780897b8579836e776f797a897887748373826e7d6c7b"
    "7f8e7d8c79887988748372817d917f93788c798d74886c80819583977c907d91788c7084829383947c8d7b8c77887485849585967d8e7c8d78897687"
    "7e917f927a8d798c75877285788b798c748774866f826d7f6e83758a718570856b806a7f7085768b728771866d816c8167876d8e698a688963846081"
    "7587798b748775876f82687a708273866f816f816a7c6375798a7a8b768776877182687975867687718372836c7d647571857589718471856c7f6477"
    "708374876f8370836a7e637672817686728172816d7c667672817786728272826d7d677676817882737e737d6f7966707b857c8678827782737d6a75"
    "848881857a7e7d80797d7175898d868a808382867f82777a8a8e858981857f8373777074898d848880847f8373776f7387917e887a847b85747e6e78"
    "8d96848d8089808a7a84747d8c9a8695808e82907c8a6f7d909e8b9984928694808e7382939e8c9885908591808b798494a08e9986928792818d7a86"
    "8d9b8795839083917d8b76848895818f7d8a7d8b7785717e7e8d7d8d7989798974836e7e7f8f7e8e7a8a7a8a75846f7f76927591728d718d6c87637f"
    "6e817587708370836b7e6376697c6f826a7d6b7e65785e7172847688718372836c7e63756e8072836d7f6d7f68795f716a7e71856c806c81677b5f73"
    "697d6f836b7f6b7f667a5d726a7a72826d7d6d7d687861716a7b72826d7d6d7d687861716f7a737e6f796e796a74616c737e7782737e727d6e796570"
    "7d817c80757a787c74786c70828682867b7f7d827a7e7176838880857c817b806f746b70838780847c807a7f6e736a6f808a7a8475807680707a6973"
    "86907f897b857c86757f6f79849482917b8a7d8c77866a79899886957f8e81907b8a6e7d8c988894808d818d7b8874808d998996828e828e7d897581"
    "879583917e8c7f8d79877280818f7d8b7886798773816c7a77877989758575856f7f697978887a8a7686768670816b7b6f8b718d6d896d8967835f7b"
    "7e94788e778d778d6c825b71798f728871877288677d566c8196788d778c788d6c815a6f7d92748973887388687d566b7991738b7289738a677f566d"
    "788f728971887189667d556c788b738671857285677a576a788b738672857285677a576a7e8c7583748274826a78586682907987788778866e7c5c6a"
    "8e9681897e868188777f666d949b878e848b868e7d846b739aa28b928a928991777f6a7299a18a9289918890767e697197a484918391849278856876"
    "9caa899789968a977d8b6e7b97a9879a849686987a8d64769bad8b9e889a8a9d7e91687b9aaa8a9a869687967b8b6b7a9cab8b9b879788977d8c6c7b"
    "96a7859784958596798b697a90a17f917e907f9073856374879a7c8f7b8f7c8f70846175889b7d917d907d9072856276809f75947494749469885777"
    "7c8f7e91788b798c74876d80778a788b738674876e81677a80927f917a8c7a8c75876d7f7c8e7b8d758776887183687a798d7a8f7589758a7084687d"
    "778b798d738874886f83677b79897b8c7686768771826b7b79897b8c7686768771826b7c7d887c8777827782737e6a76818d808b7b867b8677826f7a"
    "8b90868a7e8381867d82767a91958b908488878b83877b809196898e84898388777c74799095888d84888387777b73788d97828c7d877e887782717c"
    "929d8792828d838e7d88778195a48d9c859588978291758599a891a189998c9b869579899ba7929f8a968b9785927e8b9ca993a08b988c988793808c"
    "96a48d9b8796889783917c8a909e8796829083917d8b7685869783947e8f7f8f798a748488988595809080907b8b75867d9a7a9676927592708c6884"
    "748a788e738a748a6e84677d6e8472896e846e84697f6178778d798e758a758a6f85677c7388758a708671866b8063787087748c708770886a82637a"
    "6e86738a6e866f866981617970847589718471846c7f657970847689718571856c7f657975847785738172816e7c657479887b897785778572806a78"
    "838b81897a827c84798071798991868e8088828a7e86767e8b93868e828a8088747c71798a92858d81897f88737b707885937d8a7986798772806c7a"
    "8b9882907e8c7f8d788672808a9d85987e9180937a8d6d808ea1899c829584977e91728493a28d9d859586958090798994a48e9e8796879781917a8a"
    "8c9e8798829482947c8e7687869881927c8e7c8e768870817a8d798d7589758970836a7e7b8f7b8e778a768a71856b7f739272926f8e6e8e69886080"
    "78897c8c7787788871826c7c73837686718272826c7c66777c8b7d8c7887798873826c7b78877888748374846e7e67777486788a738574856e7f6779"
    "73857688728372846c7e667875837987748275836f7d6a7875837987758275836f7d6a787a827a83767f767f71796a737e867f877a837a83757e6e77"
    "878883857c7e7f817b7d74768c8e898a8284858680827a7c8e90888a84868285767874768d8f878983858284757773758b9381897d857e86777f727a"
    "9098878f838b848b7c8478808e9b8895818e84917d8a727f929f8d9986928895818e768396a08f9987918892828c7c8697a1909a89938a93838d7e88"
    "909c8a96859186927f8b7a868b9684907f8b808c79857480818f808d7b897c897683727f8290818f7d8a7d8b7785738179937891748e748d6e876781"
    "7d8d7f8f7b8a7b8a7585707f78877a8975857585707f6a798190818f7c8a7c8a77856f7e7d8c7c8b7886788672816b7a7b8b7d8e7889788973836c7d"
    "798a7b8c7687778771826b7c7b887e8b7986798674816f7c7b887f8b7a867a8674816f7c7f877f867a827a81757d6e76838b838a7e867e857981727a"
    "8d8e8889818384858081797a93948e8f8788898a86877f808f91888a84858284767874768f90888983858283767773759097858c818881887b82767d"
    "959d8b92868e878e80887c8395a18e9986928894828e778399a5929e8a968c9886927b879ca5939c8c958c958790818a9da6959e8d968d968891828b"
    "96a18e9989948994838e7e89909b8893838e838e7d887883869384917f8c7f8c7a86758287948592808d808d7b8877837e977c9578907790728a6b84"
    "7f8b7e8a798579867581687579867885738074806f7c636f838e7f8b7a867b86768269747f8a7b8776827682727e64707c8a7b897684768472806573"
    "7a88798774827583707e63717d877d8778827882747e68727d877d8778827882747e6973858a81867d827d81797e6b70898e858a818681867d827074"
    "908e8886817f8382817f747295938d8c8685898786847977908e86848180807e75736c6b8f8d8583807f7f7e74736b6a8d917f837b7f7c80767a6b6f"
    "93978589808581857c807074969f8c95858e8790828b70799aa3909989928b94868f747d9ca3919789908a90858c797f9ea493998b918b91878d7a80"
    "979f8c94878f8890838b777f9199868e8189828a7d8571798892828c7e887e8879836e788993838d7f897f897a85707a80967a90768c768c7187647a"
    "818d828e7c887d897985707c7c887c8877837884747f6a768590838e7d887e897a85707b818c7f8a79847a8576816b767e8b7e8b79867a8775836b79"
    "7c897d8a7785788574816a777e877f897a837b8477806e777e8880897a837b8477806e78838780857b807c80787d6e72878b8589808480847d817276"
    "94928e8c87848a8787857d7a9a9894918c8a8f8d8d8a838098968f8d8a888a887f7d797797958f8c8a8889877e7c78769396868a818583867d817578"
    "989c8c8f878b888c83877a7e969e8d95858e8890838c747d9aa2919a89928c94879078819fa4959b8d928e938a8f8086a0a6969c8e938f948b908187"
    "9aa190978a928c93878f7e85949b8a92848c868d8189787f8a93868f818a818b7d87757f8b958791828c838c7f88778082987e93798f7a8f758b6b80"
    "677d73896e846e84697f667c62786d83687e697f637960766b8074896f846f846a7f667b677c70856b806b80667b6176637b6f866a826b82657c6179"
    "62796e8569806980647b6077647770846b7f6c7f667a6477647770846c7f6c7f677a6478697772806e7c6d7b697764736d7c7684728071806d7b6977"
    "777e7b83757c777e737b6f777c8481887a827c847980757c78807a82767e757d69716971787f7a82767d747c6870697177857683727f72806c796a77"
    "7d8a7b8977857885717f6f7d7e9181937a8c7c8e76886d7f839585977e9080927a8c7184859486957e8e7f8e7989768686958797808f808f7b8a7787"
    "809181927c8d7d8e778874857a8b7b8c7687778871826e7f7083778a738672866d806b7f7185788b748774876e826d8068876f8e6b8a6b8a65846180"
    "7d937f95768c778d6e84667c778d798f71877288687e607682978297798e7a8f7186687c7e937e93758a768b6c8163787b927d94748c758d6c83637b"
    "79907c93738a748b6b826279798d7d90748775886c7f64787a8d7d90748875886c7f65787d8b7d8b748275836c7a6371818f818f79877987707e6775"
    "878f838a787f7b82737b6b728d9488907e858188798070788f97889080887f876f776b738e96888f7f877f866f766a7293a08896808d818f7784707d"
    "98a68e9b869387947c8a75839daf96a88b9d8ea084967689a1b39aad8fa292a4889a7a8da7b79faf94a395a48b9b8393a8b8a1b095a496a58d9c8594"
    "9daf96a78d9e8e9f84957c8e97a990a1879888997e8f7788889b86997e917e9275886e82899d879a7f928093768970837d9c7b9a739273926a896180"
)
"""The weights of all shapes by number, one byte each: twentieths of a logit, plus 128."""
