"""What tokens weigh in the first look of the content judge, in logits: (weight, tokens of that weight).

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

BIAS = -0.22

NAMES = (
    (-2.11, "c-author-pane-author"),
    (-1.82, "<footer"),
    (-1.71, "author-bio"),
    (-1.64, "related-posts"),
    (-1.54, "author-info"),
    (-1.52, "c-author-pane-mobile"),
    (-1.39, "footer-on-bottom"),
    (-1.38, "related-articles"),
    (-1.33, "footer-sections"),
    (-1.31, "footer-copyright twitter-tweet"),
    (-1.28, "cookie-law-info-bar"),
    (-1.26, "<aside hide-on-mobile shopify-section-group-footer-group"),
    (-1.24, "author-box"),
    (-1.21, "author-description"),
    (-1.16, "related"),
    (-1.15, "related-post"),
    (-1.14, "blog-item-author-profile-wrapper"),
    (-1.13, "site-footer"),
    (-1.12, "elementor-location-footer"),
    (-1.1, "l-footer"),
    (-1.09, "related-product w-condition-invisible wp-block-post-excerpt--excerpt"),
    (-1.08, "author-card et-pb-ajax-pagination-container pt-0"),
    (-1.07, "ot-hide"),
    (-1.05, "footer-list"),
    (-1.04, "about-author author-section blog-author hide-mobile main-footer"),
    (-1.03, "elementor-hidden-mobile"),
    (-1.02, "author footer-text text-gray-800"),
    (-1.0, "pre-footer"),
    (-0.98, "author-wrap"),
    (-0.97, "page-footer"),
    (-0.96, "article-footer"),
    (-0.95, "footer footer-section hide-on-desktop thread-odd"),
    (-0.94, "thread-even"),
    (-0.93, "disclaimer elementor-location-popup"),
    (-0.92, "et-tb-has-footer"),
    (-0.91, "js-bottom-notice"),
    (-0.89, "page-template-elementor-header-footer read-more"),
    (-0.88, "c-author-pane-content hide-last-wrapper-connector section-footer"),
    (-0.87, "figure-caption"),
    (-0.86, "comment-form modal"),
    (-0.85, "author-content footer--logo hide-for-print"),
    (-0.84, "footer-body"),
    (-0.83, "footer-wrapper"),
    (-0.82, "entry-footer"),
    (-0.81, "comment-list menu-mobile-menu-container"),
    (-0.77, "infobox"),
    (-0.74, "modal-content newsletter-signup"),
    (-0.72, "wp-caption-text"),
    (-0.71, "hide line-clamp-3 p-0"),
    (-0.7, "social-share"),
    (-0.68, "genesis-breadcrumbs-hidden pink"),
    (-0.67, "rich-text-block"),
    (-0.66, "display:none wp-block-query"),
    (-0.65, "<nav comment-respond gc gc-wrapper has-text-align-center"),
    (-0.64, "elementor-hidden-desktop pt-8 wp-caption"),
    (-0.63, "cmplz-hidden wp-block-post-excerpt"),
    (-0.62, "hide-last-message-connector"),
    (-0.61, "mobile-menu pt-3 thread-alt usa-banner--guidance"),
    (-0.6, "et-multi-view-hidden"),
    (-0.59, "bottom-bar cookie-text footnotes"),
    (-0.58, "contact-form popup sub-menu"),
    (-0.57, "aria-hidden comment-body elementor-hidden-tablet elementor-widget-theme-post-excerpt is-not-stacked-on-mobile js-hidden"),
    (-0.56, "card--information mb-1 p-4 usa-banner visually-hidden wp-block-navigation-submenu"),
    (-0.55, "popular-posts pt-7"),
    (-0.54, "pt-10 share"),
    (-0.53, "<header ajax footnote js-top-bar ot-sdk-container pg post-excerpt template-thread-view"),
    (-0.52, "bio cookie fixed-bottom hide-focus-outline js-comment line-clamp-1 wpcf7-form"),
    (-0.51, "800 gpu line-clamp-2"),
    (-0.5, "dropdown-menu information js-inline-mod-container mb-sm-0 ot-sdk-row role=complementary"),
    (
        -0.49,
        "alert-warning article-info header-bottom legal owl-carousel page-section review-text sql text-xs wp-block-cover--inner-container",
    ),
    (
        -0.48,
        "bb-code-block-expandable comment community elementor-grid-mobile-1 itemtype=article mb-3 mb-4 odd onetrust-consent-sdk td-block-text-with-title text-gray-900 wp-block-cover",
    ),
    (-0.47, "elementor-post--excerpt info newsletter"),
    (-0.46, "elementor-widget-posts excerpt form-sublabel-below g-0 hero-banner ips-comment mb-xs product-meta pt-5 sub-header"),
    (-0.45, "comment-container js-freemium-cta ot-pc-center query recent-posts role=dialog twitter"),
    (
        -0.44,
        "caption mb-5 mini mobile notice product-info py-10 tweak-blog-alternating-side-by-side-image-aspect-ratio-11-square view-display-id-block-1",
    ),
    (
        -0.43,
        "banner-1 bb-code-block-unfurl c-guest-teaser elementor-nav-menu--dropdown has-text-align-right image-caption js-original-post-container menu-main-menu-1 message-info-block",
    ),
    (
        -0.42,
        "accordian bottom-0 comment-text elementor-col-66 even hamburger-menu invisible pt pum-overlay reviews tweet user-reviews valign-top wp-embed-responsive",
    ),
    (-0.41, "article--meta col-xs-12 cta-block depth-1 flex-wrapper gf mb-12 meta scroll-smooth teaser widget-text"),
    (
        -0.4,
        "action-bar dynamic mb-0 p-body-main-with-sidebar placeholder transition-shadow wp-block-columns wp-block-group--inner-container",
    ),
    (
        -0.39,
        "<form border-gray-400 elementor-posts-container elementor-widget-text-editor flex-grid focus-none form-field-checkbox-color-inverted group-blog hidden hidden-print mb-[10px] mega-sub-menu menu-main-menu model thread",
    ),
    (-0.38, "2021 align display-flex embed figure form-container ips-spacer-top main-menu read role=region"),
    (-0.37, "banner bb-code-block-title code-block condition mw-hide-empty-elt nav-bar pum-responsive sidebar-right site-header"),
    (
        -0.36,
        "clamp col-11 comments-area cta-text d-none d-sm-block display-inline display-none elementor-posts elementor-posts--skin-classic issue purple space-y-3",
    ),
    (
        -0.35,
        "category-news cmplz-cookiebanner-container comments elementor-reverse-mobile elementor-widget-shortcode et-pb-with-border faq-item img postid pt-4 review sidebar-block usa-banner--content vc-col-sm-4 wp-block-navigation",
    ),
    (
        -0.34,
        "900 border-bottom contact-us copyright css-rk6tbh headline hot-network-questions ips-comment-parent owl-theme sections subnav widget-block wp-block-query-is-layout-flow",
    ),
    (
        -0.33,
        "904 alert faq1 header-navigation latest margin-bottom ms-3 ot role=navigation shopify-section-group-header-group sidebar-container sr-only subscribe",
    ),
    (
        -0.32,
        "cmplz-cookiebanner d-sm-flex entry-meta form-field-checkbox-shape-sq has-text-align-left has-text-color load locked mode onetrust-pc-sdk podcast primary-navigation px-3 py-4 recommendations sub-title wp-block-button",
    ),
    (
        -0.31,
        "align-items-center article-main bottom custom-dropdown disclosure et-pb-button-helper-class flex-grow-1 form gap-y-10 js-pinned-left-sidebar mb-30 md:py menu-button px-10 py-7 right-sidebar secondary-navigation subscription text-align-left tool w-dropdown-list wp-block-navigation-item",
    ),
    (
        -0.3,
        "byline cart cover d-block f1 ips-comment-content l-header leading-loose leading-relaxed mb mb-md-4 paragraph--view-mode--default picker popmake-overlay posts references shadow-none shadow-sm sidebar-first signature text-gray-300 topic-list",
    ),
    (
        -0.29,
        "areas bc-black-200 blogpost entries fm has-no-js lc max-w-full pum-container py-0 row-depth-1 segment views-element-container wp-site-blocks",
    ),
    (
        -0.28,
        "chrome comments-section display ep flyout h-screen js-lb-container mb-md-0 nav-links py-2.5 quick-add-hidden sr wp-block-group",
    ),
    (
        -0.27,
        "bg-cover border-box cta eb mb-0.5 nav-next notice-content p-header pt-12 py-3 robots-nocontent shadow shadow-2xl site-main topic-list-item trending user-title",
    ),
    (
        -0.26,
        "<button article-list california-thread-body-container col1 color-background-2 columns-3 cq depth-3 elementor-widget-mobile--width-inherit gap-10 gap-y-3 has-link-color js-unfurl js-unfurl-desc large-4 login margins menu-item-object-page more navbar-nav navigation ot-fade-in pagination ps-fixed pt-24 pum-theme-default-theme sidebar-wrapper space-x-4 sub tags tweak-blog-alternating-si valign w-form with-sidebar wp-theme-genesis z-0",
    ),
    (
        -0.25,
        "<dialog <figure ast-desktop attachment bar bb-code-block border-gray-300 category-uncategorized class content-info el-comment graphic head header--menu header-container hs-cos-wrapper-widget initialized item-pagination kl le lighter mkt note owl signup text-muted top-0 unified-theme z-50",
    ),
    (
        -0.24,
        "article-sidebar blog-sidebar burger cmp-experiencefragment--header col-sm-3 col-sm-4 contact disabled elementor-icon-box-wrapper elementor-shortcode entry-comments expandable fb fees flex-grow gap-x-4 group hamburger history ho last like metaslider-plugin nav-top onebox pillar recommended site-navigation styling text-sm top-nav wp-block-buttons",
    ),
    (
        -0.23,
        "align-content-center article-title bc bg-gray-100 border-t-0 btn-sm c-header chakra comment-content div dropdown elementor-pagination-type-bullets elementor-section-full-width field-label-hidden fusion-text-3 has-dropdown has-submenu header-1-0 ideas ips-padding-bottom map mega-menu metric pattern portfolio post-header pt-2 pum push role=presentation space-y-16 space-y-4 sw tab-pane text-gray three",
    ),
    (
        -0.22,
        "bb-code-block-quote bg-gray-200 blog-header border-r catalog cmplz con consent crawler-post-meta d-md-none elementor-element-populated et-last-child fact faqs field--label-hidden form-field-border-all gap-y-4 grey header-wrapper itemtype=creativework itemtype=person js-jx-a-x lightbox menu-item-14 no-svg onebox-body path-node pd plain popover py-1 sign site-description submenu testimonials widget-title xf",
    ),
    (
        -0.21,
        "66 abs article-block browser component container-large ctl currency direction divider function hyphens-auto inner-wrapper item-list itemprop=author js-question max-h-0 max-w-5xl max-w-screen-2xl newspaper post-comments ps-relative py role=contentinfo rr rss sample store tab text-gray-100 tip transition-transform tts types usa-media-block--body values vc-row-fluid views-row woocommerce-no-js wp-block wp-block-post-title z-4",
    ),
    (
        -0.2,
        "--nuxt aa advertising aem-grid-default article--header article-header articles block-1 block-3 blog-basic-grid-item-wrapper chapter clearfix closed col-sm-7 cookielawinfo-winter css-0 device devsite-tabs-dropdown et-pb-code ewq0ot91 experiencefragment flex-none flex-row fn gap-x-2 global-menu gtm live menu-primary-container nav-wrapper original prev preview project promo pt-6 pt-9 reduced rk6tbh scroll-container shadow-md sidebar signed spacer thumbnail wrp",
    ),
    (
        -0.19,
        "ac access affiliate base bh box-border breadcrumb classes col-sm d2 devsite-header-upper-tabs elementor-grid-3 et-pb-blog-grid-wrapper et-pb-text-align-left fancybox final for-desktop fusion-text-2 header-nav i ips-app l-main leading-none left-sidebar main-navigation many mb-7 mb-lg-0 md:grid money most nocontent other primary-menu reference richtext scroll scrollable similar size-large td-mod-wrap text-box w-dropdown wa xs",
    ),
    (
        -0.18,
        "also bg-gradient-to-br body2 border-black button col-2 columns cz duration-300 elemen et-pb-code-inner font-sans fonts fs-fine global-header grade header-inner image-wrapper inside-article management max-w-3xl mb-2 mb-32 menu-row p-body-sidebar p-page-wrapper product-description rating recommend salvattore snapshot sources ss subheading table-responsive test text-block toast toggle tooltip topbar-dialog ttl tu tweak-blog-alternating-side-by-side-width-full unified vc views w-dyn-list weather widget-area",
    ),
    (
        -0.17,
        "[1fr app-desktop aside below box breaking carousel-card color cont cookielawinfo-row cookielawinfo-row-cat-table cursor-pointer d-md-block date depth-4 dialog-off-canvas-main-canvas elementor-widget--width-inherit elementor-widget-loop-grid et-pb-text-3 exclusive fixed flex--item genesis grid-3 has-white-background-color inset-0 integration ips-flex ips-widget is-mobile leftcol light-mode mail max md:mt megamenu mod month nav-main next order-2 pairs--justified popular post-container post-thumbnail pp practice print:hidden protection question-page rev right-0 row-number-7 secondary-nav shortcode smooth st stretch success supports td-block-inner text-white textwidget third top-menu ui ultra wp-block-columns-is-layout-flex wp-container-core-columns-is-layout-9d6595d7 you",
    ),
    (
        -0.16,
        "400 79 <h1 abstract back chain chapters citation client code copy-container cw demo devsite-tabs-dropdown-section dialog et-pb-blog-grid et-pb-blog-item-0-0 et-pb-salvattore-content ey fields flat flex-auto floating gap-[20px] gradient header ia leading learn links loaded lr mb-16 md:max md:w-full news not numbered overlay plus ressort ripple role=article row-number-4 shadow-lg si site-nav slick-cloned specification sticky-sidebar structured td-pb-span4 tree uncategorized update vu wedding wp-block-group-is-layout-flow wpcf7",
    ),
    (
        -0.15,
        "10 3 android ao best between bg-black border-gray-100 card-content cite cli-bar-container client-nojs col-sm-12 colored crumbs ct-headline d d-md-flex defa description dkb-pq-d equal fieldset font-inter g header--container header-desktop horizontal hy itemtype=webpage landmark list-inline local luggage main-container max-w-[960px] mb-8 md:justify md:mx-0 menu mn mt-5 navi og order-3 orientation oxy-overlay-header page-header policy pr-0 product-container proxy published px-6 rb role=banner royal sdk section-viewtopic sharing site-header-wrapper soft tab-content testimonial-card text-2 text-7 vertical vt webkit youtube z-1",
    ),
    (
        -0.14,
        "354 <hgroup @container actions alt article-page asia bg-gray-50 biography career cg col-md-3 cookielawinfo dc depth depth-2 duration-200 elementor-widget-heading et-pb-blog-item-0-2 from fusion-column-has-shadow gap-1 gap-y-2 gray h4 ht ih images itemtype=blogposting js jx menu-item-object-category months ms muted nudge of page--header prod question questions random refinement replies scale scheme sd-social-icon slides sq status-publish text-[14px] text-right toolbox usa-accordion user version with xq yg z-2",
    ),
    (
        -0.13,
        "[15px] action ak alternating beside block-row border-solid bordered breaker btn c-topic close col-10 col-4 compare-table container-wrapper context elementor-loop-container elementor-widget-template et-pb-blog-item-0-1 et-pb-css-mix-blend-mode-passthrough et-pb-row-3 expansion f4 faq-container feedback form-field-shape-square gap-7 gate gform-fields-1 hj inset-x-0 itemprop= la m-0 md:my mm no-print offer order-4 panel-group pi pl-3 price--container publication qo r reg sibling sidebar-left size-full social space-y-10 space-y-5 ssr tabbed teasers today topic uix-page-wrapper-fixed uni vertical-center viewport views-field-title well written-by",
    ),
    (
        -0.12,
        "50 7579 account alignnone application beige block-block-content blueprint border-gray-200 bullets buy callout carousel carousel-item cmplz-categories-type-view-preferences cos credit css-k008qs desktop desktop-view dm eh element elementor-heading-title embedded end extra first font-serif fs-body1 generic github gov header-wrap hero-section hint inline ios layout-no-sidebars leading-6 lg:col list list-title max-w-4xl mb-20 md:p md:py-8 md:relative metadata nav-item no-sidebar noscript out php pl-10 player pointer points prefooter product-tile registration respond rv rx rz screen scroller sd-sharing sd-sharing-enabled select sidebar-sticky single-format-standard sitemap slate space study swiper-wrapper tag-blog talk tb tdc-element-style technology text-[13px] text-center text-inherit top tracking usa various vc-col-sm-12 workflow z-10 zoom",
    ),
    (
        -0.11,
        "71 <blockquote absolute adapter adb advice al allowlistedgeneric applied badge bg-primary block campaign card-list card-text card-wrapper category-blog cmp-experiencefragment col-start-2 compact cost cta-content dark:border design education elementor-inline-item email et-pb-row-2-tb-body ext fallback faux-block-link flex-justify-center flex-sm-row foot four further gap-[10px] gap-x-0 gap-y-0 geolocation h6 has-border-color help hentry hero ips-list-reset itemtype=sitenavigationelement js-post js-sticky-leftnav l language large-7 leading-normal lg:mb lg:text marketing message-signature ni nl not-prose opinion ov page-container politics popmake post-hero pr-3 product-template-default promoted qv responsive row-number-2 second self-stretch seller sm:text span4 sticky-header sticky-top swipe tagline there time tray truncation trust upper-tabs we widg widget xt yk z-hlebv",
    ),
    (
        -0.1,
        "100p 19 2xl:gap 61 additional alignfull beauty beta bg-gray block-system-main-block border-4 border-primary buttons cards cds centre cmplz-body commentlist content-sidebar copy core counter cr create cx drawer dt dyn en-us et-pb-module-header et-pb-post et-pb-text-4 et-tb-has-template experience external facts flexbox form-field fusion-text generatepress grow-0 h1 image import ips-columns jet k l-container lg:top ls md:justify-between min-h-screen ml-3 mntl-sc-block-subheading ms-2 node--promoted nuxt optin page-template-templates pairs paper phpbb plan px radius ranking recent research role=document rounded-3xl row-number-3 ru safari sbi sd-social separator shipping slide sliding space-y-8 svg transition-opacity un v3 vx warning whats wm words xsmall xxxs",
    ),
    (
        -0.09,
        "133 300px] 346 <dd <ul [240px] accent ad add ap are article--title assessment ast-container authorbox blog-item blog-item-wrapper border-0 bot breakout btf bucket california-lb-container call card-body card-title ch common content-for-layout courses custom-checkbox d-lg-block d1 dark:prose dark:prose-invert departments det devsite-header--inner download ec editors eight elementor-widget-wrap et-pb-section-1-tb-body f family fine fl-no-js flash flush follow-us grayscale grid-gap has-background header-main hero-text hyphens init inr ips-quote itemtype=newsarticle ja jb ji jl join k008qs kv l-x-fp large layer ld lede lg:border lifestyle macbook main-content manage mat md:gap md:h mentions menu-item-object-post message-card-container-original-post metaslider nutrition online padding-bottom partner pe-0 personal ph plug pr-4 prefix product-grid pure px-2 qbu-gh rich right-container right-rail sd-block sg show-more sidebars slider sm:flex source splash stars subs symbol tcb tdc tdc-zone tdi-90 text-black text-formatted title topper unfurl universal viewed viewtopic visually vk vy website www xo xxsmall",
    ),
    (
        -0.08,
        "128 2022 300 8xl <address <tbody a11y accordion-title aq article-card ast average ay background background-white bag bg-card black bookmark br breadcrumbs calendar catlinks chart columns-12 contextual cookiebanner custom-background divide dl dno done dx e-con-inner ei elementor-container elementor-grid elementor-grid-1 elementor-grid-tablet-2 entity expert feed filter fl-rich-text focusable font-extrabold frontend full fusion-builder-row-3 gdpr gfield-no-follows-desc hash idea ij individual infinite ips-app-front itemprop=headline iw j jetpack keyboard layout--onecol lb lg:grid-cols-2 lg:max lg:min lg:sticky lo main-mf match mb-24 md:hidden md:mt-10 md:p-8 mntl-sc-block-19-0 nature nav nested-thread now nv on onetrust ontent p parallax pb-14 pl-md-3 privacy product-view prompt ps-0 purchasable py-12 qty radio range refinements register rel responsive-table rk role=menubar scroll-trigger skin sm:gap-4 small-10 specifications stat step ta td-block-wrap text-base text-gray-700 theme-light themes ticker travel uix-has-crumbs updated vc-row vg wi word wpb-js-composer xl:p",
    ),
    (
        -0.07,
        "& ( 1.5 2/5 397 3xl 4 <details [200px] [40px] above aem af aligncenter anchor announcement announcements app article- bar-md blog-item-inner-wrapper bonus border-2 border-t boxes btm by charts city closer col-right college component-content contributor dib discuss dme dp duration et-pb-section-2 et-pb-text-1 et-tb-has-header extras flag flex flx fusion gallery gap gb gl gn grp gy hero-container hot i-yz ind input italic items-stretch itemtype=qapage key labels large-offset-1 layouts level lg:h lg:ml list-none lw mb-xl-0 mb2 md:flex-wrap md:mb me-auto models modern music navbar navigator network notices notifications o-y-ew opacity-0 opposite overline p-body-main pc pointer-events-auto poster product-page ps rad ratings recommendation red relaxed render report returns reviewed role=alertdialog role=listitem s12 secret service sidebarwidget sitewide slow sm:px-0 sm:py tablet:grid-col-6 tdi tdm tech testimonial text-h5 text-rich-text text-uppercase thumbnails tile tldr toolkit tph transform transition uid us vq vv woo work wp-block-quote z",
    ),
    (
        -0.06,
        "0 1571 1fr 366 417 52 9d6595d7 <figcaption [10px] [14px] [16px] [18px] academics aj align-middle apple archive banners basic bb-code-block-content behavior bf bg1 block--messages book border borders bw care category-header channel ci cluster col-7 cookielawinfo-column-4 country ctas custom customer discover elementor-testimonial--text elementor-top-section entertainment equity error et-pb-row-1 et-pb-text-2 expanded facets focus frame fs ftr full-bleed-section games geo grid--2-col-tablet grow guidance header-outer hours hr icon inter inverted ips-columns-no-spacing itemtype=answer itemtype=product journey justification kj kq ks label lb-container leaderboard learning left-sidebar--sticky-container lg:hidden lg:overflow lg:space linklist linux llc ln main mar masthead md:mt-0 md:p-0 md:px-10 md:py-4 media member menu-item mf micro minus ms-5 my-0 narrow newline node none o1 offcanvas onecol order-0 order-1 overview padding-top page-template page-width pane partners pb-1 pb-[50px] pe peer person photography placement plugin pop postprofile price primary-nav print product-card profile promote property publish pum-content reduce regions resp ri role=none row-fluid rq s6 self-end shadow-xl sidemenu slick sm state streaming stroke styled subcategory swap tablet:grid text-size-large text-utility-300 textblock themer tp tracks uf uk um undefined upper upsell video-container visible:outline wall wg wide widget-wrap without wp-child-theme-astra-child wp-child-theme-kadence-child wpb-row wprm wq ya yf",
    ),
    (
        -0.05,
        "-flair 04 1000 112 150 15qxeah 2.5 2017 3/4 3/5 360 39 5xl 72 858 96 <body <html accented accordions acquisition adjust ai angle article-card--title article-item at ba bb-code-block-expand-content bg-blue bg-color billboard blind block-5 bn build canada card--title carousel-cell case-studies ce cloned complete confidence contacts containers contributors data db deal detailed dq dropdown-content e10ip9lg11 e9dgbgx0 each ecommerce ee4ms350 elementor-grid-tablet-1 elementor-page elementor-post--text empty:hidden enews entry-header er evaluation ez-toc-list-level-3 ezpcz1b0 ezpcz1b1 featured features fit fl-module-rich-text gap-2.5 gift glide--slides gps graph ground h5 header-full-width healthcare highlights html--responsive ib industry insights install invert io itemprop=description js-select-to-quote kit kz lang left-0 lg:mt-0 list-view living location looking m-auto margin-xsmall marquee masonry md:block md:gap-12 md:h-full md:pl md:py-12 menu-wrap mobilenav mui my-3 nav-wrap nh no-js nu object offers oi oq order-md-2 our p-body pa padding-section-large page-item password persistent photos piano place planning populated portlet pr prevnext product--title properties pub qd qt qx ref relative resources result rgt rn role=menuitem role=note router science sell serif setting sharedaddy side single-product site sm:flex-row snap space-y-2 span2 specialty status stories studies stylesheet sum switcher t tag- tc td-pb-row tel template-article text textarea therapy thin tq tr transparency tweak-blog-alternating-side-by-side-text-alignment-left tx ul usa-section validate variant vc-column-container vcentered ve welcome wf wp-block-buttons-is-layout-flex zi zq",
    ),
    (
        -0.04,
        "!font 01 0px 1 11 135 14 2 200 205 265 320 361 386 3xs 401 600 7 7/12 90 <astro-island <div <fieldset <h6 [13px] [1px] [20px] [250px] [4px] [5px] [650px] [var( age agents align-items-md-center always am antialiased aria article-wrapper asp asset astro au avada bb bd before:absolute before:top bl brands but c-topic-post-area-no-size camera case centering change colophon color] conte content-sidebar-wrap copyrights count css-15qxeah ctr current cy darkmode devsite-top-logo-row-wrapper-wrapper direct disclaimers double ebook ee ele elementor-se et-pb-column-1-3 et-pb-column-2-3 et-pb-column-3-tb-body et-pb-row-0 et-pb-row-4 et-section-specialty exclude flex-col-reverse fullscreen fusion-row gatsby-focus-wrapper ge ghost gnav gravity-theme groups hardware header-search headlines hn hor hover hover:shadow hu hz inherit inside internal ips ips-contained ips-type-section-head itemprop=acceptedanswer itemprop=jobtitle itemtype=breadcrumblist itemtype=imageobject iv iy keep know ku kx lbl leftnav lg:bg lg:col-span-4 lg:gap-0 lg:items lg:items-start lg:max-w-none lg:mx-0 lg:pb lg:pb-16 li list-item loader lower lq man mb-6 mb12 md:flex-col md:gap-10 md:items md:mx md:pb md:pt-0 md:pt-20 md:py-16 md:z message-user-title meter metrics mg mirrorless monitor mp nitro no o od order own path pb-16 pb3 pkg pl-4 poll post-4 preferences progressive py-16 qbu qc qr quote-container ra rail recirc relations rental revisions ribbon robots role=form role=list role=search role=table rounded-md sales ship slogan sm:border sm:gap-8 sm:rounded sm:text-base spaces span6 spotlight standard star step2 strategy stripes structure subhead submit subscriber subtitle suggested supported sustainability switch tables tabpanel taglist tall telegram ten testing text-container tier timeline title1 title3 top-row tracker traditional traffic transition-colors try tutorials two uppercase uu uv vcard vert visual vj vr vs widget-type-rich-text wp-block-column written x xh xl:flex xl:flex-row xl:ml yes zn-rzp",
    ),
    (
        -0.03,
        "1/3 105 117 1557 17 186 2026 22 266 2xs 3.5 336 359 560 936 <devsite-header [&:: [&::-webkit-scrollbar]:hidden [0.5px] [0px [1rem] [32px] [8px] [960px] [calc(100% [calc(100vw [scrollbar [scrollbar-width:none] admonition ai-start aligned amazon apps ar as aspect atf attr auto availability balance baseline bit block--content block2 blog-list body1 border-top bu bylines c c-topic-post-area calculator callouts card card--wrapper category-description center chat col2 commentform company compare confirm constrain constrained construction contained container contract conversion corporate ctrl culture day decor dh did digital dis dw-k-y dxyhk8 e-con e1f1sunr9 e76wunf1 e76wunf2 ej elementor-element eleven etc experts extrabold f5 facade facebook fail faux ff filter-item flair flexslider footer2 for form-field-checkbox-type-icon form-field-style-solid frm fz gadgets gh gs8 gsy gu h-100 has-sidebar have headings:font hello hero-content horiz hover:no hover:underline hub ie ig increment indicators instagram intent itemprop=itemlistelement itemtype=faqpage itemtype=listitem itemtype=wpheader jo just justified jz kc kt-has-1-columns l0 l2 lang-en laptops lg:col-span-1 lg:flex-nowrap lg:h-full lg:leading lg:mx-4 lg:order-2 lg:overflow-hidden lg:pr lg:px-12 lg:relative line lms maincontent mainmenu manufacturer max-w-[1440px] md:col-span-1 md:col-span-6 md:col-start-2 md:grid-cols-4 md:items-center md:mb12 md:mt-8 md:pb-20 md:text md:text-2xl md:text-center md:w-7/12 mental menubar message-last-edit messages minimal mission newsletters no-sidebars notify oc oo opt p-2 p-8 p2 pack partnerships payments pinned popout popper postscript prices product--description programs proof pt2 qq quarter qw ratio raw ready release required rest revenue right ro role=button role=listbox role=status role=tooltip rtl rubric safe sam schedule scrollbar scrollbar]:hidden secondary selector semi short sm:gap-3 sm:items-center sm:leading sm:my sm:p-8 sn so sport sports stacked steps stop story struct style1 subitem subject sun survey sync tabs tbody team technologies text-md titles trade translate-x-full trial tuokxc twocol uc unordered upsells uq val van versions via view w-dyn-item warranty wc which who width:none] wifi winter wishlist wj workspace wpb-wrapper wrapper wx xf-content-height xj xl:col xl:text xn xp yq yx zp-s-j",
    ),
    (
        -0.02,
        "!overflow !text 104 121 123 1569 1f 389 652 67 91 92 <devsite-tabs <legend [100%] [354px] [600px] aff agree ahead alerts anti anywhere asked auth ax based bed bootstrap border-x brief bs california capitalize checkout chunk clear cn continue countries d-lg-none dark:bg-gray-800 delay des devsite-tabs-dropdown-column dir dkb downloads dpd duration-100 e1f1sunr6 e3 elementor-size-default elementor-widget-tablet--width-inherit ellipsis estimate et-pb-row-2 eur feature-list fk flex-shrink-0 font foreground fourth freemium frequently ft fub g4 gap-y-6 gap-y-8 gfield gravity helpful hiring hlebv homepage hope hover:border hover:no-underline inn interaction itemprop=interactionstatistic itemtype=interactioncounter itemtype=question iz jp js-expand-watch js-message-card kb-section-dir-horizontal kp l3 l4 lazyload lead leading-tight less lg:col-span-3 lg:gap-4 lg:justify-between lg:mr lg:w-1/3 lifted list-style-none ll mb16 mbl md:flex-nowrap md:justify-start md:leading md:pt-6 message-user-extras minicart mob mt3 my-auto noprint number ody oxy-header-container oxy-header-right oxy-header-wrapper p-body-inner p0 payroll pl-7 play problem pulse pv2 px8 reaction reader renovation repeater request rocket rzp s-topbar--container section-height--custom see self-center session shows skeleton sm:text-center sort square stage subfooter td text-12 tg thumb topics typeahead tz w-nav w100 w50 woocommerce-tabs wp-block-table wpb xa xl:top",
    ),
    (
        -0.01,
        "-mx-4 bb-wrapper bg-background-100 block-body collection-type-blog-basic-grid columns-4 d-lg-flex devsite-top-logo-row-wrapper duration-500 elementor-grid-item elementor-icon-box-content elementor-inner-section elementor-section elementor-testimonial elementor-widget-container elementor-widget-html gallery-item grid--item h-wg-ax hs-blog-post items-center js-answer justify-between max-w-md max-w-screen-xl ml-10 mntl-toc--list-1-0 product-overview px-4 py-5 py-lg-4 row-number-5 text-size-small w-list-unstyled wp-block-group-is-layout-flex wp-block-post-terms",
    ),
    (
        0.0,
        "animate--slide-in basis-full bg-none css-dxyhk8 css-tuokxc d-flex devsite-tabs-dropdown-content devsite-tabs-wrapper e-loop-item elementor-col-50 elementor-main-swiper elementor-post et-l et-l--body field--type-entity-reference-revisions fl-row-bg-none gap-3 gform-wrapper-1 has-small-font-size min-h-full mt-2.5 navbar-default order-md-1 pl-2 post-template-default row-number-1 start-0 w-3/4 w-fit wp-block-post wp-block-template-part z-20",
    ),
    (
        0.01,
        "border-y cat-item d-xl-none elementor-widget flex-nowrap format-standard grid--1-col grid-container grid-item item-row m-2 menu-content min-h-0 mt-1.5 mt-14 navbar-collapse no-bullet oxy-header oxy-header-row p-fai page-body post-columns product-list rich-text rounded-2xl s-topbar sans-serif section-hero table-of-contents text-left tg-mh-t tracking-wider",
    ),
    (
        0.02,
        "137 156 165 204 301 31 41 440 500 51 63 650 68 81 86 88 97 [280px] [64px] after air apply arabic article bg-center bg-gradient-to-b black/5 blocks blog-rich-text bo break card--inner chevron chip co col-xs-6 command contrast dark-gray decoration devsite-top-logo-row df dialog-content disabled:opacity during easy elementor-col-100 elementor-col-33 elementor-column-gap-no elementor-section-height-d engine et-pb-bg-layout-light field--type-entity-reference field-sublabel-below flex-center focus:outline-none food fresh fs-headline1 gap-12 gap-y-16 gj glue grid h-full has-image heading heavy howto hq ingredient ink inner ips-padding jk leg lenovo lg:basis lg:col-start-2 lg:pb-10 lg:px-10 max-w-[320px] mc-embed-shell md-container md:col-span-3 men menu-item-object-custom mi mixed mj mobi mso mt-7 mx-2 negative ob opacity opaque outofstock percentage photo plants plumbing pos power preload prep presentation pro professional promotion qe qj quote rectangle region remaining remove ring section-height--small sm:gap-10 sm:ml sm:order sm:text-left solid stock subgrid template text-size-normal thead theft tips tj truncate trusted ts twf understanding using vis white/20 worth wp-block-post-template xe",
    ),
    (
        0.03,
        "02 103 110 124 157 18px 2020 23 270 28px 2col 3/12 34 357 40 4xl 550 58 70 <devsite-content [120px] [12px] [1440px] [160px] [800px] a]:text accordion-content address agencies algolia article-subtitle attribute av avoid b1 begin beginner better bj blwg borderless bullet camping certifications col-1 col-left col-lg-3 col-md col-sm-offset-1 col-xl-10 col-xl-3 com comparison concepts contains content-container darker deck defaul descr disabled:opacity-50 does dom dy e-child elementor-inline-items elt et-pb-row et-tb-has-body examples faculty fai fbo fd fg fi film find fix fl fl-col-small form-field-checkbox-fill-solid forums fusion-builder-row-1 gaming gecko gform-1 globalnav glyphicons gm google growing gv gw h3 height hi hire hover:bg-gray-50 hoverable http hw impact india indigo industries instructions intel international intro ip ips-clear is-responsive item jj kg kh last:mb last:mb-0 launch layou layout2 level1 lg:col-span-7 lg:gap-5 lg:justify lg:order lg:order-3 lg:px-4 lite loose m6 mask max-width-container may mc md:col md:flex md:gap-5 md:hover:bg md:order md:pb-0 md:pb-12 md:prose md:px-12 md:text-5xl mediawiki mh mix module mt-10 mu nd near nk null op orange page-node pages passthrough past pause pb2 pb4 plate podcasts portrait post-content-inner produ promos promotional radix recovery replace role=checkbox rootpage s section-2 self semibold send sheet site-pages sitedir size sku sky sm: sm:col small sold sponsor sqs-block ssl stacking studio task tbm td-module-wrap this tl toc-list tpl transparent ty unit ur-t-wh users variations vertically web workforce wp-theme-hello-elementor wrapped xl:pb xl:pl xl:py yt zl zone zr zu",
    ),
    (
        0.04,
        "-translate-x-1/2 1106 130 1400 1600 2019 202 241 250 279 2xl 60 [1em] accordion admissions answercell avatars backpacking bg-secondary bi blend booking border-neutral-200 budget bypostauthor cache cdc cell choose cm commerce composer computing consumer content-area cream cs cv dark:text-white descriptions dg discussion editing effect elevation em et-pb-column-1-4 et-pb-text-6 extend extensions fade fast feat flex-container fp garden gform glide gold government guest hard headline1 health height] hierarchy hotspot i18n inspiration int interface ips-columns-collapse-phone is-block-theme itm its js-accepted-answer kn kt-clear leaders level3 lg:pb-20 lg:pt-16 lg:pt-6 lg:py lg:py-24 linear list-unstyled listitem lm ltr main-outlet max-w-screen-lg mb0 md:mb-0 md:order-2 md:pb-8 md:w md:w-1/2 mid mntl-card-list mr2 multi multiline no-link oh options or ordered organic ou packages padded page pageid payment pb-3 peek phone piece pq present preset previous purchase pz qb real refresh regular rendering se seasons section section-1 sf sig sm:pt sm:space-y-0 spec start string subjects tasks text-2xl texts therapist tile-body tools touch trends tribe truncated twf-xr up url username visibility visible:ring vqd-d-in widget-content win wired within wp-embedded-content ws wt wz xk xy xz yr za",
    ),
    (
        0.05,
        "+ ---gatsby 08 16 182 2/3 2023 20px 256 [150px] [30px] accepted accessibility artificial b background-width--full-bleed basic-page basis blockquote blurb box-content bread bundle ca checklist col-8 col-lg-6 col-start-1 colour crop ctools database dd debug defau devsite-nav-item dk down dv ection ecwj et-boc et-pb-blurb-container ez-toc-list-level-1 f-texdr fancy feature fh genesis-content getting gfield--width-full glossary has headers heading-style-h5 hello-elementor-default hf hfeed hk housing hover:text hs in indoor instruction into ips-margin-none ips-responsive-show-phone item6 itemprop=mainentity j7qwjs jc je lg:grid-cols-3 lg:my lg:pt-8 lists llm md: md:self md:shadow md:text-base md:tracking measurement microsoft msg mt-12 my n navbar-light navbar-supported-content nojs num office outlet output outside overflow-y-hidden oy p24 panel parser position-absolute publications pullquote q qm raised reverse roboto role=radiogroup row-cols-sm-2 s-b sect should slot some sprite standfirst std striped sublist summary swiper-container synopsis tailwind text-light tiles tpam tracking-tight trigger ttf txt ue uh ulti uo uw value vl watch widget-type-cell wpb-text-column wy xxlarge xxs yz zp zz",
    ),
    (
        0.06,
        "00 100vh 113 114 169 446 64 <dl [60px] [max [state=closed]:animate [state=open]:animate alternate analytics and anonymous appliances assistant aux basis-auto blogs both bv byuser clear-both click-open clients col-inner col-md-12 container-fluid content-box css data-[state=closed]:animate-accordion-up data-[state=open]:animate-accordion-down dfe disable diy dot e-grid ease ed editor elementor-column-gap-default elementor-swiper et-pb-column-4-4 evenly fl-row-full-width flex-col floated flow fold fv fws grid-cols-1 grid-row grid-x hasdr he identity ignore inner-padding interactive internet investment itemprop=maincontentofpage itemprop=name jh jn justify-content-between justify-start jv jw large-8 lg:flex lg:w-2/3 light link love md:grid-cols-3 md:pt-32 methods mk mo mt-auto nb needs nj no-wrap node--content not-front paid pb-8 pill platforms popmake-content post post-card pretty profile-content progress pw qf round rt sets shrink-0 sm:grid-cols-3 sm:px-6 sm:space sm:w spy stick tested tiny touchevents uj unstyled usa-accordion--content variable variants votes wh widest will wixui-section works wp-custom-logo write x-zv-b-s xb xl:mx xl:px-0 xxl yellow ys yu",
    ),
    (
        0.07,
        "115 116 12 1641 32 <noscript <th [''] [17px] admin after:content article-template article-text available basics be blog-container body-l breakpoint bz category category-item ccl clip cls col-5 col-span-3 collapsed commercial connector controller coupons crm delivery dev dr ds e editions editorial et-pb-text ex f6 faq-section fx game glow gqc gutters h100 has-fixed-layout hs-cos-wrapper-type-module html-block icons ii ips-responsive-pull iq kt-row-layout-equal large-5 last:border last:border-b-0 layout left-1/2 lg:col-span-8 lg:gap lg:px license logos machine magazine mainbar margin md:basis md:border-b-0 md:p-4 message-user my-12 nitro-lazy nm normal oj origin oz p-5 p1 pj plp postcell pwa px-8 ql quaternary quotation rendered reset rsp same script sd search shrink single-article site-wrapper sm:px small-12 sms speakers split sqsrte started stretched swatch texdr text-md-right tk toc-wrapper topic-body translatepress troubleshooting use vqd white wk woocommerce wrap xl:gap-8 xl:max xl:mx-auto zo",
    ),
    (
        0.08,
        "10/12 147 192 24px 2xl:max 2xl:px 6/12 711 [31px] a addons alternative aw backdrop bg-transparent bleed blk board cap check classic coffee col-lg-4 col-lg-7 col-md-4 contain container-wrap controls corner cpt dark:bg darkblue def desktop:grid developer devsite ease-in-out edge ek elementor- elementor-template elementor-top-column entry-single et-pb-blurb et-pb-column-1 et-pb-section ez-toc-grey fo fw gap-5 grid-cols-2 gutenberg hc hed innovation ips-quote-contents itemtype=comment jr json jy leadership lg:col-start-3 lg:px-8 lg:w-1/2 logo m max-w-none md:col-span-9 md:gap-4 monitoring movers moving my-4 nest outdoor page-child plant pre programming pros qk qn rd san selection shipping-taxable single single-post-title sized spacing svelte table-of-content tmpl transition-[max-height] uep ut w wcm why wider wp-block-heading wu xl:grid-cols-4 xw yl your",
    ),
    (
        0.09,
        "1024 183 2024 8/12 83 a0 accordion-item basicpage block-inner blog-body body-wrapper bp builder bx calc california-p-body-inner capture car circle colors composition content-row-main content-title crawler ct-div-block dek discard displayed dn dual dz et-main-area et-pb-column-0-tb-body et-pb-section-0-tb-body et-pb-text-inner evo ez-toc-heading-level-3 flip free fusion-flex-justify-content-center gap-24 gfield-html gfield-html-formatted gutters3 has-global-padding helper ic installation ips-type-center iu jd jt justify kf max-w-xl md:col-span-2 md:px message-card-container mntl-article mntl-toc--list mt-3 mt32 my-1 neutral nine open outline-none overall p-6 padding paragraphs pb-2 pb-24 pdr post-5 pri responsivegrid routine row-cols-1 ry sans single-post-container span12 spoiler sqs-col-4 subsection sz table-striped tagdiv tight tile-content to tt typo ub usage utility variation vp w-screen websites xl:pt xx zt",
    ),
    (
        0.1,
        "-mt-4 28f84493 402 5 <h5 <summary [1] anon answer area aws az block-system blog-item-content-wrapper bme cd collapse collapsible content-header do documentation drop e-flex ecosystem ecwj-nf et-pb-row-6 fl-row-fixed-width font-normal forum functions gap-8 gatsby grid-cols-3 height-100 hg ips-layout-main-area ki large-6 left library loc logging lx main-wrapper md:grid-cols-2 md:px-6 mt-0 mt-16 notouch nw o-pj odf offset-md-2 pricing private process product-item pt12 public qg reply rg rte sc seo show-tablet showcase sitedir-ltr span8 sqs-block-html sticky teams themed thirds tutorial underlined w-clearfix whitespace ww xl:pr xlarge xm yy",
    ),
    (
        0.11,
        "2389 [400px] acf ads animated article-html become before bm body-copy bold bt builders business cases cb certificates cli-bar-message col-lg-9 consulting content-center content-collection elementor-section-height-default empty en et-l--post et-pb-column-4-tb-body example file front full-bleed go green guide h-entry has-glyphicons highlighted hl interior is-desktop kk kt landing lg:pt-20 lh-sm max-w-2xl md md:overflow message-cell--user ml mntl mt mv mz name node--type-article over oxy-sticky-header panes pb-32 pb-4 piy price--sale px-lg-4 qh react rj rounded-t-lg rust scrolling sqs stats style summary-item tint touch-styles training translate tweak uswds vn w-dyn-items wmn0 yj ze zero zk",
    ),
    (
        0.12,
        "--next 24 4/5 8 accreditation alignment analysis block-content body-container-wrapper border-collapse capabilities category-business clickable concealed conditions corners css-editing-scope dark:text dns et-pb-section-0 faq-accordion farm firefox fullwidth fw-wrap grid-flow-col grid-gap-lg has-profile introduction item-content items-baseline js-expand-content jsx justify-center master max-w-lg message-card mntl-toc--inner-1-0 mntl-toc--list-item mx mx-4 override page-content-wrapper page-template-default parent paywall pf pl-5 position-static post-template python recipes redesign rs shoes shopify-section show-votes space-y-6 splitter su taxlevel te typography ver vflex w-full wp-child-theme-hello-theme-child-master zb zc",
    ),
    (
        0.13,
        "194 196 20 6 73 950 academy anchors blade blog-post cameras cats col-lg-2 contactus container-xl cu department eg elementor-inner-column events ez f3 fadein fc featured-content float forms hb html hw-ttf itemprop=comment items-justified-center javascript kb lh main-section margin-small mark menu-dropdown min modules mt-4 mx-auto numbers o-container one option page--article people point post-wrapper rc row-number-6 services shared shopify-section-header show sm:mb special sqsrte-small styles swatches taxable td-animation-stack text-wrap toc viewer xen xg",
    ),
    (
        0.14,
        "<center <h2 <pre [320px] [90%] accordion-body alpha anim big body body-container--blog-post cj cl cmp condensed elementor-column et-pb-column-1-2 et-pb-row-8 et-section-regular eu f7 fe flex-column flex-lg-row fr general gp hc-blwg il ingredients itemprop=text itemtype=blog jf larger md:gap-6 message-cell mntl-block mntl-toc--list-item-heading notranslate ns-0 outer overflow-y-auto ox page-layout page-node-type-article portable position provider px-md-5 s-anchors schema settings site-root sk skip sqs-row swiper-slide-active ua ugc uix v w-60 window wpb-column yoast",
    ),
    (
        0.15,
        "30 6xl <dt <h4 accessories ae article-card--content building buying companies content-row content-start disc entry entry-summary et-show-nav event fq hx ibm include insight justify-content-end keyline languages legacy listings locale lu main-body multiple navbar-expand-xl ns ns-subject oxy page-main para part pb-md-4 pest post-2 products quick re resource root rows security sm:grid splide--list sqs-col-6 subpage system tbl user-details wp-container-core-columns-is-layout-28f84493 wt-cli-element zp-iq-u",
    ),
    (
        0.16,
        "-mx-5 13 1440 48 6wxqfj affordable an article-wrap astra category-general children cli cnt col-lg col-xl-2 css-j7qwjs development el es et-pb-column-0 et-pb-column-4 ez-toc-list flex-fill fusion-builder-column-1-1 fw-semibold good grid-col half icp is-nowrap item4 itemtype=discussionforumposting jobs layout-container lazy lg:grid-cols-4 lg:pt lines list-disc maintenance max-w-6xl padding-global post-type- pr-8 role=tabpanel search-wrapper sidecar single-post sl specs text-lg ti ux vh what widescreen yc",
    ),
    (
        0.17,
        "700 7xl accordion--item accordion-collapse act b3 bdy blank california-message-cell category-recipes content-item divi dnd docs emevuu60 et-pb-column-2 false field fill flex-1 has-children headings indent it items ka lj medium-offset-1 mt-1 mw reading recipe rightcol shopify site-container splide--slide strong submission taxonomy text-body under width yb",
    ),
    (
        0.18,
        "18 9/12 [& a11y-refresh-page-message acc accepted-answer ant article-section attribution col-span-1 column contents cp ct-text-block devsite-article elementor-section-stretched enterprise et-pb-gutters3 guides gx insurance layout-engine-section link-style-standard md:pt-16 md:space ml-0 order-lg-1 outer-wrapper post-wrap pr-lg-0 qa qi role=group rp s-a sec site-content t3 testimonial-content text-18 translatepress-en-us v1 w-100 w-col w-row",
    ),
    (
        0.19,
        "120 9 aem-grid-column animated-fast blog-item-content cols components content-wrapper custom-control dark dvh elementor-section-height-min-height elementor-testimonial--content elements et-pb-column-2-tb-body ev fc-black-500 flex-lg-nowrap fusion-builder-column-0 gq ips-type-light is is-vertically-aligned-center ix js-post-body menu-item-type-taxonomy mesh message-attribution-opposite--list message-cell--main mt-[30px] mx-5 pb-12 product-specs pull qz signal single-entry sqs-col-8 tax text-md-left type w-[320px] woocommerce-page wysiwyg yd zl-a-n",
    ),
    (
        0.2,
        "2018 <td animation article-body-content assets c-post column-1 content content-main elementor-default field--items flex-initial highlight hs-site-page js-content kt-row-has-bg lg:grid master-page md:fd md:fd-column mntl-toc mt-6 overflow-hidden pb-6 qu renderer role=tablist sa sale set shopping snippet w-layout-grid wd wp-child-theme-divi-child xl:w",
    ),
    (
        0.21,
        "[auto aem-grid-column-default beginners cmp-text crawler-post eer el-post-feed fl-node-content fusion-builder-column-2 gap-6 gr healthy hh how index is-layout-constrained is-layout-grid is-style-default js-message-content ml-auto not-logged-in pdp post-layout--right pre-content rounded-xl tdb text-content true uix-content-wrapper vf widgets",
    ),
    (
        0.22,
        "2025 <h3 active cc cms content-asset de dnd-row ef et-pb-bg-layout-dark grid-cols-4 ips-column-fluid max-w-7xl md:flex-row mntl-toc--inner node--type-page non offset-lg-0 outline paragraph pl-lg-0 post-6 section-content shopify-section--header sourdough splide t1 two-column view-content w-content",
    ),
    (
        0.23,
        "<tr appearance col-span-4 content-block ct field--item hp ips-column is-light is-vertical ke laptop lg logged lz message message-main mt-md-0 p-body-content post-layout rank reveal section-inner sides speakable sqs-block-content sqs-grid-12 use-cases wp-block-post-template-is-layout-grid",
    ),
    (
        0.24,
        "35 610 bodywrapper cli-style-v2 document documentwrapper elementor-location-single highlight-default home layout-content lt mr-3 mv-content-wrapper padding-section-small panel-body sd-content section-wrapper span-4 track u-concealed wp-block-paragraph xl",
    ),
    (
        0.25,
        "ag cf devsite-main-content dnd-module field-item md-content medium panels post-type-text single-blog singular structural tax-product-cat type-page working wp-block-column-is-layout-constrained xl:px",
    ),
    (
        0.26,
        "<table app-root col-sm-8 dnd-section doc field--type-text-with-summary is-layout-flex main-wrap margin-medium menu-item-type-custom message-user-content mr-4 overflow-x-scroll span tdb-block-inner wp-block-quote-is-layout-flow",
    ),
    (
        0.27,
        "25 blog-post--body col-lg-offset-1 col-span-12 col-xl-12 elementor-column-gap-wider font-bold font-medium html-slot-container is-layout-flow is-multiline itemprop=articlebody long mo-hc-n-t nested new region-content repair role=heading tease",
    ),
    (
        0.28,
        "21 <p border-light control et-pb-blurb-content gfield--type-html grid-content grid-parent is-light-theme mntl-document-card-list mntl-sc-page mt-2 mt-30 post-content target td-fix-index term text-xl w-container whitespace-normal",
    ),
    (
        0.29,
        "article-body--content california-message-cell--no-min-height col-12 col-lg-8 col-xl-5 content-bg content-column content-outer et-pb-column-6 ez-toc-page-1 left-area lg:w message-inner middle mover no-touch oxygen page-main-content type-post whitespace-pre-wrap",
    ),
    (
        0.3,
        "accordion--content atc bg-body blog-post-content browse col-xl-7 e-con-boxed e-parent fl-col-has-cols fl-module-content gear initial logged-out max-w-prose mntl-sc-block-html my-8 overflow-auto post-body rounded-lg span-6 usa-prose wp-singular",
    ),
    (
        0.31,
        "<article col-span-full dark-theme details devsite-top-logo-row-middle message-attribution-opposite pb-5 shop thumbs wp-block-column-is-layout-flow wp-theme-divi",
    ),
    (
        0.32,
        "col-sm-9 content-section e-content is-content-justification-left justify-content-center layout--region--content mw-parser-output prose rounded-b-lg weight",
    ),
    (
        0.33,
        "<main [ devsite-article-body expressive fashion glide--track medium-8 overflow-x-auto pb-25 rf section--content text-weight-semibold",
    ),
    (
        0.34,
        "15 bk ck column-content fd-column grid-cols-12 is-content-justification-center lf message--post mt-lg-0 span-8 sqs-col-12 sticky-container",
    ),
    (0.35, "<li border-b container-md entry-content-wrap has-medium-font-size justify-content-md-end mr-1 river"),
    (
        0.36,
        "body-container content-body content-width--wide fc-medium gen menu-item-has-children message-cell-content-wrapper mr single-post-content wp-block-post-template-is-layout-flow",
    ),
    (
        0.37,
        "awards column-container container-lg content-row-snippet full-width-content mw-content-text overflow primary-content search-results single-post--content tagdiv-type wp-block-post-content",
    ),
    (0.38, "clr css-6wxqfj ct-section editor-content highlight-python mr-auto package wp-block-list"),
    (0.39, "col-lg-12 field-items nested-level-root page-content product-details results shell w-layout-vflex"),
    (0.4, "article--body boxed dnd-column field--type-link ips-pad md:pt medium-6 message-name w-richtext"),
    (0.41, "col-lg-10 col-xl-6 field-content items-start medium-9 mr-0 slideshow sqs-html-content td-post-content"),
    (0.42, "col-xl-8 content-left et-builder-inner-content ips-type-medium min-vh-100 section-height--medium"),
    (0.43, "message-user-details non-hundred-percent-height-scrolling role=main"),
    (0.45, "body-content col-span-6 et-pb-post-content-0-tb-body field-name-body page-wrapper pb-lg-5"),
    (0.46, "centered md-q-ke mw-content-ltr"),
    (0.47, "ct-section-inner-wrap elementor-widget--width-initial message-attribution-main message-body"),
    (0.48, "article-body how-it-works mr-5 overflow-visible s-prose"),
    (0.49, "blog-content et-pb-post-content field--name-body message-attribution message-content pad single-content"),
    (0.5, "js-reply-new-message-container"),
    (0.51, "ct-inner-content no-pad splide--track uix-message-content wp-block-post-content-is-layout-flow"),
    (0.52, "california-nested-message col-xl-9 font-weight-medium wp-block-post-content-is-layout-constrained"),
    (0.53, "markdown"),
    (0.54, "a11y-new-window-message text-weight-medium"),
    (0.55, "col-md-8 overflow-clip"),
    (0.56, "message-attribution--split mw-body-content oxygen-body wp-theme-oxygen-is-not-a-theme"),
    (0.58, "article--content"),
    (0.59, "col-md-9 span-12"),
    (0.63, "article-content elementor-widget-theme-post-content"),
    (0.64, "content-inner elementor-section-content-middle"),
    (0.66, "tdb-single-content"),
    (0.7, "prose-lg"),
    (0.71, "field--type-text-long"),
    (0.72, "justify-content-md-center"),
    (0.75, "elementor-section-boxed"),
    (0.89, "entry-content"),
)

SHORT = (
    (-0.42, "our"),
    (-0.37, "read"),
    (-0.36, "sign"),
    (-0.35, "|"),
    (-0.31, "news sie"),
    (-0.29, "get und"),
    (-0.28, "this von"),
    (-0.26, "2025"),
    (-0.24, "latest ©"),
    (-0.22, "auf"),
    (-0.19, "für us"),
    (-0.18, "die more now subscribe your"),
    (-0.17, "ago im mit page please share"),
    (-0.16, "by newsletter see shop"),
    (-0.15, "2025, article explore join more: nach rights stories world – €"),
    (-0.14, "/ content up zum"),
    (-0.13, "2024 all articles aus comment daily der table uhr we ←"),
    (-0.12, ": e earn email from learn nobel reserved. search wine"),
    (-0.11, "breaking den discover follow forum money product skip um"),
    (-0.1, "1 click expert les products reading ready receive related shipping stay vor want · über"),
    (-0.09, "+ 0 artikel copyright dem du experience mehr must on para updates wie z zur"),
    (
        -0.08,
        "& . 2023 advertisement an berlin contents das date december einen guide independent insights links media neue privacy save sense to try updated washington win you \u200d",
    ),
    (
        -0.07,
        "18, account add alle am august career chelsea deutsche el event facebook find free gegen gmbh help hide images inbox le me no notifications posts read: sa start terms topics trump weather why written zu",
    ),
    (
        -0.06,
        "(and 2023, 22 4 access advice affiliate automatically available bei cart check city climate dash day discuss election exclusive family finden front home just liverpool main manage mdr member minuten newsletters noch nur pay pm policy political published que rating rating: re: replace results right says selected shows signing thema today today! vs weekly wird work.",
    ),
    (
        -0.05,
        "19, 20 2017 40 aktuelle always app archived associated auch australian become brands browser commission. cookies could credit dan delivered des di diesen energy enter epstein es experts fall fill getty globe got group hour imagine inbox. japan jetzt journalism labour like located log mba menu minutes nachrichten next november october off opens pairs polizei popular prices questions refresh. related: remote reply resources selection send serial signed site solutions story testen themen there. top trusted updated: we'll weekend you.",
    ),
    (
        -0.04,
        ".gov 10:00 11 @ account. agree allen april bank behind biden book british c cam choosing commission considering contact continue continues de death diese discount discussion emails events exploring fc football gear haben helpful here hit holds i'm image in independently industry info it's j. la last lesen loading mai master month. monthly more. movie murder navigation near news, news: official opinion order orders over pages panel past photo: plane po point presidential press probably program protest q&a rear refine renovation repair reserved say se september shopping sind tab teachers tickets touch travelers trust una unit videos viele view warum washing watch wealth we’ll whatsapp wins you! zeigt × • › 👉",
    ),
    (
        -0.03,
        "* 13, 140 2019 2020 25% 25, 26, 28 5th 9, > about above accurate address almost also: alternatives analysis. andreas angeles apply. apr archiv attract average back. badges belle bill boost browse business by: call care carolina case change changed channels chatgpt china christian christmas clicking connect contractors deals deals, decision delivery demo did dieser disease displayed documents drive earbuds editor ein eine email, enable er eu everyday everything foto: found foundation. garden gb global good, government grow grow. growth guides his holly hybrid ich ihre illustration immer inc. infos institute introducing iphone ist japanese javascript jd july jun kate killed knowing kommentare leadership led legal liga loading... lock logged login maintenance makes managed mark marketers marketing, may means membership message mi migration minister navigate never nicht nine nutrition ohio organization p.m. package. patterns photos pinterest pipeline police policy. politics politik practices premium president prize promo proud question quote readers recommendations register registered replies revealed reviewed rules. sack savings sein shift since software, south stop styles styles, sunny tag talking tap team team. thanks thomson tim tips tips, toggle tony topic trending tried tu turning un unlock uns video viewed we're website what's window. wireless work? year yours zurück",
    ),
    (
        -0.02,
        "#1 (1) (opens +5 10, 15% 15, 17, 2018 2030 21st 27 9 a.m. abo accessories account? across actionable ad ai. airports app. aspiring author auto bad belongs benefits. bike boards bronze burst buy buying careers category challenge college comfort comments. community compatible configurations connection cookie council court cross date. decor destinations deutschland devops display dog donald door edited: education embedded energy. estimate eur evening experiences featuring fight figure food free. germany gps guardian here! here. heute hier homeowner how ignored improve intense irish jessica jump junge ki kommentar laid landscape lead league leave left likes list: load. longer mail market match meeting meldungen merge meter metrics name ne news. newsletter! next: nikon now! now. o offers, om order. page. paris partner perfect phrases pickup place places points posting posts, posts: premier prevention previous price: produced published: purchase purchase, puzzles quick quilt recent recommend. refresh remain replacement reporting reserve reuters same seal self sip site. solar soon sorry sorry, springen straight su suchen teilen thank thanks! then this? time! tiny tool. topics. town trace trade trainer travel university usd v valid vocabulary walmart werden window) wirtschaft working worldwide zwei »",
    ),
    (
        0.02,
        "(the 1: 2013 2x 3x 4.1 45 63 95% active adds agile airpods alignment allow american apex application aspects at avoid az bags beats benchmark bird booking bring bucks built-in canadian cash catering certificate certification climbing code. collaboration comes comments: compared consistent container copilot core cost: cost? couple da damage day. debt default deploy detection developers diamond drop early easier efficiency electrical enough epic ergonomic error especially example, example: exercise f. faux fittings flip form french funds ghost girls going han hd hearing height here’s highest highly hooks hotel http ibm implement including: initial innovation instructions interface ip isn’t james java john journal knife las lesson levels library life lifestyle line: linen little llc location location, lots luxury managing mar mcp mean medium members memory michael military mobile moderate moon much multiple natural needs needs, nov. ongoing online, optional oracle orange out output overall parts pc photograph position pot prediction pressure pretty printed processing professionals ram raw realistic record redis regarding resource response result reveals rust samsung seat second serve served shaped shared sky smaller smart sony speakers spend started: starting street structure suggested surface think through to: update usage usb-c uses ve visit white, won’t wood workflow writing year, year. zapier",
    ),
    (
        0.03,
        "$20.00 (or 12. 23 27, 2: 3, 31 3: 4.0 50 9. [ ] accounting added adding adidas age agentic ai ai, alexander angle architecture arm arthur athletic au because belt between blend block blockchain brought brown built businesses california, capital cardio center chain circuit clause clients clothing cloud coding coin collection collectors colors companies complex considered covered decide design, designers details: different durable during dynamic e. edward ensuring est et exercises expect fashion fees fetch figma final flex focus foods fully future g gaming gen graphic gray headphones helps him html, ideal identify improved inch increase indexes installation instantly instructor integrated interactive introduction is: it. keep lady large lean like: london long long-term lot made make many men’s motion nasa nike now, one operator optimization options out. own packages paddle partners personas pest piece plan plans plus policies portfolio potential pros: provide pull python real real-time recipe released rentals requirements resort return reviews risk room running rx saying season sessions setting several short should simple single size: sizes son spotify spring started stove strategic streaming strong sudo switch tasks text them. throw tie ties time, tip took track tracking travis turn two typically ubuntu until used utc van variable variety vegas, version virtual visitor wedding where white whole women's write",
    ),
    (
        0.04,
        "$ -> // 10. 15 1tb 2009 31, actually advance advanced amd amid another around artificial ask automate battery been beginners blue blue, box budget cameras chicken claim classic common computer context control corporate customers dark days desktop equipment faster financial foam fresh function functions furniture github gym hardware her hiking hotels important income indoor infrastructure instant intel intelligence issues journey light limited live local look meals men's mini ml most msi nintendo north oz. platforms possible posted private production prompt, range: rated rates really recipes red rest said: server service services skin sleep small socks sofa specific standard starmer startup system systems templates there’s thing those tool types ultra unique was: wired you’ll you’re zero ►",
    ),
    (
        0.05,
        '" # , 30 5, 512gb 8. agencies agents and api being boots both bottle candle chair cleaning cli command company cons cost crm custom cut dollar don’t fitness half high include: lawn learning leather lines max mesh mid mint models my notes nvidia often online people performance pet picture pieces planning portable pro project projects proof property protect range ratings reduce retirement sep sets setup silver speed steam stock. studio support task u.s. using',
    ),
    (
        0.06,
        "$25.00 7. amazon apple car certified cover customer digital file francisco full games give go install king level low march mental once pour revenue robotic san tax time total trail tutoring user waste would york â —",
    ),
    (
        0.07,
        "2 2, = a agent america details does fix following for for: graphics individual international laser linux plant-based print professional projector quality said. security set stars states states, such ti very",
    ),
    (
        0.08,
        "$30.00 air art avg card compare each easy green have he hiring it’s management memory, mirrorless model off. or positive still take tech under united voted vpn water which",
    ),
    (
        0.09,
        "5.0 6. build choose code conference features good insurance length: macbook machine miles pack platform shoes some training was",
    ),
    (0.1, "3. but do game had intermediate pci rtx so step they war week when }"),
    (0.11, "16gb 4. 5. camera data express marathon pricing run she than use with"),
    (0.12, "2024, beginner best black design is of package said there will"),
    (0.13, "1. 2."),
    (0.14, "- can that"),
    (0.15, "10 are moving storage"),
    (0.16, "it"),
    (0.17, "color {"),
    (0.18, "the"),
    (0.2, "i"),
    (0.21, "x"),
    (0.25, "rental"),
)

FIRST = (
    (-0.43, "our"),
    (-0.36, "se"),
    (-0.35, "sit"),
    (-0.3, "="),
    (-0.28, "©"),
    (-0.24, "by is user"),
    (-0.21, "cookies government identity please"),
    (-0.2, "you"),
    (-0.18, "now we"),
    (-0.17, "content disclaimer:"),
    (-0.16, "+ // top"),
    (-0.15, "build copyright ist stay"),
    (-0.14, "average discover und von {"),
    (-0.13, "across are browser committed information informed kann llc nach product reach status subject thank this will"),
    (-0.12, "* looking"),
    (-0.11, "affiliate and design im max sie site"),
    (-0.1, "blog card choose complete constantly contains findings just man professional started up visiting want |"),
    (
        -0.09,
        "#1 add apply const dr. eine everything front here infrastructure links master me offer provided range sei subscribe yoga you're",
    ),
    (
        -0.08,
        "$ been bill book clicking disclosure: entering follow funds get hi learn marketing order planner rules sales seek three to unlock variety views virtual with",
    ),
    (
        -0.07,
        "an article circuit considering could digital ensure fill forum found founded international make ready rewards services sign speed standard story therapy value web your",
    ),
    (
        -0.06,
        "... account ad almost certified class credit engineers ever examples fourth hey hiring import insight isn't main note online otherwise products reporting significant sind software some style terms um updates war website welcome world zwei",
    ),
    (
        -0.05,
        "anything apple block born checking cybersecurity developed developer does don't features: four further group help improve internet law live low mission must out person personalized prep push que starting temperature templates tired various week, wie wish über",
    ),
    (
        -0.04,
        ".gov 2025 although author backpacking base believe board bottom buy check chosen come dedicated depends designing email except explore featured find form free gym hear heard hi, hold id inc. investing its link long mesh method nutrition plan presented protection receive recommendations regulations reliable secure selection service shipping side significantly signing sleeping stack submitting table talk type ultimate unfortunately, update uses ux vs watch whatever wondered yes.",
    ),
    (
        -0.03,
        "(the 100 2 2024 accuracy address agency agree all, amazon america american articles at available beauty being box, capabilities care child choice code comparing contributors course culture cutting day developers discovered dynamic earn economic effective enter essential exclusive experienced external financial focused for generative github give global head hosting i'm information, intended i’m join keep knows leading leads made memory microsoft network note: oh, openai optimize other overall package page paid performance platform possible premium pricing provide purchase ranked recently remember reported reviews running sale scan seen share shoes signed sleep so, stands takes target tech thanks that’s though, tips traffic turn ultimately vary vibe we'll weight well-known written years you’re",
    ),
    (
        -0.02,
        "( 100% 14 adoption aims all associated availability below, boost brand buying certain certificates community comprehensive contact content, cookie defined either element elevate expanding experience expert experts explores fans feeling fields film folks former function given growth helps here, highly includes individuals invest investment item items london looks material means movement noticed opt overflow payments personally published read refer refers roi seeking selected sensitive sessions shown specializes specify varies websites work",
    ),
    (
        0.02,
        '"it 2018 6 actually addresses advantage alone always analytics app area aren’t around automation begin built-in called case certifications change classic click common compact companies compared computer consider consultants continues covered deeply deliver depending development donald down energy enterprises facebook families federal finding focusing full furthermore, für gives governance hand, high in interestingly, introducing issue kit late light likely mainly managing meet mentioned mix mobile more movers named needs north number nur off old only oral pair park particularly parts pass perfect plants pour practical prices prime process real-time report responsible result, right run san services: sets should show small solution someone speak speaking specialized storage such summit sustainable system tend that, thinking times together, understanding used variable view visit wearing wrong yet “you',
    ),
    (
        0.03,
        "- 1) 2025, 3. 4. 6. 7. 8 a: accounting advanced air answer apps arc asked audio based battery between big both brands calculator campaign car college commercial compare concern core corner cover critical customer describes detailed didn't didn’t doesn’t doing done easy ecommerce economy einem einen enterprise especially essay example, expected expression extends few first, functional generally golden graphic great green healthy hire his hours hybrid idea imagine impressed individual insights inspired install instead instructions integration involves it's itself joined june le learned lets life look lot machine machines management maybe meals men minister model module much natural nothing oil paper past processing project proud rare reason reduce require researchers resource results: runs said, school search seed seem server similar simply social sometimes sometimes, sound spent staff still super tasks that's there’s though time, told total traditional transformative travel tutoring typically, us use versions wanted well, we’ve zoho “as “it “it’s",
    ),
    (
        0.04,
        '"we 2. 3 : aber additional april as balance best blockchain came changes clear climate comes created customers def designed distinct doch favorite features finally, fit fitness flexible focuses furniture gibt health heart hr include institute into isn’t known learning move open options organizations over payment plant-based potential released remains room rust says solar solo state stress tested thing trained training understand usually version what wood year “i “we “when',
    ),
    (
        0.05,
        '"i -- 1 1. 10 addition analysis back beyond british building dem despite develop error even for: geht general her hotel i’ve local location making matter mit or recent see seo set shows solutions special states steht thought two way who wird works you’ve •',
    ),
    (
        0.06,
        "7 als announced become black body but challenge city de different early ein following future google held i i've if included know like martin may models multiple new offers on part point probably regular rental section seit series so startup step study team test time today video while “in",
    ),
    (0.07, '"the already bei can dass do er february march really same say take very which working year, –'),
    (0.08, "& 2026 according data good important lean need of people president price research smart their those would"),
    (0.09, "ai concerned hat however, it language large many meditation originally public studies technology then they"),
    (0.1, "call crm den des have last most no once she vor week were"),
    (0.11, "after am during event has it’s moving not sich"),
    (0.12, "# das don’t first home nicht —"),
    (0.13, "before every using “the"),
    (0.14, "another said was"),
    (0.15, "edition one the trump"),
    (0.16, "es"),
    (0.17, "coffee"),
    (0.19, "[ la"),
    (0.21, "he when"),
    (0.23, "also git"),
    (0.25, "that"),
    (0.29, "die"),
    (0.35, "there"),
)

HEADING = (
    (-0.53, "full"),
    (-0.52, "2024"),
    (-0.48, "—"),
    (-0.45, "operations"),
    (-0.44, "us"),
    (-0.42, "functions"),
    (-0.38, "get identity"),
    (-0.36, "ready"),
    (-0.35, "grow related"),
    (-0.33, "4"),
    (-0.32, "our"),
    (-0.31, "comment you"),
    (-0.3, "workout"),
    (-0.29, "pick"),
    (-0.28, "defense"),
    (-0.27, "on so"),
    (-0.26, "11 system"),
    (-0.25, "article comments"),
    (-0.23, "author perfect posts thank this"),
    (-0.22, "costs newsletter"),
    (-0.21, "conclusion from requirements stay videos"),
    (-0.2, "about experience replies"),
    (-0.19, "articles build era javascript max monitoring network references trust"),
    (-0.18, "answers help read theft"),
    (-0.17, "become die got premium pricing video"),
    (-0.16, "frequently go im lens now reviewed table wired with"),
    (-0.15, "asked connect forum global hat links media"),
    (-0.14, "event home let's moment more reply updates"),
    (-0.13, "archive check iphone marketing millions mit specs subscribe under"),
    (-0.12, "content finding guide information privacy protection run science share states steps that ultimate users"),
    (-0.11, "12 bag email just mode name out over properties tech touch value ways written"),
    (-0.1, "20 2025 as bundle improve iran join know latest london money networks resources solid try"),
    (
        -0.09,
        "100 continue contributors editor essential examples footer ideal insurance? leave optimization photos pro sie use want what’s",
    ),
    (
        -0.08,
        "add als aus case contact credit differences effects enjoy espresso family follow franchise für guides jobs list medical neue nicht notice play policy powerful prioritize questions scale short stand summary testing the topic topics useful vs yoga you're",
    ),
    (
        -0.07,
        "40 against assistance basics beginners can cookies cost? cybersecurity days design engineers hiring hours i inspiration interface line log looking make men's meta might need new products range space staff today tools trip tutors ultra united war weitere",
    ),
    (
        -0.06,
        "advertising agent also cards conclusions different does final gegen guarantee gym info inside largest last long-term manage market material meals personalized plumbing points popular r recommended renovation review select settings shipping threads trail yourself |",
    ),
    (
        -0.05,
        "19. 39 across act actions ahead app cancel cleaning customization cyber daily das date demand download dslr feature foods for gateway gift graphics guest it’s kitchen language main only optional pagination patterns payments program really recap recommendations replacement request required return season similar state submit their themen ui unlock usa ux versions website",
    ),
    (
        -0.04,
        "? actually affect agencies alert base class client conditions confidence cookie did diego diy done embracing engage exchange faqs featured filters free gear generation group hold holiday interested location major member menu message messages method miss named order preferences prep progressive provider proxy quote reading remote result returns shows sign sleep statement talk timeline usb warning way wedding white window winter writing z",
    ),
    (
        -0.03,
        "(and + 101 15 2026: 24 : accessibility address android another api bike bottom brand cameras cases challenges charge close collaborate comparison compatibility consultation creator customer customizable definition demo des desk destination drive enhance exclusive executive fall feedback following guide: handling help? hot important included independent insurance keeping labor little love movement navigating notifications offer old one opportunities organization packing please possible protect put quality quiet recent recommend report results reveals rule sales save sessions sets sites source speed step-by-step strategy: study this: travel trending understand upgrades van vehicle words you’ll",
    ),
    (
        -0.02,
        "2022 2023 account among apply around automated becomes big book certifications checklist contractors designed do enterprise entire evolution farm glance helpful hr i’m kids layout learn length limit low meeting memory navigation newsletters north notes off option places programming shelf site solar something spaces stores stories story strength team tight ukraine unlimited us? wall we we’re what's",
    ),
    (
        0.02,
        "#1 #5: 21 9: action adding ai-assisted ai-driven america apis artificial authentication auto bags batch becoming black blockchain brain buy capital career characteristics co. collection compact computer connection courses december decide default devices doesn’t editing education enough existing experiences expert files francisco freelance frontier ground guaranteed helps highly how instructions items journey keep knowledge leaders let listen loop materials me microsoft modern month motion myths nach netflix operational optimize overall pack personal planning proof proper regulations reports resource rich risks rss satisfaction se serving six smarter smartphone standard suitable swift takes teaching tested text tiny took traffic transformation transition transparency treatments tutor u.s. variety via wave while wine work? workflows",
    ),
    (
        0.03,
        "#3: & 12. 14 25. 8: adjust admissions advisory ai: anyone application approach ask asus behind best bi books both built buying by c categories certificate choice colors commerce competition complexity con contract controls conversion copy creative creek currently deep delivery dem design: designers developing don’t earbuds ease enter ergonomic exercise expertise extension facebook fight filing flexible for: four gain governance half hourly identification impact improved indoor internal job keyword launch learned lee leverage license light limited linux longer loss lower massive match mind mini mirrorless mistakes mobile national necessary number optimizing package page piece plants playbook policies portfolio practice press price problems processing programs progress public reality reduce rental residential resistance retirement ring salesforce scalability seamless search sending shaping shopping station statistics storage store successful supplies tailored taylor technical test they threat time to too total trade train two understanding unique unter variables watches week weight whole wide woodworking work years york zero",
    ),
    (
        0.04,
        "15. 20. 22. 23. 3 6: academic adoption advantages alignment amid architecture assessment assistant background bread breaking bring camera center changed charging coding dental device diet display dynamic each ecommerce effect efficiency efficient elevate energy error every explore fast finance firm focus function generative health healthcare helped history hit hybrid improvement in income install intelligence intelligent introducing investment law legal lessons live living los managed meets mehr mindfulness mission moon partner path picks plant platform plus point portable print production property right role selection services? small smart solo styles subscription tank teach technologies templates than things thrive through today! track traditional transform trusted watch workforce youtube",
    ),
    (
        0.05,
        "#1: #2: / 11. 13 18. 7 academy accounting adventure affordable all-in-one always apple beach body capabilities catering city claude cognitive compared components connected considerations core could death delivers desktop dining discovery during eine employee engagement environmental estate europe ever excellent factors favorite form here human image implementing inference infrastructure installation integration into key le less like management million movers office oil place preparation process professional quickly ranking rankings regular response rise safety sale sell send shared sharing show situation size skills software specific starting status student style success thanks thing turn un vertical volume was weekly winners x year",
    ),
    (
        0.06,
        "10. 21. 24. 8 accessories active agents ai amazon american area bei booking chain cloud college company concepts context details economy electronics emails en equipment eu exercises face further game gaming great healthy heart innovation internet james learning many outcomes paul picture potential power productivity publishing reviews risk road roi savings saying schedule seo sich simple start stop support sustainable systems tour types used vendor waste wellness your â",
    ),
    (
        0.07,
        "17. 5: access advanced agentic am avoid backpacking bill catalog classic coffee competitive contents deals electric end fine gallery goals good machine may military online packages part partners photo poor projects real-time recipes release sellers service solution strategy structure survive technology tip top workflow",
    ),
    (
        0.08,
        "16. 3: 4: 9. analysis at audio bank common cost den determine easy electrical environment feed food hire if include japan man markets organic plant-based push restaurant security services setting some startup think user version von working zu",
    ),
    (
        0.09,
        "23 backup choosing companies compare county course creating enterprises fitness implement issue lean most ny pest photography private python research san sind strategies studio terms three um wie",
    ),
    (
        0.1,
        "5 6. after all box category configuration developer early framework furniture getting google has have index move platforms room set take trends tutoring who",
    ),
    (
        0.11,
        "advantage auf building businesses certificates cons consulting control gifts is item lead rights searches series shop tax up world",
    ),
    (0.12, "9 art automation brief change crm cup day house la maintenance my summit taking there why works worth"),
    (
        0.13,
        "7. 8. air better boost business calculator creators introduction months much product project providers setup should static vor wants",
    ),
    (0.14, "1: 2: but it? methodology needs not park people real running stack thousands trend using"),
    (0.15, "clear customers mental models"),
    (0.16, "and description march moving overview podcast will"),
    (0.17, "2026 are de faq it local model of options other tips trump would"),
    (0.18, "der headphones rust shoes"),
    (0.19, "before data or"),
    (0.2, "2.0 be french implementation"),
    (0.21, "car example features lamp marathon plan step what –"),
    (0.22, "choose code"),
    (0.24, "4. climate"),
    (0.25, "boot development"),
    (0.26, "training"),
    (0.27, "1. meditation sofa"),
    (0.29, "- 5. web"),
    (0.32, "6"),
    (0.34, "2."),
    (0.35, "3."),
    (0.36, "hardware"),
    (0.39, "50"),
    (0.4, "first"),
)

SHAPES = (
    "697f6e83697f697f657b5e736479687e637964796075586e6d826f846a7f6b7f677b5e73697e6b80667b667b62775a6e657c6980657c657c61785970"
    "637a687f637a637a5f76576e64776a7d6578657861745b6e65786a7d6578657862755b6e6876697765736572616f59676c7a6e7b6977697766735d6b"
    "767d747b6d746f766d74656c7b837981727a757c727a6a727f867a82767d747c6a71666e7e867981757d747b6971656d7b8973806f7c6f7d6a786471"
    "818e798675827582707d6a777f917a8d738575877183647683957f917789798c7587687a869580907988798875846e7d879782917a897a8a76856f7e"
    "82937d8e7889788a74856d7e7c8e7788728372846e7f677874887588708370836c7f667976897689718571846d80677b6e8d6e8d6a89698865845d7c"
    "7587798b758775876f82687a708273866f816f816a7c6375798a7a8b768776877182687975867687718372836c7e647571857589718471856c7f6477"
    "708474876f8370836a7e637672817686728172816d7c667672817786728272826d7d677677817882747e737d6f7966717b857c8678827782737d6a75"
    "848881857a7e7d80797d7175898d868a808482867f82777a8a8e85898185808473777074898d848880847f8373776f7387917e877a847b85747e6e78"
    "8d97838d8089808a7a84747d8c9a86957f8e82907c8a6f7e909f8b9984928694808e7382939e8c9885908591808b798494a08d9986928792818d7a86"
    "8e9b8795839083917d8b77848895818f7d8a7d8b7785717e7e8d7d8d7989798974836e7e7f8f7e8e7a8a7a8a75846f7f76927591728d718d6c87647f"
    "6a8071876d826d83687d6076657a6c81677d687d62785b706e8272876e826e83697d60746a7e6e836a7e6a7f65795c70667c6d84697f6980637a5b72"
    "647b6c82677e677e62795a7165786d80687b697b63765c6f65786d80697b697c64765d706a786e7c6a786a7865735d6a6e7c73806f7c6e7c6a77616e"
    "787f797f7279747b7178686f7e857e85777e7a81767d6e7580877e857a8179806d7469707f877d857981787f6c73686f7c897683738073806d7a6673"
    "828f7c8978857986727f6c7981937f91788a7a8c74866779859783957c8e7e90788a6b7d889785937d8c7e8d7887717f899886957f8d7f8e7a887281"
    "829380907b8c7c8c76876e7f7d8d7a8b758676877081697973867588718471846c7f66797487778a738673866d80677a6b8a6e8c6a896a8864835b7a"
    "647c6f876b826a82667d637b5f766a81657c657c60785e75687f70876c826b82677d6379647a6c83677e677d62795f755e776982657d647d60785d75"
    "5d766881637c637b5e775b7461766d82687d677c6378617661766d82687d677c6378627665756e7d69796878657461706a7972816d7d6c7c69786575"
    "757f7a83737c747d727b6e787b847f8878817a837780747d7f88818a7c867a836f7870797e8780897b8579836e776f797a897786748373826e7d6c7b"
    "7f8e7d8c79887988738372817d917f93788c798d74886c80819583977c907d91788c7084839483947c8d7b8c77887485849585967d8e7d8d78897687"
    "7e917f927a8d798c75877285788b798c748774866f826d7f6e83758a718570856b806a7f7085768b728771866d816c8167886d8e698a688963846081"
    "7587798b758775876f82687a708273866f816f816a7c6375798a7a8b768776877182687975867687718372836c7e647571857589718471856c7f6477"
    "708474876f8370836a7e637672817686728172816d7c667672817786728272826d7d677677817882747e737d6f7966717b857c8678827782737d6a75"
    "848881857a7e7d80797d7175898d868a808482867f82777a8a8e85898185808473777074898d848880847f8373776f7387917e877a847b85747e6e78"
    "8d97838d8089808a7a84747d8c9a86957f8e82907c8a6f7e909f8b9984928694808e7382939e8c9885908591808b798494a08d9986928792818d7a86"
    "8e9b8795839083917d8b77848895818f7d8a7d8b7785717e7e8d7d8d7989798974836e7e7f8f7e8e7a8a7a8a75846f7f76927591728d718d6c87647f"
    "6f817587708370836b7e6376697c6f826a7d6b7e65785e7172847687718372836c7e63756e8072836d7f6d7f68795f716a7e71856c806c81677b5f73"
    "697d6f836b7f6b7f667a5d726a7a71826d7d6d7d687861716a7b72826d7d6d7d687861716f7a737e6f796e796a74616c737e7782737e727d6e796570"
    "7d817c80757a787c74786c70828682867b7f7d827a7e7176838881857c817b806f746b70838780847c807a7f6e736a6f808a7983758076806f7a6973"
    "86907f897b857c86757f6f79849482917b8a7d8c77866a79899886957f8e81907b8a6e7d8c988894808d818d7b8874808d998995828e828e7d897581"
    "879583917e8c7f8d79877280818f7d8b7886798773816c7a77877989758575856f7f697978897a8a7686768670816b7b6f8c718d6d896d8967835f7b"
    "7e94788e778d778e6c825c72798f738971877288677d566c8196788d778c788d6c815a707d92748973887389687d566b7991738b728a738a677f566e"
    "788f728971887189667d556c788b738671857285677a576a788b738672857286677b576b7e8c7583748374836a78586682907987798778876e7c5c6a"
    "8e9681897e868188777f666e949b878f848b868e7d846b739aa28b938a928991777f6a7299a18a9289918890767e697197a483918391849278856876"
    "9caa899789968a977d8b6e7b97a9879a849686997a8d64779bad8c9e889a8a9d7f91687b9aaa8a9a869687967b8b6b7a9cab8b9b879788987d8c6c7c"
    "96a7859784968597798b697a90a180917e907f9173856375879a7c907b8f7c8f70846175889c7d917d907d9072856276809f75957594749469895877"
    "7d8f7e91798b798c74876d80778a788b738674876e81677a80927f917a8c7a8c75876d7f7c8e7b8d758776887183697b798d7a8e7589758a7084697d"
    "778c798d738874886f83677b79897b8c7686768771826b7b79897b8c7686778771826b7c7d897c8777827782737e6a76828d808b7b877b8677826f7a"
    "8b90868a7e8381867d82767a91958b908488878b83887b809196898e85898388777c74799095888d84898387777b73788d98818c7d877e887782717c"
    "939d8791828d838e7d87778295a48d9c859588978291758599a891a089998c9b869579899ba7929f8a968b9785927e8b9ca993a08b988c988793808c"
    "96a48d9b8896889783917c8a909e8796829083917d8b7685869783947e8f7f8f798a748488988595809080907b8b75867d9a7a9776927592708d6885"
    "748a788e738a748a6e84677d6e8472886e846e84687f6178778d798e758a758a6f84677c7388758a708671866b8063787087748c708770876a82637a"
    "6e86738a6e866e866980617970837589718471846b7f657970847589718571856c7f657975847785738172816e7c657479887b897785768572806978"
    "838b81887a827c84798071798990868e8087828a7e86767e8b93868e828a8088747c71798a92858d81897f88737b707885937c8a7986798772806c7a"
    "8b98828f7e8c7f8c788672808a9c85987e9180937a8d6d808ea1899c829584977e91728493a28d9c859586958090798994a38e9e8796879781917a8a"
    "8c9e8698829382947c8e7687869880927c8d7c8e76887081798d798d758975896f836a7e7b8e7a8e778a768a71846b7f739272926f8e6e8e69886180"
    "78897c8c7787788871826c7c73837686718272826c7c66777c8c7d8c7887798873826c7b78877888748375846e7e687774867889738574856e7f6879"
    "73857688728372846c7e667875837987748275836f7d6a7875837987758275836f7d6b787a837a83767f767f71796a737e877e877a837a83757e6e77"
    "878983857c7e7f817b7d74768c8e898a8284858680827a7c8e90888a84868385767874768d8f878983858284757773758b9381897d857e86777f727a"
    "9098868e838b848c7c8478808e9b8895818e84917d8a727f939f8d9986928895818e768396a08f9988918892828c7d8697a1909a89938a93838d7e88"
    "919c8a96859186927f8b7a868b9684907f8b808c79857480818f808d7b897c897683727f8290818f7d8b7d8b7785738179937892748e748e6e886781"
    "7e8d7f8f7b8a7b8a7585707f78877a8975857585707f6a798190818f7c8a7c8b77856f7e7d8c7c8b7886788672816b7a7b8b7d8e7889788973836c7d"
    "798a7b8c7687778771826b7c7b887e8b7986798674816f7c7c887e8b7a877a8674816f7c7f877f867a827a81757d6e76848b838a7e867e857981727a"
    "8d8e8889818384858081797b93948e8f8788898a86877f809091888a84858384767874768f90888983858283767773759097858c818881887b82767d"
    "969d8a91868e878e80877c8395a18d9986928894828e778399a5929e8a968c9886927b879ca5939c8c958c958790818a9da6959e8d968d968891828b"
    "96a18e9989948994838e7e89909b8893838e838e7d887883869383907f8c7f8c7a86758287948592808d808d7b8877847e977c9578917790728b6b84"
    "7f8b7e8a798579867581687579867885738074806f7c636f838f7f8b7a867b86768269747f8a7b8776827782727e64707c8a7b897684768472806573"
    "7a88798775827583707e64727d877d8778827882747e68727d877d8778827983747e6973858a81867d827d81797e6b70898e858a818681867d827074"
    "908e8886817f8382817f747295938d8c8685898786847977908e86848180807f75736c6b8f8d8583807f7f7e74736b6a8d917f837b7f7c80767a6b6f"
    "93978489818581857c807075969f8c95858e8790828b70799aa3909989928b94868f747d9ca3919789908a90858c797f9ea492998b918b91878d7a81"
    "979f8c94878f8890838b777f9199868e8189828a7d8571798892828c7e887e8879836e798993838d7f897f897a85707a80967a90768c768c7187647a"
    "828d828e7c887d897985707c7c887c887783788474806a768590838e7e887e897a85707b818c7f8a79847a8576816b767e8b7e8b79867a8776836b79"
    "7c8a7d8a7785788574816a777e877f897a837b8477806e777e8880897a837b8477806e78838780857c807c80797d6e72878b8589808480847d817276"
    "95928e8c87848a8787857d7b9a9894918c8a8f8d8d8a838098968f8d8b888a887f7d797798958f8c8a8889877e7c787693968689818583867d817579"
    "999c8c8f878b888c83877b7e969e8d95858e8890838c747d9aa2919a89928c94879078819fa4959a8d928e938a8f8086a0a6969c8e938f948b908287"
    "9aa190978a928c93878f7e85949b8a92858c868d818978808a94868f818a818b7d87767f8b958791828c838c7f88778082987e937a8f7a8f768b6b81"
    "677d73886e846e84697f667c62786d83687e697f637960766b8074896f8470846a7f667b677c6f846b806b80667b6277647b6f866a826b82657c6279"
    "62796d8569806981647b6077647770836b7f6c7f667a6477647870846c7f6c7f677a6478697872806e7c6d7c697765736e7c7684728071806d7b6977"
    "777e7b83757c777e737b6f777c8481887a827d847980757d79807b82777e757d69716a7178807a82767d747c6870697177857583727f72806c796a77"
    "7d8b7b8977857885717f6f7d7f9181937a8c7c8e76886d80839585977e9080927a8c7184859486957e8e7f8e7989768686968796808f808f7b8a7887"
    "809181927c8d7d8e778874857a8b7b8c7688778871826e807083778a738672866d806c7f7185788b748774876e826d8068886f8e6b8a6b8a65846181"
    "7d937f95768c778d6e84667c778d7a8f71877288687e607682978297798e7a8f7186687d7e937e93758a768b6d8163787b927d95758c758d6c83647b"
    "79917c93738a748b6b8262797a8d7d90748775886c7f65787a8d7d90748875886c7f65787d8b7d8b758375836c7a6371818f818f79877987707e6775"
    "878f838a787f7b83737b6b728d9489907e858188798070788f978990808880876f776b738f96889080877f876f766a7293a08895808e818f7784707d"
    "98a68e9b869387947c8a76839daf96a98b9d8ea084967689a1b49aad8fa292a4889a7b8da7b79faf94a395a48b9b8493a9b8a1b095a496a68d9c8594"
    "9daf96a78d9e8e9f84957d8e97a990a18798889a7e907788889c86997e917e9275886f828a9d879b7f928093768970837d9d7b9b739373936a896180"
)
"""The weights of all shapes by number, a byte each: twentieths, plus 128."""
