"""What tokens weigh in the first look of the content judge, in logits: (weight, tokens of that weight).

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

BIAS = -0.22

NAMES = (
    (-1.81, "<footer"),
    (-1.26, "<aside"),
    (-1.16, "related"),
    (-1.02, "author"),
    (-0.95, "footer"),
    (-0.93, "disclaimer"),
    (-0.86, "modal"),
    (-0.77, "infobox"),
    (-0.71, "hide"),
    (-0.68, "pink"),
    (-0.66, "display:none"),
    (-0.65, "<nav gc"),
    (-0.6, ".pt-0"),
    (-0.59, "footnotes"),
    (-0.58, "popup"),
    (-0.57, ".p-0"),
    (-0.56, ".page-section"),
    (-0.54, "share"),
    (-0.53, "<header ajax footnote pg"),
    (-0.52, "bio cookie"),
    (-0.51, "800 gpu"),
    (-0.5, "information role=complementary"),
    (-0.49, "sql"),
    (-0.48, "comment community itemtype=article legal odd"),
    (-0.47, "info newsletter"),
    (-0.46, "excerpt"),
    (-0.45, "query role=dialog twitter"),
    (-0.44, ".twitter-tweet caption mini mobile notice"),
    (-0.42, ".rich-text-block accordian even invisible pt reviews tweet"),
    (-0.41, ".p-4 gf meta teaser"),
    (-0.4, "dynamic placeholder"),
    (-0.39, "<form embed hidden model thread"),
    (-0.38, ".faq-item .w-condition-invisible 2021 figure read role=region"),
    (-0.37, "align banner condition"),
    (-0.36, ".elementor-section-full-width .mt-5 clamp issue purple"),
    (-0.35, "comments img postid review"),
    (-0.34, ".flex-grid .pt-8 900 copyright headline sections subnav"),
    (-0.33, ".content-for-layout 904 alert faq1 latest ot role=navigation subscribe"),
    (-0.32, ".card-content .col-11 .text-gray-800 load locked mode podcast recommendations"),
    (-0.31, ".col-lg-6 .col-lg-9 .flex-wrapper bottom disclosure form md:py signature subscription tool"),
    (-0.3, ".elementor-location-popup byline cart cover f1 mb picker posts references"),
    (-0.29, ".col-xs-12 .elementor-widget-text-editor areas blogpost entries fm lc segment"),
    (-0.28, "chrome display ep flyout sr"),
    (-0.27, ".article-main .focus-none .not-prose .page-width cta eb shadow trending"),
    (
        -0.26,
        ".category-news .content-area .et-pb-ajax-pagination-container .wp-site-blocks <button attachment col1 cq login margins more navigation pagination sub tags",
    ),
    (
        -0.25,
        ".font-sans .g-0 .post-content-inner .read-more .text-xs .widget-text <dialog <figure bar class fees graphic head initialized kl le lighter mkt note owl signup valign",
    ),
    (
        -0.24,
        ".has-text-align-center .mb-5 burger contact disabled div expandable fb group hamburger history ho last like onebox pillar recommended styling",
    ),
    (
        -0.23,
        ".comment-body .depth-1 .main-content .wp-caption-text bc chakra dropdown ideas map metric pattern portfolio pum push role=presentation sw three",
    ),
    (
        -0.22,
        ".et-multi-view-hidden .mb-1 .wp-child-theme-astra-child catalog cmplz con consent faqs grey itemtype=creativework itemtype=person lightbox pd plain popover sign submenu testimonials xf",
    ),
    (
        -0.21,
        ".accordion-content .comment-list .elementor-col-66 66 abs browser component ctl currency direction divider fact function itemprop=author newspaper py role=contentinfo rr rss sample store tab tip tts types values",
    ),
    (
        -0.2,
        ".article-page .card-body .css-0 .css-rk6tbh .elementor-hidden-mobile .has-link-color .inner-wrapper .overflow-y-auto .post-container .wp-caption aa advertising articles chapter clearfix closed device ewq0ot91 experiencefragment fn gtm live original prev preview project promo reduced richtext rk6tbh sidebar signed spacer thumbnail wrp",
    ),
    (
        -0.19,
        ".elementor-widget--width-inherit .text-white ac affiliate base bh breadcrumb classes d2 fancybox final i management many md:grid money most nocontent other scroll scrollable similar wa xs",
    ),
    (
        -0.18,
        ".category-blog .elementor-hidden-tablet .et-pb-blog-grid .et-pb-blog-grid-wrapper .et-pb-salvattore-content .mb-12 .px-6 .related-posts access also body2 columns cz elemen fixed fonts grade rating recommend reference salvattore snapshot sources ss subheading test toast toggle tooltip ttl tu unified vc views weather",
    ),
    (
        -0.17,
        ".author-bio .leading-loose .line-clamp-3 .main-menu .page-body .paragraph--view-mode--default .sub-menu .widget-area [1fr aside breaking button client color cont date exclusive genesis integration leftcol mail max md:mt megamenu mod month next popular pp practice print:hidden protection rev shortcode smooth st stretch success supports textwidget third ui ultra you",
    ),
    (
        -0.16,
        ".article-body-content .article-list .article-title .blog-basic-grid-item-wrapper .category-uncategorized .col-sm-12 .collection-type-blog-basic-grid .et-pb-post .h-screen .has-no-js .inside-article .mb-30 .md:w-full .page-template-templates .single-format-standard .site-header .site-main .space-y-16 400 79 <h1 back below box chain chapters citation code cw demo dialog ey fields floating header ia leading learn links loaded md:max mn news not numbered overlay plus ressort ripple role=article si specification structured tree uncategorized update vu wedding wpcf7",
    ),
    (
        -0.15,
        ".aem-grid-default .d-none .entry-single .et-pb-with-border .group-blog .has-text-color .items-center .m-0 .md:mx-0 .rounded-md 10 3 abstract alt android ao best between cite colored crumbs d defa description equal fieldset flat g gradient horizontal hy itemtype=webpage landmark local lr luggage md:justify menu navi og orientation policy proxy published rb role=banner royal sdk sharing soft user vertical webkit youtube",
    ),
    (
        -0.14,
        ".col-2 .content-container .en-us .field--items .flex-grow-1 .pt-5 .sidebar-right .tab-content .theme-light 354 <hgroup @container actions aria-hidden asia beside biography career cg cookielawinfo dc depth from gray h4 ht ih images itemtype=blogposting js jx months ms muted nudge of prod question questions random refinement replies scale slides sq toolbox version vt with xq yg",
    ),
    (
        -0.13,
        ".col-sm .elementor-hidden-desktop .flex--item .flex-row .js-original-post-container .menu-item-object-page .message-card-container-original-post .message-cell .mt-12 .post-excerpt .post-header .pre-footer .product-container .product-template-default .single-product .site-footer .size-large .template-thread-view .text-sm .thread-even .wp-block-group-is-layout-flow .z-0 50 [15px] action ak alternating bordered btn close context expansion f4 feedback gate hj la md:my mm offer pi publication qo r reg scheme sibling social ssr tabbed teasers today topic uni usa viewport well",
    ),
    (
        -0.12,
        ".article-block .block--content .blog-item .col-md-12 .d-md-none .dropdown-menu .elementor-location-footer .hero-content .hs-blog-post .item-list .max-w-full .md:py-8 .onebox-body .owl-carousel .page-container .page-item .page-template .path-node .shadow-lg .tag-blog .uix-has-crumbs .widget-block .wp-block-post-excerpt .wp-block-post-excerpt--excerpt 7579 account alignnone application beige blueprint breaker bullets buy callout carousel cos credit desktop dm eh element embedded end extra generic github gov hint inline ios l lg:col list md:p md:relative metadata noscript out php player pointer points prefooter registration respond rx rz screen scroller select slate space study talk tb technology top tracking various workflow zoom",
    ),
    (
        -0.11,
        ".article-item .bg-primary .col-lg-7 .col-sm-4 .col-start-2 .comments-area .content-sidebar-wrap .et-pb-bg-layout-light .et-pb-section-1-tb-body .flex-grow .grid-cols-1 .inset-0 .is-content-justification-left .item-content .mb-4 .min-h-screen .navbar-nav .p-body .p-page-wrapper .product-grid .product-page .row-number-7 .space-y-5 .uix-page-wrapper-fixed .wp-block-column .wp-block-columns 71 <blockquote absolute adapter adb advice al allowlistedgeneric applied badge block campaign compact cost dark:border design dt education email ext fallback first foot four further geolocation h6 help hentry hero itemtype=sitenavigationelement language lg:mb lg:text marketing ni nl opinion ov politics popmake promoted qv responsive rv second seller sitemap sm:text span4 swipe there time tray truncation trust we widg widget xt yk",
    ),
    (
        -0.1,
        ".--nuxt .block-block-content .blog-item-content-wrapper .code-block .col-md-3 .col-sm-7 .compare-table .content-sidebar .e-loop-item .elementor-grid .elementor-loop-container .faq-container .flex-justify-center .full-bleed-section .large-4 .m-auto .md:justify-between .p-body-inner .row-depth-1 .section-viewtopic .sidebar-container .space-y-8 .uix-content-wrapper .woocommerce-no-js .wp-block .wp-block-query .wp-block-query-is-layout-flow 100p 19 2xl:gap 61 additional alignfull beauty beta buttons cards cds centre commentlist copy core counter cr create cx drawer dyn experience external facts flexbox generatepress h1 image import jet k lg:top ls nuxt optin pairs paper phpbb plan px radius ranking recent research role=document ru safari sbi separator shipping slide slider sliding svg tagline un v3 vx warning website whats wm words xsmall xxxs",
    ),
    (
        -0.09,
        ".article- .bg-gray-100 .blog-item-inner-wrapper .blog-item-wrapper .border-solid .container-large .content-collection .content-column .content-start .css-k008qs .dark:prose-invert .elementor-page .et-pb-column-3-tb-body .et-pb-row-2-tb-body .gap-y-10 .grid-cols-2 .has-small-font-size .hyphens-auto .is-style-default .js-message-content .lang-en .layout--onecol .leading-6 .left-0 .left-sidebar .line-clamp-1 .margin-bottom .metaslider-plugin .nav-wrapper .order-2 .owl-theme .padding-section-large .page-content-wrapper .pb-16 .post-type- .ps-relative .pt-7 .review-text .row-number-5 .search-results .shopify-section .space-y-3 .span-6 .sqs-col-6 .sticky-top .swiper-wrapper .template-article .text-md 133 300px] 346 <dd <ul [240px] accent ad add ap are assessment authorbox bot breakout btf bucket call ch common courses d1 dark:prose departments det download ec editors eight f family fine flash flush grayscale hyphens init inr itemprop=headline itemtype=newsarticle ja jb ji jl join k008qs kv large layer lede lg:border lifestyle macbook manage mat md:gap md:h mentions metaslider nav nutrition online partner personal ph plug prefix pure sg sidebars sm:flex source splash stars subs symbol tcb tdc topper unfurl universal viewed viewtopic visually vk vy www xo xxsmall",
    ),
    (
        -0.08,
        ".california-message-cell .california-message-cell--no-min-height .col-lg-4 .col-md .container-xl .elementor-se .elementor-widget-loop-grid .gap-y-4 .gap-y-6 .ips-app .ips-app-front .ips-quote-contents .js-message-card .justify-content-between .lg:grid-cols-2 .line-clamp-2 .mb-sm-0 .md:mt-10 .md:p-8 .mega-menu .message-card .message-card-container .message-cell-content-wrapper .message-info-block .modal-content .no-svg .node--content .order-md-2 .popular-posts .post-template-default .profile-content .py-10 .right-0 .right-sidebar .section-height--small .size-full .sm:gap-4 .thread-alt .thread-odd .tweak-blog-alternating-si .tweak-blog-alternating-side-by-side-width-full .visually-hidden .wp-block-column-is-layout-flow .wp-theme-genesis 128 2022 300 8xl <address <tbody a11y aq ast average ay background bag black bookmark br breadcrumbs catlinks chart contextual cookiebanner divide dl dno done dx ei entity expert feed filter focusable frontend full gallery gdpr hash idea ij individual infinite iw j jetpack keyboard lb ld lg:max lg:min lg:sticky lo match md:hidden nature now on onetrust ontent p parallax privacy prompt purchasable qty radio range refinements register rel rich rk role=listitem role=menubar skin specifications step ta themes ticker title travel updated vg wi word work xl:p",
    ),
    (
        -0.07,
        "& ( .align-items-center .article-body--content .article-card .background-white .bg-black .col-8 .col-left .col-lg .comment-form .container-wrapper .elementor-inner-column .elementor-inner-section .elementor-post--excerpt .elementor-shortcode .elementor-widget-shortcode .entry-content-wrap .et-pb-blog-item-0-0 .et-pb-blog-item-0-2 .et-pb-section-2 .field--type-entity-reference .flex-none .font-inter .gap-y-8 .html--responsive .ips-quote .is-layout-grid .items-stretch .justify-start .leading-relaxed .max-w-5xl .md:flex-wrap .nav-item .outline-none .p-8 .p-body-main .post-5 .pre-content .px-3 .question-page .rounded-t-lg .row-number-4 .show-votes .sm:px-0 .table-responsive .tablet:grid-col-6 .td-block-text-with-title .td-mod-wrap .top-0 .transition-transform .unified-theme .usa-banner .widget-type-cell .wp-block-columns-is-layout-flex .wp-block-cover .wp-block-cover--inner-container .wp-block-post-title .z-4 1.5 2/5 397 3xl 4 <details [200px] [40px] above aem aligncenter anchor announcement announcements app archive bonus boxes btm calendar charts city closer college contributor dib discuss dme dp duration extras flag flex flx fusion gap gb gl gn grp gy hot ind italic itemtype=qapage key labels layouts level lg:h lg:ml lw md:mb models modern music navbar navigator network notices notifications nv opposite overline pc poster ps rad ratings recommendation red relaxed render report returns reviewed role=alertdialog s12 secret service sidebarwidget sitewide slow sm:py stat tdi tdm tech testimonial thumbnails tile tldr toolkit tph transform transition uid us visible:outline vq vv wall woo z",
    ),
    (
        -0.06,
        ".-mx-4 .-mx-5 .alert-warning .article-header .author-section .blog-header .blog-item-author-profile-wrapper .border-t-0 .category-business .col-4 .col-lg-2 .col-lg-8 .col-span-12 .col-xl-10 .col-xl-3 .component-content .content-center .content-item .d-lg-block .elementor-grid-1 .elementor-grid-3 .elementor-grid-item .elementor-grid-tablet-2 .elementor-post .elementor-post--text .elementor-posts .elementor-posts--skin-classic .elementor-posts-container .elementor-widget-theme-post-excerpt .entry-meta .et-pb-blog-item-0-1 .et-pb-column-1 .fl-row-full-width .flex-auto .gap-x-4 .grid--item .grid-gap-lg .has-background .has-submenu .header-container .hot-network-questions .ips-flex .layout-no-sidebars .main-container .margin-medium .max-w-4xl .max-w-xl .mb-lg-0 .md-container .md-content .md:mt-0 .md:p-0 .md:px-10 .md:py-4 .menu-item-14 .min-h-0 .ml-3 .mt-14 .mt-16 .mt-2.5 .mx-2 .p-body-main-with-sidebar .page-footer .pb-8 .pb-[50px] .post-hero .primary-navigation .px-10 .row-cols-1 .row-fluid .secondary-nav .sticky-sidebar .td-block-inner .text-2 .text-7 .text-gray-700 .text-muted .text-right .touch-styles .transition-colors .transition-shadow .uix-message-content .usa-accordion .usa-accordion--content .usa-banner--content .usa-banner--guidance .usa-media-block--body .w-content .woocommerce-tabs .wp-block-template-part .wp-child-theme-kadence-child .wp-container-core-columns-is-layout-9d6595d7 .wpb-text-column .z-20 .z-50 0 1571 1fr 366 417 52 9d6595d7 <figcaption [10px] [14px] [16px] [18px] academics af aj apple banners basic behavior bf bg1 book border borders bw by care channel ci cluster ctas custom customer discover entertainment equity error expanded facets focus frame fs ftr games geo grow guidance hours hr icon input inter inverted itemtype=answer itemtype=product journey justification kj kq ks label leaderboard learning lg:hidden lg:overflow lg:space linklist linux llc ln main mar masthead mb2 media member mf micro minus narrow newline node none o1 offcanvas onecol overview pane partners pe peer person photography placement plugin pop postprofile price print profile promote property publish reduce regions resp ri role=none rq s6 sidemenu slick sm state streaming stroke styled subcategory swap tablet:grid textblock themer tp tracks uf uk um undefined upper upsell wg wide without wprm wq yf",
    ),
    (
        -0.05,
        ".---gatsby .a11y-refresh-page-message .article--header .article-sidebar .ast-desktop .author-box .author-info .bg-blue .bg-card .blog-body .bottom-0 .card-wrapper .category-general .cmp-experiencefragment .col-lg-3 .col-xl-5 .comment-respond .content-outer .content-row .content-row-main .css-15qxeah .cursor-pointer .elementor-column-gap-default .elementor-column-gap-no .elementor-container .elementor-element-populated .elementor-heading-title .elementor-section .elementor-size-default .elementor-widget-heading .elementor-widget-posts .elementor-widget-wrap .entry-summary .et-pb-column-0-tb-body .et-tb-has-template .field--type-entity-reference-revisions .figure-caption .font-serif .footer-on-bottom .gap-[20px] .gap-x-2 .gatsby-focus-wrapper .global-menu .has-dropdown .has-global-padding .hero-section .hide-for-print .hs-cos-wrapper-type-module .image-wrapper .inner-padding .ips-pad .is-layout-flow .is-not-stacked-on-mobile .is-responsive .kt-clear .lg:mt-0 .md:gap-12 .md:h-full .md:py-12 .menu-item-type-taxonomy .min-h-full .mt-7 .my-0 .my-12 .nitro-lazy .page-node-type-article .pointer-events-auto .product-meta .product-tile .product-view .py-7 .recent-posts .related-post .row-number-2 .scroll-smooth .sd-block .slick-cloned .sm:flex-row .sr-only .sticky-header .tag- .td-animation-stack .td-module-wrap .testimonial-card .topic-list .topic-list-item .transition-opacity .widget-content .wp-block-column-is-layout-constrained .wpcf7-form 04 1000 112 150 15qxeah 2.5 2017 3/4 3/5 360 39 5xl 72 858 96 <body <html accented accordions acquisition adjust ai angle astro at ba billboard blind bn build canada case ce cloned complete confidence contacts containers contributors country data db deal detailed dq e10ip9lg11 e9dgbgx0 each ecommerce ee4ms350 empty:hidden enews er evaluation ezpcz1b0 ezpcz1b1 featured features fit gift gps graph ground h5 healthcare highlights ib industry insights install invert io itemprop=description kz lang living location looking marquee masonry md:block md:pl mobilenav mui nh nu object offers oi oq our pa password persistent photos piano place planning populated portlet pr prevnext properties pub qd qt qx ref relative resources result rgt rn role=menuitem role=note router science sell serif setting sharedaddy side site snap span2 specialty status stories studies stylesheet sum switcher t tc tel text textarea therapy thin tq tr transparency tx ul uv validate variant vcentered ve vert welcome wf ya zi zq",
    ),
    (
        -0.04,
        "!font .accordion-body .article-card--content .article-html .article-info .author-description .background-width--full-bleed .bg-gray-200 .block-1 .block-5 .block-body .blog-item-content .blog-sidebar .border-black .border-box .border-primary .btn-sm .c-header .col-right .col-span-1 .col-span-3 .col-xl-12 .col-xl-2 .column-content .cookie-law-info-bar .ct-headline .cta-content .cta-text .d-block .d-lg-none .d-md-flex .d-sm-block .d-sm-flex .e-child .elementor-column .elementor-pagination-type-bullets .elementor-section-height-min-height .elementor-widget-tablet--width-inherit .elementor-widget-template .entry-comments .entry-header .et-pb-bg-layout-dark .et-pb-code .et-pb-code-inner .et-pb-text-6 .et-tb-has-body .fixed-bottom .footer-section .footer-sections .for-desktop .form-container .form-field-checkbox-shape-sq .gap-10 .gap-y-3 .genesis-breadcrumbs-hidden .grid--2-col-tablet .grid-3 .grid-gap .grid-item .h-entry .has-children .has-text-align-left .has-white-background-color .header-inner .header-outer .hide-on-desktop .hs-cos-wrapper-widget .is-block-theme .js-hidden .js-inline-mod-container .js-pinned-left-sidebar .l-footer .lg:col-span-4 .lg:gap-0 .lg:items-start .lg:max-w-none .lg:mx-0 .lg:pb-16 .max-w-screen-2xl .max-w-screen-xl .mb-0 .mb-md-4 .md:flex-col .md:gap-10 .md:pt-0 .md:pt-20 .md:py-16 .me-auto .medium-8 .medium-offset-1 .menu-content .menu-item-object-category .menu-mobile-menu-container .message-signature .message-user-extras .message-user-title .mntl-article .mntl-toc .mntl-toc--inner .mntl-toc--inner-1-0 .ms-3 .mt-6 .mv-content-wrapper .my-auto .nav-bar .nav-links .nav-top .nav-wrap .navbar-supported-content .node--type-article .overflow-auto .p-body-sidebar .page-header .pairs--justified .pb-14 .pl-md-3 .pr-0 .price--container .primary-menu .pt-3 .py-4 .robots-nocontent .sd-sharing .sd-sharing-enabled .sd-social .shadow-2xl .shadow-md .shopify-section-group-footer-group .sidebar-block .single-entry .sm:gap-8 .sm:text-base .space-y-4 .span-8 .sqs-col-8 .sub-header .text-12 .text-center .text-formatted .text-gray .text-left .tile-content .top-nav .user-title .valign-top .vc-col-sm-4 .w-dropdown .w-dropdown-list .w-dyn-item .w-dyn-items .w-dyn-list .wp-block-group--inner-container .wp-embedded-content .wpb-row .xf-content-height .xl:flex-row .z-1 01 0px 1 11 135 14 2 200 205 265 320 361 386 3xs 401 600 7 7/12 90 <astro-island <div <fieldset <h6 [13px] [1px] [20px] [250px] [4px] [5px] [650px] [var( age agents always am antialiased ar aria asp asset au auto avada bb bd before:absolute before:top bl brands but camera centering change colophon color] conte copyrights count ctr current cy direct disclaimers double ebook ee ele exclude fullscreen ge ghost gnav groups hardware headlines hn hor hover hover:shadow hu hz inherit inside internal ips itemprop=jobtitle itemtype=breadcrumblist itemtype=imageobject iv iy jz keep kit know ku kx lbl leftnav lg:bg lg:items lg:pb li loader lower lq man mb12 md:items md:mx md:pb md:z meter metrics mg mirrorless monitor mp nitro no o od order own path pb3 pkg poll preferences progressive qbu qc qr ra rail recirc relations rental revisions ribbon robots role=form role=list role=search role=table sales sam ship slogan sm:border sm:rounded spaces span6 spotlight standard star step2 strategy stripes structure subhead submit subscriber subtitle suggested supported sustainability switch tables tabpanel taglist tall telegram ten testing tier timeline title1 title3 tracker traditional traffic try tutorials two uppercase uu vcard visual vj vr vs wifi written x xh xl:flex xl:ml yes",
    ),
    (
        -0.03,
        ".-translate-x-1/2 .[&::-webkit-scrollbar]:hidden .[scrollbar-width:none] .accordion-title .article-footer .article-wrapper .author-card .author-content .author-wrap .bb-code-block-unfurl .bg-gradient-to-br .body-container--blog-post .border-gray-400 .border-r .bottom-bar .c-guest-teaser .c-topic-post-area .c-topic-post-area-no-size .card--information .card-text .carousel-item .category-item .cli-bar-container .cli-bar-message .cli-style-v2 .click-open .client-nojs .col-5 .col-sm-3 .contact-form .contact-us .content-row-snippet .cookielawinfo-column-4 .cookielawinfo-row .cookielawinfo-row-cat-table .cookielawinfo-winter .copy-container .css-dxyhk8 .css-tuokxc .cta-block .custom-checkbox .custom-control .dark-gray .devsite-header--inner .display-flex .duration-200 .duration-300 .e-grid .elementor-grid-tablet-1 .elementor-widget-html .et-l--body .et-pb-column-1-3 .et-pb-column-1-4 .et-pb-column-2-3 .et-pb-row-6 .et-section-specialty .faux-block-link .fl-col-small .flex-initial .font-extrabold .font-weight-medium .footer-body .fs-body1 .fs-fine .fusion-column-has-shadow .fusion-flex-justify-content-center .fusion-text-2 .fw-wrap .gap-1 .gap-y-2 .h-100 .hamburger-menu .header-wrap .header-wrapper .heading-style-h5 .hide-on-mobile .inset-x-0 .ips-padding .ips-type-center .is-nowrap .js-lb-container .js-post .js-sticky-leftnav .js-unfurl .js-unfurl-desc .l-header .layout-content .left-1/2 .left-sidebar--sticky-container .lg:col-span-1 .lg:flex-nowrap .lg:h-full .lg:mx-4 .lg:order-2 .lg:overflow-hidden .lg:px-12 .m-2 .main-footer .max-w-[320px] .max-w-[960px] .max-w-md .mb-3 .mb-[10px] .mb-md-0 .md:col-span-1 .md:col-span-6 .md:col-start-2 .md:grid-cols-4 .md:items-center .md:mt-8 .md:pb-20 .md:text-2xl .md:text-center .md:w-7/12 .medium-9 .menu-main-menu .menu-main-menu-1 .menu-row .message-attribution-opposite .message-attribution-opposite--list .message-user-content .mntl-toc--list .mntl-toc--list-1-0 .mntl-toc--list-item .mntl-toc--list-item-heading .mr-4 .mt-1.5 .mx-5 .nav-main .no-print .notice-content .o-y-ew .onetrust-consent-sdk .opacity-0 .order-md-1 .ot-hide .p-body-content .p-header .padding-top .pb-24 .popmake-content .popmake-overlay .post-4 .post-thumbnail .price--sale .product-card .product-description .pum-container .pum-content .pum-overlay .pum-responsive .pum-theme-default-theme .quote-container .right-container .rounded-2xl .rounded-3xl .rounded-xl .row-cols-sm-2 .sans-serif .sd-content .section-content .section-height--custom .shadow-xl .show-tablet .sidebar-left .sidebar-wrapper .site-nav .sm:gap-3 .sm:items-center .sm:p-8 .small-12 .social-share .space-x-4 .sqs-block-html .sqs-html-content .status-publish .table-of-contents .td-pb-row .td-pb-span4 .tdc-zone .text-[13px] .text-[14px] .text-gray-300 .text-inherit .text-size-normal .tile-body .toc-wrapper .tweak-blog-alternating-side-by-side-image-aspect-ratio-11-square .tweak-blog-alternating-side-by-side-text-alignment-left .vc-row-fluid .video-container .views-field-title .views-row .w-3/4 .w-[320px] .w-fit .w-form .w-list-unstyled .wp-block-button .wp-block-buttons .wp-block-buttons-is-layout-flex .z-2 .zp-s-j 1/3 105 117 1557 17 186 2026 22 266 2xs 3.5 336 359 560 936 <devsite-header [&:: [0.5px] [0px [1rem] [32px] [8px] [960px] [calc(100% [calc(100vw [scrollbar admonition aligned amazon apps as aspect atf attr availability balance baseline bit block2 body1 bu bylines c calculator callouts card center chat col2 commentform company compare confirm constrain constrained construction contained container contract conversion corporate ctrl culture darkmode day decor dh did digital dis dxyhk8 e1f1sunr9 e76wunf1 e76wunf2 ej eleven etc experts extrabold f5 facade facebook fail faux ff flair flexslider footer2 for frm ft fz gadgets gh gs8 gsy gu have headings:font hello horiz hover:no hover:underline hub ie ig increment indicators instagram intent itemprop=itemlistelement itemtype=faqpage itemtype=listitem itemtype=wpheader jo just justified kc l0 l2 laptops lg:leading lg:pr lg:relative line lms maincontent mainmenu manufacturer md:mb12 md:text mental menubar messages minimal mission newsletters notify oc oo opt p2 pack partnerships payments pinned popout popper postscript prices programs proof pt2 qq quarter qw ratio raw ready release required rest revenue right ro role=button role=listbox role=status role=tooltip rtl rubric safe schedule scrollbar scrollbar]:hidden secondary selector semi short sm:leading sm:my sn so sport sports stacked steps stop story struct style1 subitem subject sun survey sync tabs tbody team technologies titles trade trial tuokxc twocol uc unordered upsells uq val van versions via view warranty wc which who width:none] winter wishlist wj workspace wrapper wx xj xl:col xl:text xn xp yq yx",
    ),
    (
        -0.02,
        "!overflow !text .-flair .a11y-new-window-message .about-author .action-bar .ai-start .align-center .align-content-center .article--title .banner-1 .block-row .blog-author .body-wrapper .cat-item .category-recipes .cmp-experiencefragment--header .cmplz-body .cmplz-categories-type-view-preferences .cmplz-cookiebanner .cmplz-cookiebanner-container .cmplz-hidden .col-7 .content-title .cookie-text .custom-dropdown .d-lg-flex .d-md-block .d-xl-none .dark:bg-gray-800 .devsite-header-upper-tabs .devsite-tabs-dropdown .devsite-tabs-dropdown-column .devsite-tabs-dropdown-content .devsite-tabs-dropdown-section .devsite-tabs-wrapper .devsite-top-logo-row .devsite-top-logo-row-middle .devsite-top-logo-row-wrapper .devsite-top-logo-row-wrapper-wrapper .dialog-content .display-none .dkb-pq-d .dropdown-content .elementor-grid-mobile-1 .elementor-inline-item .elementor-inline-items .entry-footer .et-pb-column-4-tb-body .et-pb-column-6 .et-pb-row-1 .fc-medium .featured-content .field--type-link .flex-col-reverse .flex-lg-row .follow-us .footer-copyright .footer-text .form-field-border-all .form-field-checkbox-color-inverted .form-field-checkbox-fill-solid .form-field-checkbox-type-icon .form-field-style-solid .gap-7 .gfield--type-html .gfield--width-full .gfield-html .gfield-html-formatted .gfield-no-follows-desc .global-header .gravity-theme .has-text-align-right .header-bottom .hover:no-underline .ips-list-reset .ips-spacer-top .ips-type-light .ips-widget .is-layout-constrained .is-light .item-pagination .item-row .items-baseline .js-bottom-notice .js-freemium-cta .js-top-bar .justify-content-end .kb-section-dir-horizontal .l-main .leading-normal .lg:col-span-3 .lg:gap-4 .lg:justify-between .lg:w-1/3 .margin-xsmall .max-w-3xl .max-w-lg .mc-embed-shell .md:flex-nowrap .md:justify-start .md:pt-6 .mega-menu-container .menu-primary-container .message-cell--main .message-cell--user .message-last-edit .message-user .mntl-sc-block-19-0 .mntl-sc-block-subheading .mobile-menu .ms-5 .mt-auto .nav-next .navbar-collapse .navbar-expand-xl .newsletter-signup .onetrust-pc-sdk .order-4 .ot-fade-in .ot-pc-center .ot-sdk-container .ot-sdk-row .page--header .pb-1 .position-static .ps-fixed .py-0 .py-2.5 .qbu-gh .related-articles .right-rail .s-anchors .s-b .s-topbar .s-topbar--container .sd-social-icon .secondary-navigation .self-center .sf-menu .sidebar-sticky .single-article .single-post-container .site-description .sm:text-center .td-block-wrap .tdc-element-style .text-block .text-gray-100 .text-lg .text-size-small .text-utility-300 .topbar-dialog .translate-x-full .upper-tabs .user-details .vc-column-container .w-nav .widget-title .widget-wrap .wp-block-post-template-is-layout-grid .wpb-column .written-by .z-hlebv .zn-rzp 104 121 123 1569 1f 389 652 67 91 92 <devsite-tabs <legend [100%] [354px] [600px] aff agree ahead alerts answers anti anywhere asked auth ax based bed bootstrap brief bs california capitalize checkout chunk clear cn continue countries delay des dir dkb downloads dpd e1f1sunr6 e3 ellipsis estimate eur fk font foreground fourth freemium frequently fub g4 gfield gravity helpful hiring hlebv hope hover:border inn interaction itemprop=interactionstatistic itemtype=interactioncounter itemtype=question iz jp kadence kp l3 l4 lazyload lead less lg:mr ll mb16 mbl md:leading minicart mob mt3 nf number ody p0 payroll play problem pulse pv2 px8 reaction reader renovation repeater rocket rzp see session shows skeleton sort square stage subfooter td tg thumb topics typeahead tz w100 w50 wpb xa xl:top",
    ),
    (
        0.02,
        ".accordion-item .app-desktop .ast-container .box-content .c-author-pane-author .clear-both .col-10 .content-body .css-editing-scope .elementor-col-100 .elementor-col-33 .elementor-icon-box-content .elementor-icon-box-wrapper .elementor-top-column .elementor-top-section .et-last-child .et-pb-column-4-4 .et-pb-row-0 .et-pb-row-2 .et-pb-row-3 .et-pb-row-8 .et-pb-text-1 .et-pb-text-4 .ez-toc-list .ez-toc-list-level-1 .field-sublabel-below .filter-item .flex-sm-row .focus:outline-none .footer--logo .footer-list .form-sublabel-below .fusion-text .gap-12 .gap-[10px] .gap-y-0 .genesis-content .grid-container .grow-0 .has-glyphicons .header-full-width .hero-banner .ips-comment-content .ips-type-medium .ips-type-section-head .items-justified-center .js-jx-a-x .l-x-fp .large-7 .lg:col-start-2 .lg:pb-10 .lg:px-10 .max-h-0 .max-w-screen-lg .md:col-span-3 .medium-6 .mega-sub-menu .menu-button .menu-item-object-post .mr-5 .mt-30 .no-bullet .no-link .order-1 .oxy-header .oxy-header-container .oxy-header-right .oxy-header-row .oxy-header-wrapper .oxy-overlay-header .oxy-sticky-header .pl-3 .pl-5 .pl-7 .post-content .row-number-6 .scroll-container .sidebar-first .single-post .single-post-content .sm:gap-10 .sm:text-left .start-0 .swiper-slide-active .table-of-content .tdi-90 .text-align-left .text-uppercase .text-weight-medium .toc-list .twf-xr .type-page .ur-t-wh .view-display-id-block-1 .w-60 .widget-type-rich-text .wixui-section .wp-block-navigation .wp-block-quote .wpb-wrapper .x-zv-b-s 137 156 165 204 301 31 41 440 500 51 63 650 68 81 86 88 97 [280px] [64px] after air apply arabic article black/5 bo break chevron chip co command contrast decoration df disabled:opacity during easy engine food fresh gj glue glyphicons heading heavy howto hq ingredient ink inner jk leg lenovo men mi mixed mj mobi mso negative ob opaque outofstock percentage photo plants plumbing pos power preload prep presentation pro professional promotion qe qj quote recirculation region remaining remove ring sh sm:ml sm:order solid stacking stock subgrid tap template thead tips truncate trusted ts twf understanding using vis white/20 worth xe xv",
    ),
    (
        0.03,
        ".accepted-answer .accordion-collapse .align-middle .article-template .basis-full .bb-code-block-title .bg-cover .block-content .block-system-main-block .border-0 .border-2 .border-4 .border-bottom .border-gray-300 .c-author-pane-content .c-author-pane-mobile .c-topic .california-p-body-inner .card--inner .card--wrapper .card-title .carousel-cell .category-header .color-background-2 .columns-12 .comments-section .content-box .depth-3 .desktop-view .devsite-main-content .disabled:opacity-50 .elementor-nav-menu--dropdown .et-pb-blurb .et-pb-blurb-container .et-pb-blurb-content .et-pb-button-helper-class .et-pb-column-2 .et-pb-column-2-tb-body .et-pb-css-mix-blend-mode-passthrough .et-pb-module-header .et-pb-row .et-pb-row-4 .et-pb-text-2 .et-pb-text-3 .ez-toc-heading-level-3 .ez-toc-list-level-3 .ez-toc-page-1 .faq-section .field--item .field-name-body .fl-col-has-cols .fl-module-rich-text .fl-rich-text .fl-row-bg-none .flex-column .flex-lg-nowrap .form-field-shape-square .fusion-row .gallery-item .gc-wrapper .gform-1 .gform-fields-1 .gform-wrapper-1 .grid--1-col .hc-blwg .header-1-0 .hide-focus-outline .hide-last-message-connector .hide-last-wrapper-connector .hover:bg-gray-50 .ips-contained .ips-layout-main-area .ips-padding-bottom .ips-responsive-pull .ips-responsive-show-phone .is-light-theme .is-vertically-aligned-center .js-accepted-answer .js-answer .kt-has-1-columns .large-8 .last:mb-0 .layout--region--content .leading-none .lg:col-span-7 .lg:gap-5 .lg:order-3 .lg:px-4 .margin-small .max-w-[1440px] .mb-0.5 .mb-8 .mb-xs .md:gap-5 .md:pb-0 .md:pb-12 .md:px-12 .md:text-5xl .menu-wrap .message-user-details .ml-10 .mntl-sc-page .mr-1 .mr-3 .mt-[30px] .mw-hide-empty-elt .no-wrap .ns-subject .offset-md-2 .order-lg-1 .overflow-x-auto .page-layout .pe-0 .pl-10 .pl-4 .post-6 .post-card .pr-4 .primary-nav .product-info .product-specs .pt-10 .pt-9 .px-md-5 .py-1 .responsive-table .section-2 .section-footer .self-end .self-stretch .shadow-none .shadow-sm .single-post--content .single-post-title .site-content .sitedir-ltr .sqs-block .sqs-block-content .sqs-grid-12 .sqs-row .sqsrte-small .sub-title .summary-item .text-box .text-h5 .text-md-left .text-weight-semibold .usa-section .w-layout-grid .wp-block-navigation-item .wp-block-navigation-submenu .wp-block-post-content-is-layout-flow .wp-block-quote-is-layout-flow .wp-child-theme-divi-child .wp-child-theme-hello-theme-child-master .zl-a-n .zp-iq-u 103 110 124 157 18px 2020 23 270 28px 2col 3/12 34 357 40 4xl 550 58 70 <devsite-content [120px] [12px] [1440px] [160px] [800px] a]:text address agencies algolia attribute av avoid b1 begin beginner better bj blocks blwg borderless bullet cache camping cell certifications com comparison concepts contains darker deck defaul descr does dom dy elt examples faculty fai fbo fd fg fi film find fix fl forums gaming gecko globalnav gm google grid growing gv gw h3 height hi hire hoverable http hw impact india indigo industries instructions intel international intro ip item jj kg kh last:mb launch layou layout2 level1 lg:justify lg:order lite loose m6 mask may mc md:col md:flex md:hover:bg md:order md:prose mediawiki mh mix module mu nd near nk null op orange pages passthrough past pause pb2 pb4 plate podcasts portrait produ promos promotional radix recovery replace role=checkbox rootpage s self semibold send sheet sitedir size sku sky sm: sm:col small sold sponsor ssl studio task tbm this tl tpl transparent ty unit users variations vertically web workforce wrapped xl:pb xl:pl xl:py yt zl zone zr zu",
    ),
    (
        0.04,
        ".animated-fast .basis-auto .bg-gradient-to-b .bg-gray .blog-post-content .body-container-wrapper .body-l .border-t .box-border .california-lb-container .california-thread-body-container .card-list .case-studies .col-inner .col-md-4 .col-span-4 .col-xl-6 .container-wrap .crawler-post-meta .dark:text-white .depth-2 .depth-4 .display-inline .duration-500 .elementor-reverse-mobile .elementor-section-height-default .et-pb-column-0 .et-pb-column-1-2 .et-pb-section .ez-toc-grey .field--type-text-with-summary .field-content .fl-module-content .fl-node-content .flex-shrink-0 .font-medium .form-field .fs-headline1 .fusion-builder-column-1-1 .fusion-text-3 .gap-24 .gap-y-16 .grid-cols-3 .grid-flow-col .grid-row .has-medium-font-size .header--container .highlight-default .how-it-works .is-content-justification-center .is-desktop .is-multiline .kt-row-has-bg .kt-row-layout-equal .l-container .lg:pb-20 .lg:pt-16 .lg:pt-6 .lg:py-24 .lh-sm .main-mf .master-page .md:mb-0 .md:order-2 .md:pb-8 .md:w-1/2 .message-inner .nested-level-root .nested-thread .order-0 .order-3 .p-6 .page-child .pb-32 .pl-2 .post-template .product--title .pt-24 .py-lg-4 .rounded-b-lg .section-1 .show-more .site-root .sm:space-y-0 .small-10 .tab-pane .table-striped .text-black .text-container .text-light .text-md-right .type-post .views-element-container .wp-block-post-terms .wp-custom-logo .wpb-js-composer 02 1106 130 1400 1600 2019 202 241 250 279 2xl 60 [1em] accordion admissions answercell avatars backpacking bi blend booking budget bypostauthor cdc choose cm commerce composer computing consumer cream cs cv descriptions dg discussion dv editing effect elevation em extend extensions fade fast feat fp garden gform glide gold government guest hard headline1 health height] hierarchy hotspot i18n inspiration int interface itemprop=name itm its kn leaders level3 lg:py linear listitem lm ltr md:w mid mr2 multi multiline oh options or ordered organic ou packages padded page pageid payment peek piece pq present preset previous purchase pz qb real refresh regular rendering se seasons section sf should sig sm:pt spec sprite start string subjects tasks texts therapist tools touch trends tribe truncated uo up url username visibility visible:ring win wired within ws wt wz xk xy xz yr za",
    ),
    (
        0.05,
        "+ .article-card--title .article-subtitle .bb-code-block-content .bg-center .bg-transparent .border-gray-100 .border-neutral-200 .california-nested-message .category-description .col-start-1 .comment-content .content-header .content-width--wide .css-j7qwjs .dialog-off-canvas-main-canvas .dnd-column .dnd-module .dnd-row .dnd-section .duration-100 .e-con-boxed .e-con-inner .e-content .ecwj-nf .et-boc .et-main-area .et-pb-column-4 .feature-list .field-item .field-items .field-label-hidden .font-normal .format-standard .fusion-builder-column-0 .fusion-builder-column-2 .fusion-builder-row-1 .fusion-builder-row-3 .fw-semibold .gap-5 .gap-8 .glide--slides .glide--track .header-nav .header-search .html-block .hw-ttf .justify-between .layout-engine-section .lb-container .leading-tight .lg:grid-cols-3 .lg:pt-8 .link-style-standard .list-item .list-style-none .main-outlet .mb-20 .mb-32 .mb-xl-0 .md:text-base .message--post .mr-auto .mt-0 .mw-body-content .mw-content-ltr .mw-content-text .mw-parser-output .mx-auto .my-3 .node--type-page .ns-0 .offset-lg-0 .p-5 .page-node .panel-body .pl-lg-0 .post-type-text .post-wrap .product-overview .ps-0 .px-2 .px-8 .px-lg-4 .quick-add-hidden .region-content .shipping-taxable .shrink-0 .site-pages .span-4 .splide--list .splide--slide .splide--track .sqs-col-4 .testimonial-content .text-18 .text-2xl .text-gray-900 .text-size-large .tg-mh-t .tracking-wider .transition-[max-height] .use-cases .vc-col-sm-12 .vertical-center .view-content .whitespace-pre-wrap .wp-block-post .wp-block-post-template .wp-singular 08 16 182 2/3 2023 20px 256 [150px] [30px] accepted accessibility analytics artificial b basis blockquote blurb bread bundle ca checklist colour crop ctools database dd debug defau dk down ection ecwj fancy feature fh getting glossary has headers hf hfeed hk housing hover:text in indoor instruction into item6 itemprop=mainentity j7qwjs jc je lg:my lists llm mb0 md: md:self md:shadow md:tracking measurement microsoft msg my n nojs num office outlet output outside oy p24 panel parser phone publications pullquote q qm raised reverse roboto role=radiogroup sect slot some standfirst std striped sublist summary synopsis tailwind tiles tpam trigger ttf txt ue uh ulti uw vl watch wy xxlarge xxs yz zp zz",
    ),
    (
        0.06,
        ".-mt-4 .accordion--content .aem-grid-column .animate--slide-in .bb-code-block .bb-code-block-expand-content .bb-wrapper .bc-black-200 .bg-none .block-3 .block-system .col-span-6 .col-xl-8 .column-1 .comment-container .content-asset .content-main .crawler-post .ct-inner-content .custom-background .data-[state=closed]:animate-accordion-up .data-[state=open]:animate-accordion-down .elementor-main-swiper .elementor-swiper .elementor-template .elementor-testimonial .elementor-testimonial--content .elementor-testimonial--text .et-section-regular .field--label-hidden .fl-no-js .flex-fill .grid-cols-12 .grid-content .has-image .header--menu .hidden-print .highlight-python .ips-comment .ips-comment-parent .js-expand-content .justify-center .justify-content-center .large-5 .large-6 .large-offset-1 .lg:w-2/3 .max-width-container .md:grid-cols-3 .md:pt-32 .menu-item .message-content .message-main .message-name .mt-lg-0 .navbar-light .no-pad .p-fai .page-template-default .panel-group .pb-25 .pr-lg-0 .product-item .py-12 .row-number-1 .scroll-trigger .sm:grid-cols-3 .sm:px-6 .tax-product-cat .td-fix-index .text-content .topic-body .wp-theme-hello-elementor .xl:px-0 00 100vh 113 114 169 446 64 <dl [60px] [max [state=closed]:animate [state=open]:animate alternate and anonymous appliances assistant aux blogs both bv byuser clients commercial css dfe disable diy dot ease ed editor evenly floated flow fold fv fws hasdr he hs identity ignore interactive internet investment itemprop=maincontentofpage itemprop=suggestedanswer jh jn jv jw lg:flex link love methods mk mo nb needs nj paid pill platforms post pretty progress pw qf round rt sets sm:space sm:w spy stick tested tiny touchevents troubleshooting uj unstyled value variants votes wh widest will works write xb xl:mx xxl yellow ys yu",
    ),
    (
        0.07,
        ".article-wrap .bar-md .basic-page .bb-code-block-expandable .bb-code-block-quote .bg-background-100 .bg-secondary .blog-post .blog-post--body .body-copy .border-y .card--title .col-1 .columns-3 .dw-k-y .el-comment .el-post-feed .elementor-section-stretched .f-texdr .field--name-body .fl-row-fixed-width .gap-2.5 .gap-x-0 .h-wg-ax .has-border-color .height-100 .hero-container .hero-text .i-yz .is-layout-flex .js-expand-watch .js-reply-new-message-container .justify-content-md-end .last:border-b-0 .lg:col-span-8 .main-body .max-w-prose .md-q-ke .md:border-b-0 .md:p-4 .mntl-sc-block-html .mt-10 .mt-md-0 .mx-4 .navbar-default .node--promoted .non-hundred-percent-height-scrolling .o-pj .outer-wrapper .overflow-y-hidden .padding-global .page--article .pb-6 .related-product .rounded-lg .row-number-3 .s-a .site-navigation .translatepress-en-us .vqd-d-in .woocommerce-page .wp-block-group .wp-block-post-template-is-layout-flow .wp-embed-responsive .wt-cli-element .xl:gap-8 .xl:mx-auto 115 116 12 1641 32 <noscript <th [''] [17px] admin after:content available basics be breakpoint bz category ccl clip cls collapsed connector controller coupons crm dark:bg delivery dev dr ds e editions editorial ex f6 game glow gqc gutters h100 icons ii iq last:border layout lg:gap lg:px license light logos machine magazine mainbar margin md:basis nm normal oj origin oz p1 pj pwa ql quaternary quotation rendered reset rsp same script sd search shrink sm:px sms speakers split sqsrte started stretched swatch texdr tk translatepress use variable vqd wcm white wk woocommerce wrap xl:max zo",
    ),
    (
        0.08,
        ".aem-grid-column-default .block--messages .border-collapse .border-x .col-lg-offset-1 .col-xs-6 .content-section .devsite-article .elementor-column-gap-wider .faq-accordion .flex-nowrap .full-width-content .grid-cols-4 .grid-x .hello-elementor-default .ips-column-fluid .ips-margin-none .is-mobile .js-question .lg:col-start-3 .lg:px-8 .lg:w-1/2 .md:col-span-9 .md:gap-4 .message-attribution .message-attribution--split .mntl-card-list .mntl-document-card-list .ms-2 .my-1 .padding-section-small .post-comments .product-details .pt-12 .section-hero .shopify-section-header .swiper-container .text-body .top-row .tracking-tight .two-column .with-sidebar .xl:grid-cols-4 10/12 147 192 24px 2xl:max 2xl:px 711 [31px] a addons alternative aw backdrop bleed blk board cap check classic coffee contain controls corner cpt darkblue def desktop:grid developer devsite dz edge ek fo fw fx gutenberg hc hed innovation jr json jy leadership logo m monitoring movers moving nest outdoor plant plp postcell pre programming pros qk qn rd san selection single sized svelte tmpl uep ut w why wider wu xw xx yl your",
    ),
    (
        0.09,
        ".align-items-md-center .blog-list .col-lg-12 .col-xl-9 .container-fluid .content-bg .devsite-article-body .ease-in-out .elementor- .elementor-element .et-pb-gutters3 .et-pb-section-0-tb-body .header-navigation .ips-column .left-area .light-mode .list-inline .list-title .mb-16 .md:col-span-2 .mt-4 .my-4 .not-logged-in .p-2 .pr-3 .pr-8 .pt-6 .py-3 .section--content .site-header-wrapper .tagdiv-type .text-xl .wp-block-table 1024 183 2024 6/12 8/12 83 a0 basicpage bp builder bx calc capture car circle colors composition crawler dek discard displayed dn dual evo flip free gutters3 helper ic installation itemtype=comment iu jd jt justify kf md:px mt32 neutral nine open overall padding paragraphs pdr pri responsivegrid routine ry sans spacing span12 spoiler subsection sz tagdiv tight to tt typo ub usage utility variation vp websites xl:pt zt",
    ),
    (
        0.1,
        ".accordion--item .article-text .blog-container .col-xl-7 .e-flex .elementor-section-height-d .et-show-nav .et-tb-has-footer .h-full .hide-mobile .ips-clear .js-comment .js-select-to-quote .list-unstyled .list-view .max-w-6xl .mb-24 .md:grid-cols-2 .md:px-6 .message-body .mt-1 .no-sidebars .post-body .post-layout .post-wrapper .py-5 .section-height--medium .shopify-section-group-header-group .top-menu .usa-prose .vc-row .w-100 .w-col .w-row .wp-container-core-columns-is-layout-28f84493 .z-10 28f84493 402 5 <h5 <summary [1] anon answer area aws az bme bold cd collapse collapsible do documentation drop ecosystem forum functions gatsby hg ki left library loc logging lx notouch nw odf pricing private process pt12 public qg reply rg rte sc seo showcase span8 sticky teams themed thirds tutorial underlined whitespace ww xl:pr xlarge xm yy",
    ),
    (
        0.11,
        ".body-content .comment-text .ct-section .ct-section-inner-wrap .ct-text-block .e-parent .elementor-section-content-middle .elementor-widget--width-initial .et-builder-inner-content .et-l .full-bleed .image-caption .lg:pt-20 .list-none .mr-0 .not-front .overflow-clip .overflow-visible .page-main-content .pb-md-4 .post-layout--right .space-y-2 .space-y-6 .text-wrap .whitespace-normal 2389 [400px] acf ads animated become before bm bt builders business cases cb certificates consulting empty en example file front go green guide highlighted kk kt landing md md:overflow ml mntl mt mv mz name over panes piy python qh react rj rust scrolling sqs stats style taxlevel tint training translate tweak uswds vn wmn0 yj ze zero zk",
    ),
    (
        0.12,
        ".article-section .bg-color .bg-gray-50 .border-gray-200 .cmp-text .content-left .dark-theme .e-con .editor-content .elementor-col-50 .elementor-widget .et-pb-text .et-pb-text-inner .fc-black-500 .flex-center .has-fixed-layout .has-sidebar .html-slot-container .ips-columns .ips-columns-collapse-phone .ips-columns-no-spacing .layout-container .message-attribution-main .no-sidebar .overflow-x-scroll .pb-12 .pb-lg-5 .post-columns .product--description .py-16 .search-wrapper .text-rich-text .u-concealed .w-full .w-layout-vflex 24 4/5 8 accreditation alignment analysis capabilities clickable concealed conditions corners dark:text dns farm firefox fullwidth hl interior introduction jsx master mx override parent paywall pf recipes redesign rs shoes splitter te typography ver vflex zb zc",
    ),
    (
        0.13,
        ".col-sm-offset-1 .col-span-full .elementor-widget-container .fd-column .field--type-text-long .flex-col .has-profile .header-desktop .header-main .js-post-body .list-disc .main-navigation .mb-6 .min-vh-100 .ml-0 .ml-auto .mo-hc-n-t .mt-3 .my-8 .no-js .oxygen-body .padding-bottom .pb-2 .post-2 .product-list .s-prose .w-screen .wp-block-paragraph 194 196 20 6 73 950 academy blade cameras cats contactus cu department eg events ez f3 fadein fc float html il itemprop=comment itemprop=text javascript kb lh mark min modules numbers one option people point rc services shared show sm:mb special styles su swatches taxable toc v viewer xg",
    ),
    (
        0.14,
        ".content-block .et-pb-section-0 .et-pb-text-align-left .flex-container .grid-col .grid-parent .js-content .max-w-7xl .md:gap-6 .mntl-block .pt-4 .space-y-10 .tdb-block-inner .user-reviews .wp-block-post-content-is-layout-constrained .wp-theme-divi <center <h2 <pre [320px] [90%] alpha anchors anim big body cj cl cmp condensed eu f7 fe forms fr general gp hb ingredients itemtype=blog jf larger notranslate outer ox portable position provider schema settings sk skip ua ugc uix window xen yoast",
    ),
    (
        0.15,
        ".border-top .footer-wrapper .gap-6 .main-section .mb-7 .page-content .prose-lg .rich-text .site-wrapper .wp-block-group-is-layout-flex 30 6xl <dt <h4 accessories ae building buying companies disc entry event fq hx ibm include insight keyline languages legacy listings locale lu multiple ns oxy para part pest products quick re resource root rows security sm:grid subpage system tbl",
    ),
    (
        0.16,
        ".bg-body .blog-rich-text .css-6wxqfj .elementor-widget-mobile--width-inherit .et-l--post .et-tb-has-header .hs-site-page .lg:grid-cols-4 .max-w-2xl .mb-2 .page-template-elementor-header-footer .primary-content .px-4 .sqs-col-12 .text-base .wp-theme-oxygen-is-not-a-theme 13 1440 48 6wxqfj affordable an astra children cli cnt development el es good icp item4 itemtype=discussionforumposting jobs lazy lg:pt lines maintenance role=tabpanel sidecar sl specs ti ux vh what widescreen yc",
    ),
    (
        0.17,
        ".c-post .container-lg .page-main .section-inner .shopify-section--header .single-blog .td-post-content .tdb-single-content .wp-block-heading 700 7xl act b3 bdy blank column divi dnd docs emevuu60 false field fill half headings indent it items ka lj mw reading recipe rightcol shopify strong submission taxonomy under width yb",
    ),
    (
        0.18,
        ".app-root .block-inner .font-bold .md:pt-16 .pb-4 18 9/12 [& acc ant attribution contents cp enterprise guides gx insurance md:space qa qi role=group rp sec t3 v1",
    ),
    (
        0.19,
        ".col-sm-9 .is-vertical .logged-out .main-wrapper .pb-3 120 9 cols components dark dvh elements ev gq is ix mesh pull qz signal tax type wysiwyg yd",
    ),
    (
        0.2,
        ".col-sm-8 .ct-div-block .elementor-default .items-start .md:fd-column .o-container 2018 <td animation assets content highlight lg:grid md:fd qu renderer role=tablist sa sale set shopping snippet wd xl:w",
    ),
    (0.21, ".elementor-location-single .mt-2 .pb-5 .single-content [auto beginners de eer gr healthy hh how index pdp tdb true vf widgets"),
    (
        0.22,
        ".col-12 .column-container .d-flex .gap-3 .md:flex-row .overflow-hidden .w-clearfix .wp-block-post-content 2025 <h3 active cc cms ef non outline paragraph sourdough splide t1",
    ),
    (
        0.23,
        ".et-pb-post-content .et-pb-post-content-0-tb-body .max-w-none .pt-2 .section-wrapper .w-container <tr appearance ct hp ke laptop lg logged lz message rank reveal sides speakable",
    ),
    (0.24, ".article--body .columns-4 35 610 bodywrapper document documentwrapper home lt track xl"),
    (
        0.25,
        ".body-container .main-wrap .menu-item-object-custom .menu-item-type-custom .site-container .span-12 ag cf medium panels singular structural working xl:px",
    ),
    (0.26, "<table doc itemprop=articlebody span"),
    (0.27, ".container-md .menu-item-has-children .sticky-container 25 long nested new repair role=heading tease"),
    (0.28, ".border-light .flex-1 21 <p control target term"),
    (0.29, ".blog-content .col-md-9 .no-touch lg:w mover oxygen"),
    (0.3, ".--next atc browse gear initial middle"),
    (0.31, ".elementor-section-boxed details shop thumbs"),
    (0.32, ".article-body .col-md-8 <article prose weight"),
    (0.33, ".col-lg-10 <main [ expressive fashion rf"),
    (0.34, "15 bk ck lf"),
    (0.35, ".justify-content-md-center <li river"),
    (0.36, ".article--content .border-b gen mr"),
    (0.37, "awards overflow"),
    (0.38, "clr package"),
    (0.39, "results shell"),
    (0.4, "boxed md:pt"),
    (0.41, ".article-content slideshow"),
    (0.42, ".content-inner"),
    (0.43, ".page-wrapper role=main"),
    (0.46, "centered"),
    (0.48, ".elementor-widget-theme-post-content"),
    (0.49, "pad"),
    (0.51, ".menu-dropdown .w-richtext"),
    (0.53, "markdown"),
    (0.54, ".entry-content"),
    (0.61, ".wp-block-list"),
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
    (-0.15, "2025, article explore join more: nach rights stories – €"),
    (-0.14, "/ content up world zum"),
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
        "18, account add alle am august career chelsea deutsche el event facebook find free gegen gmbh help hide images inbox le me no notifications posts re: read: sa start terms topics trump weather why written zu",
    ),
    (
        -0.06,
        "(and 2023, 22 4 access advice affiliate associated automatically available bei cart check city climate dash day discuss election exclusive family finden front home just liverpool main manage mdr member minuten newsletters noch nur pay pm policy political published que rating rating: replace results right says selected shows signing thema today today! vs weekly wird work.",
    ),
    (
        -0.05,
        "19, 20 2017 40 aktuelle always app archived auch australian become brands browser commission. cookies could credit dan delivered des di diesen energy enter epstein es experts fall fill getty globe got group hour imagine inbox. japan jetzt journalism labour like located log menu minutes nachrichten next november october off opens pairs polizei popular prices questions refresh. related: remote reply resources selection send serial signed site solutions story testen themen there. top trusted updated: we'll weekend you.",
    ),
    (
        -0.04,
        ".gov 10:00 11 @ account. agree allen april bank behind biden book c cam choosing commission considering contact continue continues de death diese discount discussion emails events exploring fc football gear haben helpful here hit holds i'm in independently industry info it's j. la last lesen loading mai master mba month. monthly more. movie murder navigation near news, news: official opinion order orders over pages panel past photo: plane po point presidential press probably program protest q&a rear refine renovation repair reserved savings say se september shopping sind tab teachers tickets touch travelers trust una videos viele view warum washing watch wealth we’ll whatsapp wins you! zeigt × • › 👉",
    ),
    (
        -0.03,
        "* 13, 140 2019 2020 25% 25, 26, 28 5th 9, > about above accurate address almost also: alternatives analysis. andreas angeles apply. apr archiv attract average back. badges belle bill boost british browse business by: call care carolina case change changed channels chatgpt china christian christmas clicking connect contractors deals deals, decision demo did dieser disease displayed documents drive earbuds editor ein eine email, enable er eu everyday everything foto: found foundation. garden gb global good, government grow grow. growth guides his holly hybrid ich ihre illustration image immer inc. infos institute introducing iphone ist japanese javascript jd july jun kate killed knowing kommentare leadership led legal liga loading... lock logged login maintenance makes managed mark marketers marketing, may means membership message mi migration minister navigate never nicht nine nutrition ohio organization p.m. package. patterns photos pinterest pipeline police policy. politics politik practices premium president prize promo proud question quote readers recommendations register registered replies revealed reviewed rules. sack sein shift since software, south stop styles styles, sunny tag talking tap team team. thanks thomson tim tips tips, toggle tony topic trending tried tu turning un unit unlock uns video viewed we're website what's window. wireless work? year yours zurück",
    ),
    (
        -0.02,
        "#1 (1) (opens +5 10, 15% 15, 17, 2018 2030 21st 27 9 a.m. abo accessories account? across actionable ad ai. airports app. aspiring author auto bad belongs benefits. bike boards bronze burst buy buying careers category challenge college comfort community compatible configurations connection cookie council court cross date. decor delivery destinations deutschland devops display dog door edited: education embedded energy. estimate eur evening experiences featuring fight figure food free. germany gps guardian here! here. heute hier homeowner how ignored improve intense irish jessica jump junge ki kommentar laid landscape lead league leave left likes list: load. longer mail market match meeting meldungen merge meter metrics name ne news. newsletter! next: nikon now! now. o offers, om order. page. paris partner perfect phrases pickup place places points posting posts, posts: premier prevention previous price: produced published: purchase purchase, puzzles quick quilt recent recommend. refresh remain replacement reporting reserve reuters same seal self sip site. solar soon sorry sorry, springen straight su suchen teilen thank thanks! then this? time! tiny tool. topics. town trace trade trainer travel university usd v valid vocabulary walmart werden window) wirtschaft working worldwide zwei »",
    ),
    (
        0.02,
        "(the 1: 2013 2x 3x 4.1 45 63 95% active adds agile airpods alignment allow american apex application aspects at avoid az bags beats benchmark bird booking bring bucks built-in canadian cash catering certificate certification climbing code. collaboration comes comments: compared considered consistent container copilot core cost: cost? couple da damage day. debt default deploy detection developers diamond drop early easier efficiency electrical enough epic ergonomic error especially example, example: exercise f. faux fittings flip form french fully funds ghost girls going han hd hearing height here’s highest highly hooks hotel http ibm implement including: initial innovation instructions interface ip isn’t james java john journal knife las lesson levels library life lifestyle line: linen little llc location location, lots luxury managing mar mcp mean medium members memory michael military mobile moderate moon much multiple natural needs needs, nov. ongoing online, optional oracle orange out output overall parts pc photograph position pot prediction pressure pretty printed processing professionals ram raw realistic record redis regarding resource response result reveals rust samsung seat second serve served shaped shared sky smaller smart sony speakers spend started: starting street structure suggested surface think through to: update usage usb-c uses ve visit white, won’t wood workflow writing year, year. zapier",
    ),
    (
        0.03,
        "$20.00 (or 12. 23 27, 2: 3, 31 3: 4.0 50 9. [ ] accounting added adding adidas age agentic ai ai, alexander angle architecture arm arthur athletic au because belt between blend block blockchain brought brown built businesses california, capital cardio center chain circuit claim clause clients clothing cloud coding coin collection collectors colors companies complex covered decide design, designers details: different durable during dynamic e. edward ensuring est et exercises expect fashion fees fetch figma final flex focus foods future g gaming gen graphic gray headphones helps him html, ideal identify improved inch increase indexes installation instantly instructor integrated interactive introduction is: it. keep lady large lean like: london long long-term lot made make many men’s motion nasa nike now, one operator optimization options out. own packages paddle partners personas pest piece plan plans plus policies portfolio potential pros: provide pull python real real-time recipe red released rentals requirements resort return reviews risk room running rx saying season sessions setting several short should simple single size: sizes son spotify spring started stove strategic streaming strong sudo switch tasks text them. throw tie ties time, tip took track tracking travis turn two typically ubuntu until used utc van variable variety vegas, version virtual visitor wedding where white whole women's write ►",
    ),
    (
        0.04,
        "$ -> // 10. 15 1tb 2009 31, actually advance advanced amd amid another around artificial ask automate battery been beginners blue blue, box budget cameras chicken classic common computer context control corporate customers dark days desktop equipment faster financial foam fresh function functions furniture github gym hardware her hiking hotels important income indoor infrastructure instant intel intelligence issues journey light limited live local look meals men's mini ml most msi nintendo north oz. platforms possible posted private production prompt, range: rated rates really recipes rest said: server service services skin sleep small socks specific standard starmer startup system systems templates there’s thing those tool types ultra unique was: wired you’ll you’re zero",
    ),
    (
        0.05,
        '" # , 30 5, 512gb 8. agencies agents and api being boots both bottle candle chair cleaning cli command company cons cost crm custom cut dollar don’t fitness half high include: lawn learning leather lines max mesh mid mint models my notes nvidia often online people performance pet picture pieces planning portable pro project projects proof property protect range ratings reduce retirement sep sets setup silver sofa speed steam stock. studio support task u.s. using',
    ),
    (
        0.06,
        "$25.00 7. amazon apple car certified cover customer digital file francisco full games give go install king level low march mental once pour revenue robotic san tax time total trail tutoring user waste would york â —",
    ),
    (
        0.07,
        "$30.00 2 2, = a agent america details does fix following for for: graphics individual international laser linux plant-based print professional projector quality said. security set stars states states, such ti very",
    ),
    (
        0.08,
        "air art avg build card compare each easy green have he hiring it’s management memory, mirrorless model off. or positive still tech under united voted vpn water which",
    ),
    (
        0.09,
        "5.0 6. choose code conference features good insurance length: macbook machine miles pack platform shoes some take training was",
    ),
    (0.1, "3. but do game had intermediate pci rtx so step they war week when }"),
    (0.11, "16gb 4. 5. camera data express marathon pricing run she than use with"),
    (0.12, "2024, beginner best black design is of package said there will"),
    (0.13, "1. 2."),
    (0.14, "- can that"),
    (0.15, "are moving storage"),
    (0.16, "10 it"),
    (0.17, "color {"),
    (0.18, "the"),
    (0.19, "i"),
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
        "$ been bill book clicking disclosure: entering follow funds get hi learn order planner rules sales seek three to unlock variety views virtual with",
    ),
    (
        -0.07,
        "an article circuit considering could digital ensure fill forum found founded international make marketing ready rewards services sign some speed standard story therapy value web your",
    ),
    (
        -0.06,
        "... account ad almost class credit engineers ever examples fourth hey hiring import insight isn't main note online otherwise products reporting significant sind software style terms um updates war website welcome world zwei",
    ),
    (
        -0.05,
        "anything apple block born certified checking cybersecurity developed developer does don't features: four further group help improve internet law live low mission must out person personalized prep push que starting temperature templates tired various week, wie wish über",
    ),
    (
        -0.04,
        ".gov 2025 although author backpacking base believe board bottom buy check chosen come dedicated depends designing email except explore featured find form free gym hear heard hi, hold inc. investing its link long mesh method nutrition plan presented protection receive recommendations regulations reliable secure selection service shipping side significantly signing sleeping stack submitting table talk type ultimate unfortunately, update uses ux vs watch whatever wondered yes.",
    ),
    (
        -0.03,
        "(the 100 2 2024 accuracy address agency agree all, amazon america american articles at available beauty being box, capabilities care child choice code comparing contributors course culture cutting day developers discovered dynamic earn economic effective enter essential exclusive experienced external financial focused for generative github give global head hosting i'm id information, intended i’m join keep knows leading leads made memory microsoft network note: oh, openai optimize other overall package page paid performance platform possible premium pricing provide purchase ranked recently remember reported reviews running sale scan seen share shoes signed sleep so, stands takes target tech thanks that’s though, tips traffic turn ultimately vary vibe we'll weight well-known written years you’re",
    ),
    (
        -0.02,
        "( 100% 14 adoption aims all associated availability below, boost brand buying certain certificates community comprehensive contact content, cookie defined either element elevate expanding experience expert experts explores fans feeling fields film folks former function given growth helps here, highly includes individuals invest investment item items london looks material means movement noticed opt overflow payments personally published read refer refers roi seeking selected sensitive sessions shown specializes varies websites work",
    ),
    (
        0.02,
        '"it 2018 6 actually addresses advantage alone always analytics app area aren’t around automation begin built-in called case certifications change classic click common compact companies compared computer consider consultants continues covered deeply deliver depending development donald down energy enterprises facebook families federal finding focusing full furthermore, für gives governance hand, high in interestingly, introducing issue kit late lets light likely mainly managing meet mentioned mix mobile more movers named needs north number nur off old only oral pair park particularly parts pass perfect plants pour practical prices prime process real-time report responsible result, right run san services: sets should show small solution someone speak speaking specialized storage such summit sustainable system tend that, thinking together, understanding used variable view visit wearing wrong yet “you',
    ),
    (
        0.03,
        "- 1) 2025, 3. 4. 6. 7. 8 a: accounting advanced air answer apps arc asked audio based battery between big both brands calculator campaign car college commercial compare concern core corner cover critical customer describes detailed didn't didn’t doesn’t doing done easy ecommerce economy einem einen enterprise especially essay example, expected expression extends few first, functional generally golden graphic great green healthy hire his hours hybrid idea imagine impressed individual insights inspired install instead instructions integration involves it's itself joined june le learned life look lot machine machines management maybe meals men minister model module much natural nothing oil paper past processing project proud rare reason reduce require researchers resource results: runs said, school search seed seem server similar simply social sometimes sometimes, sound spent staff still super tasks that's there’s though time, told total traditional transformative travel tutoring typically, us use versions wanted well, we’ve zoho “as “it “it’s",
    ),
    (
        0.04,
        '"we 2. 3 : aber additional april as balance best blockchain came changes clear climate comes created customers def designed distinct doch favorite features finally, fit fitness flexible focuses furniture gibt health heart hr include institute into isn’t known learning move open options organizations over payment plant-based potential released remains room rust says solar solo state stress tested thing trained training understand usually version what wood year “i “we “when',
    ),
    (
        0.05,
        '"i -- 1 1. 10 addition analysis back beyond british building dem despite develop error even for: geht general her hotel i’ve local location making matter mit multiple or recent see seo set shows solutions special startup states steht thought two way who wird works you’ve •',
    ),
    (
        0.06,
        "7 als announced become black body but challenge city de different early ein following future google held i i've if included know like martin may models new offers on part point probably regular rental section seit series so step study team test time today video while “in",
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
    (0.23, "git"),
    (0.24, "also"),
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
    (-0.38, "identity"),
    (-0.37, "get"),
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
    (-0.24, "posts"),
    (-0.23, "author perfect thank this"),
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
    (-0.11, "12 bag email just mode name out properties tech touch value ways written"),
    (-0.1, "20 2025 as bundle improve join know latest london money networks over resources solid try"),
    (
        -0.09,
        "100 continue contributors editor essential examples footer ideal insurance? iran leave optimization photos pro sie use want what’s",
    ),
    (
        -0.08,
        "add als aus case contact credit effects enjoy espresso family follow für guides jobs list medical neue nicht notice play policy powerful prioritize questions scale short stand summary testing the topic topics useful vs yoga you're",
    ),
    (
        -0.07,
        "40 against assistance basics beginners can cookies cost? cybersecurity days design differences engineers franchise hiring hours i inspiration interface line log looking make men's meta might need new products range space staff today tools trip tutors ultra united war",
    ),
    (
        -0.06,
        "advertising agent also cards conclusions different does final for gegen guarantee gym info inside largest last long-term manage market material meals personalized plumbing points popular r recommended renovation review select settings shipping threads trail weitere yourself |",
    ),
    (
        -0.05,
        "19. 39 across act actions ahead app cancel cleaning customization cyber daily das date demand download dslr feature foods gateway gift graphics guest it’s kitchen language main only optional pagination patterns payments program really recap recommendations replacement request required return season similar state submit their themen ui unlock usa ux versions website",
    ),
    (
        -0.04,
        "? actually affect agencies alert base class client conditions confidence cookie did diego diy done embracing engage exchange faqs featured filters free gear generation hold holiday interested location member menu message messages method miss named order preferences prep progressive provider proxy quote reading remote result returns shows sign sleep statement talk timeline usb warning way wedding white window winter writing z",
    ),
    (
        -0.03,
        "(and + 101 15 2026: 24 : accessibility address android another api bike bottom brand cameras cases challenges charge close collaborate comparison compatibility consultation creator customer customizable definition demo des desk destination do drive enhance exclusive executive fall feedback following group guide: handling help? hot important included independent insurance keeping labor little love major movement navigating notifications offer old one opportunities organization packing please possible protect put quality quiet recent recommend report results reveals rule sales save sessions sets sites source speed step-by-step strategy: study this: travel trending understand upgrades van vehicle words you’ll",
    ),
    (
        -0.02,
        "2022 2023 account among apply around automated becomes big book certifications checklist contractors designed enterprise entire evolution farm glance helpful hr i’m kids layout learn limit low meeting memory navigation newsletters north notes off open option places programming shelf site solar something spaces stores stories story strength team tight ukraine unlimited us? wall we we’re what's",
    ),
    (
        0.02,
        "#1 #5: 21 9: action adding ai-assisted ai-driven america apis artificial authentication auto bags batch becoming black blockchain brain capital characteristics co. collection compact computer connection courses december decide default devices doesn’t editing education enough existing experiences expert files francisco freelance frontier ground guaranteed helps highly instructions items journey keep knowledge leaders let listen loop massive materials me microsoft month motion myths nach netflix operational optimize overall pack planning proof proper regulations reports resource rich risks rss satisfaction se serving six smarter smartphone standard suitable swift takes teaching tested text tiny took traffic transformation transition transparency treatments tutor u.s. variety via wave while wine work? workflows",
    ),
    (
        0.03,
        "#3: & 12. 14 25. 8: adjust admissions advisory ai: anyone application approach ask asus behind best bi books both built buying by c career categories certificate choice colors commerce competition complexity con contract controls conversion copy creative creek currently deep delivery dem design: designers developing don’t earbuds ease enter ergonomic exercise expertise extension facebook fight filing flexible for: four gain governance half hourly identification impact improved indoor internal job keyword launch learned lee leverage license light limited linux live longer los loss lower match mind mini mirrorless mistakes mobile modern national necessary number optimizing package page piece plants playbook policies portfolio practice press price problems processing programs progress public reality reduce rental residential resistance retirement ring salesforce scalability seamless search sending shaping shopping station statistics storage store successful supplies tailored taylor technical test they threat time to too total trade train two understanding unique unter variables watches week weight whole wide woodworking work years york zero",
    ),
    (
        0.04,
        "15. 20. 22. 23. 3 6: academic adoption advantages alignment amid architecture assessment assistant background bread breaking bring camera center changed charging coding dental device diet display dynamic each ecommerce effect efficiency efficient elevate energy error every explore fast finance firm focus function generative health healthcare helped history hit hybrid improvement in income install intelligence intelligent introducing investment law legal lessons living managed meets mehr mindfulness mission moon partner path picks plant platform plus point portable print production property right role selection services? small smart solo styles subscription tank teach technologies templates than things thrive through today! track traditional transform trusted watch workforce youtube",
    ),
    (
        0.05,
        "#1: #2: / 11. 13 18. 7 academy accounting adventure affordable all-in-one always apple beach body capabilities catering city claude cognitive compared components connected considerations core could death delivers desktop dining discovery during eine employee engagement environmental estate europe ever excellent factors favorite form here human image implementing inference infrastructure installation integration into key le less like management million movers office oil place preparation process professional quickly ranking rankings regular response rise safety sale sell send shared sharing show situation size skills software specific starting status student style success thanks thing turn un vertical volume was weekly winners x year",
    ),
    (
        0.06,
        "10. 21. 24. 8 accessories active agents ai amazon american area bei booking chain cloud college company concepts context details economy electronics emails en equipment eu exercises face further gaming great healthy heart innovation internet james learning many outcomes paul picture potential power productivity publishing reviews risk road roi savings saying schedule seo sich simple start stop support sustainable systems tour types used vendor waste wellness your â",
    ),
    (
        0.07,
        "17. 5: access advanced agentic am avoid backpacking bill catalog classic coffee competitive contents deals electric end fine gallery game goals good machine may military online packages part partners photo poor projects real-time recipes sellers service solution strategy structure survive technology tip top workflow",
    ),
    (
        0.08,
        "16. 3: 4: 9. analysis at audio bank common cost den determine easy electrical environment feed food hire if include japan man markets organic plant-based push release restaurant security services setting some startup think user version von working zu",
    ),
    (
        0.09,
        "23 backup choosing companies compare county course creating enterprises fitness have implement issue lean most ny pest photography private python research san sind strategies studio terms three um wie",
    ),
    (
        0.1,
        "5 6. after all box category configuration developer early framework furniture getting google has index move platforms room set take trends tutoring who",
    ),
    (
        0.11,
        "advantage auf building businesses certificates cons consulting control gifts is item lead rights searches series shop tax up world",
    ),
    (0.12, "9 art automation brief change crm cup day house la maintenance my summit taking there why works worth"),
    (
        0.13,
        "7. 8. air better boost business calculator creators introduction it? months much product project providers setup should static vor wants",
    ),
    (0.14, "1: 2: but mental methodology needs not park people real running stack thousands trend using"),
    (0.15, "clear customers models"),
    (0.16, "and de description march moving overview podcast will"),
    (0.17, "2026 are faq it local model of options other tips trump would"),
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
    "697f6e83697e697f657b5e736479687e637964796075586e6d826f846a7f6a7f667b5e73697e6b80667b667b62775a6e657c6980647c657c61785970"
    "637a687f637a637a5f76576e64776a7d6578657861745b6e64786a7d6578657862755b6e6875697765736472616f59676c7a6d7b6977697665735d6b"
    "767d747b6d746f766d74656c7b837981727a757c727a6a727f867a82767d747c6a71666d7e867981757d747b6971656d7b8973806f7c6f7d6a786471"
    "818e788674827582707d6a777f917a8d738575877183647683957f917789798c7587687a869580907988798875846e7d879682917a897a8976856f7e"
    "82937d8e7889788974856d7e7c8d7788728372846e7f677874887588708370836c7f667976897689718571846d80677b6e8d6e8d6a89698865845d7c"
    "7587798b758775876f82687a708273866f816f816a7c6375798a7a8b768776877182687975867687718372836c7e647571857589718471856c7f6477"
    "708474876f8370836a7e637672817686728172816d7c667672817786728272826d7d677677817782737e737d6f7966707b857c8678827782737d6a75"
    "848881857a7e7d80797d71758a8d868a808482867f82777a8a8e858981857f8473777074898d848880847f8373776f7387917e877a847b85747e6e78"
    "8d97838d8089808a7a84747d8c9a8695808e82907c8a6f7e909f8b9984928694808f7382939e8c9885908591808b798494a08d9986928792818d7a86"
    "8d9b8795839083917d8b76848895818f7d8a7d8b7785717e7e8d7d8d7989798974836e7e7f8f7e8e7a8a7a8a75846f7f76927591728d718d6c87647f"
    "6a8071876d826d83687d6075657a6c81677d687d62785b706e8272876e826e83697d60746a7e6e836a7e6a7f65795c70667c6d84697f6980637a5b72"
    "647b6c82677e677e62795a7165786d80687b697b63765c6f65786d80697b697c64765d706a786e7c6a786a7865735c6a6e7c72806e7c6e7c6a77616e"
    "787f797f7279747b7178686f7e857e85777e7a81767d6e7580877e857a8179806d7469707f877d857981787f6c73686f7c897683738073806d7a6673"
    "828f7c8978857986727f6c7981937f91788a7a8c74866779859783957c8e7e90788a6b7d889785937d8c7e8d7887717f899886957f8d7f8e7a887281"
    "829380907b8c7c8c76876e7f7d8d7a8b758676877081687973867588718471846c7f66797487778a738673866d80677a6b8a6e8c6a896a8864835b7a"
    "657c6f876b826a81667d637b5f766a81657c657c60785e75687f70876c826b82677d6379647a6c83677e677d63795f755e776982657d647d60785d75"
    "5d766881637c637b5e775b7461766d82687d677c6378617661766d82687d677c6378627665756d7d6979687864746170697972816d7d6c7c69786574"
    "767f7a83737c747d727b6e777b847f8878817a837780747d7f88818a7c867a836f7870797e8780897b8579836e786f797a897786748373826e7d6c7b"
    "7f8e7d8c79887988748372817d917f93788c798d74886c80819583977c907d91788c7084839483947c8d7b8c77887485849585967d8e7d8d78897687"
    "7e917f917a8d798c75877285788b798c748774866f826d7f6f83758a718570856b806a7f7085768b728771866d816c8167886d8e698a688963846081"
    "7587798b758775876f82687a708273866f816f816a7c6375798a7a8b768776877182687975867687718372836c7e647571857589718471856c7f6477"
    "708474876f8370836a7e637672817686728172816d7c667672817786728272826d7d677677817782737e737d6f7966707b857c8678827782737d6a75"
    "848881857a7e7d80797d71758a8d868a808482867f82777a8a8e858981857f8473777074898d848880847f8373776f7387917e877a847b85747e6e78"
    "8d97838d8089808a7a84747d8c9a8695808e82907c8a6f7e909f8b9984928694808f7382939e8c9885908591808b798494a08d9986928792818d7a86"
    "8d9b8795839083917d8b76848895818f7d8a7d8b7785717e7e8d7d8d7989798974836e7e7f8f7e8e7a8a7a8a75846f7f76927591728d718d6c87647f"
    "6f817587708370836b7e6376697c6f826a7d6b7e65785e7172847687718372836c7e63756e8072836d7f6d7f687a5f716a7e71856c806c81677b5f73"
    "697d6f836b7f6b7f667a5d726a7a71826d7d6d7d687861716a7b72826d7d6d7d687861716f7a737e6e796e796a74616c737e7782737e727d6e796570"
    "7d817c80757a787c74786c70828782867b7f7d827a7e7176838881857c817b806f746b70838780847c807a7f6e736a6f808a798375807680707a6973"
    "86907f897b857c86757f6f79859482917b8a7d8c77866a79899886957f8e81907b8a6e7d8c988894808d818d7b8874808d998995828e828e7d897581"
    "879583917e8c7f8d79877280818f7d8b7886798773816c7a77877989758575856f7f697978897a8a7686768670816b7b6f8c718d6d896d8967835f7b"
    "7e94788e778d778e6c825c72798f728971877288677d566c8196788d778c788d6c815a707d92748973887389687d566b7991738b728a738a677f566e"
    "788f728971887189667d556c788b738671857285677a576a788c738672857286677b576b7e8c7583748374826a78586682907987788778876e7c5c6a"
    "8e9681897e868188777f666d949c878f848b868e7d846b739aa28b938a928991777f6a7299a18a9289918890767e697197a583918391849278856876"
    "9caa899789968a977d8b6e7b97a9879a849686997a8d64779bad8c9e889a8a9d7f91687b9baa8a9a869687967b8b6b7a9cab8b9b879788987d8c6c7c"
    "96a7859784968596798b697a90a180917e907f9173856375879a7c907b8f7c8f70846175889c7d917d907d9072856276809f75947594749469895877"
    "7d8f7e91798b798c74876d80778a788b738674876e81677a80927f917a8c7a8c75876d7f7c8e7b8d758776887183697b798d7a8e7589758a7084697d"
    "778c798d738874886f83677b79897b8b7686768771826b7b79897b8c7686778771826b7c7d897c8777827782737e6a76818d808b7b877b8677826e7a"
    "8b90868a7e8381867d82767a91958b908488878b83887b809196898e84898388777c74799095888d84898387777b73788d98818c7d877e887782717c"
    "939d8791828d838e7d88778295a48d9c859588978291758599a891a089998c9b869579899ba7929f8a968b9785927e8b9ca993a08b988c988793808c"
    "96a48d9b8896889783917c8a909e8795829083917d8b7685869783947e8f7f8f798a748488988595809080907b8b75867d9a7a9676927592708d6885"
    "748a788e738a748a6e84677d6e8472886e846e84687f6178778d798e758a758a6f84677c7388758a708671866b8063787087748c708770876a82637a"
    "6e86738a6e866e866980617970847589718471846b7f657970847589718571856c7f657975847785738172816e7c657479887b897785768572806978"
    "838b81887a827c84798071798991868e8087828a7e86767e8b93868e828a8088747c71798a92858d81897f88737b707885937c8a7986798772806c7a"
    "8b98828f7e8c7f8c788672808a9c85987e9180937a8d6d808ea1899c829584977e91728493a28d9c859586958090798994a48e9e8796879781917a8a"
    "8c9e8698829382947c8e7587869880927c8d7c8e76887081798d798d758975896f836a7e7b8e7a8e778a768a71846b7f739272926f8e6e8e69886180"
    "78897b8c7787788871826c7c73837686718272826c7c66777c8c7d8c7887798873826c7b78877888748374846e7e687774867889738574856e7f6879"
    "73857688728372846c7e667875837987748275836f7d6a7875837987758275836f7d6b787a827a83767f767f71796a737e877e877a837a83757e6e77"
    "878883857c7e7f817b7d74768c8e898a8284858680827a7c8e90888a84868385767874768d8f878983858284757773758b9381897d857e86777f727a"
    "9098868e838b848b7c8478808e9b8895818e84917d8a727f939f8d9986928895818e768396a08f9988918892828c7d8697a1909a89938a93838d7e88"
    "919c8a95859186927f8b7a868b9684907f8b808c79857480818f808d7b897c897683727f8290818f7d8a7d8b7785738179937892748e748e6e886781"
    "7e8d7f8f7b8a7b8a7585707f78877a8975857585707f6a798190818f7c8a7c8a77856f7e7d8c7c8b7886788672816b7a7b8b7d8d7889788973836c7d"
    "798a7b8c7687778771826b7c7b887e8b7986798674816f7c7c887e8b7a877a8674816f7c7f877e867a827a81757d6e76838b838a7e867e857981727a"
    "8d8e8889818384858081797b93948e8f8788898a86877f809091888a84858384767874768f90888983858283767773759097858c818881887b82767d"
    "969d8a91868e878e80877c8395a18d9986928894828e778399a5929e8a968c9887927b879ca5939c8c958c958790818a9da6959e8d968d968891828b"
    "96a18e9989948994838e7e89909b8893838e838e7d887883869383907f8c7f8c7a86758287948592808d808d7b8877837e977c9578917790728b6b84"
    "7f8b7e8a798579867581687579867885738074806f7c636f838f7f8b7a867b86768269747f8a7b8676827682727e64707c8a7b897684768472806573"
    "7a88798774827583707e63717d877d8778827882747e68727d877d8778827882747e6973858a81867d827d81797e6b70898e858a818681857d826f74"
    "908e8886817f8382817f747295938d8c8685898786847977908e86848180807f75736c6b8f8d8583807f7f7e74736b6a8d917f837b7f7c80767a6b6f"
    "93978489808581857c807075969f8c95858e8790828b70799aa3909989928b94868f747d9ca3919789908a90858c797f9ea492998b918b91878d7a80"
    "979f8c94878f8890838b777f9199868e8189828a7d8571798892828c7e887e8879836e788993838d7f897f897a85707a80967a90768c768c7187647a"
    "828d828e7c887d897985707c7c887c887783788474806a768590838e7e887e897a85707b818c7f8a79847a8576816b767e8b7e8b79867a8776836b79"
    "7c8a7d8a7785788574816a777e877f897a837b8477806e777e8880897a837b8477806e78838780847b807c80787d6e72878b8489808480847d817276"
    "95928e8c87848a8787857d7b9a9894918c8a8f8d8d8a838098968f8d8b888a887f7d797798958f8c8a8889877e7c787693968689818583867e817579"
    "999c8c8f878b888c83877b7e969e8d95858e8890838c747d9aa2919a89928c94889078819fa4959a8d928e938a8f8086a0a6969c8e938f948b908287"
    "9aa190978a928c93878e7e85949b8a91858c868d818978808a93868f818a818b7d87767f8b958791828c838c7f88778082987e937a8f7a8f768b6b81"
    "677d73886e846e84697f667c62786d83687e697f637960766b8074896f8470846a7f667b677c6f846b806b80667b6276647b6f866a826b82657c6279"
    "62796d8569806981647b6077647770836b7f6c7f667a6477647870846c7f6c7f677a6478697872806e7c6d7b697764736e7c7684728071806d7b6977"
    "777e7b83757c777e737b70777c8481887a827d847980757d79807b82777e757d69716a7178807a82767e747c6870697177857583727f72806c796a77"
    "7d8b7b8977857885717f6f7d7f9181937a8c7c8e76886d80839585977e9080927a8c7184859486957e8e7f8e7989768686968796808f808f7b8a7887"
    "809181927c8d7d8e778874857a8b7b8c7687778871826e807083778a738672866d806c7f7185788b748774876e826d8068886f8e6b8a6b8a65856181"
    "7d937f95768c778d6e84667c778d7a8f71877288687e607682978297798e7a8f7186687d7e937e93758a768b6d8163787b927d94758c758d6c83637b"
    "79917c93738a748b6b8262797a8d7d90748775886c7f64787a8d7d90748875886c7f65787d8b7d8b748375836c7a6371818f818f79877987707e6775"
    "878f838a787f7b83737b6b728d9489907e858188798070788f978990808880876f776b738f96888f80877f876f766a7293a08895808e818f7784707d"
    "98a68e9b869387947c8a76839daf96a98b9d8ea084967689a1b49aad8fa292a4889a7b8da7b79faf94a395a48b9b8393a9b8a1b095a496a68d9c8594"
    "9daf96a78d9e8e9f84957d8e97a990a1879888997e907788889c86997e917e9275886f828a9d879b7f928093768970837d9d7b9a739373936a896180"
)
"""The weights of all shapes by number, a byte each: twentieths, plus 128."""
