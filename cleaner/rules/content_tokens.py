"""What tokens weigh in the first look of the content judge, in logits: (weight, tokens of that weight).

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

BIAS = -0.19

AROUND = (
    (-2.01, "<footer"),
    (-1.41, "<aside"),
    (-1.37, "related"),
    (-1.26, "disclaimer"),
    (-1.17, "author"),
    (-1.07, "hide"),
    (-1.03, "modal"),
    (-1.01, "footer"),
    (-0.94, "#wrapper"),
    (-0.93, "infobox"),
    (-0.8, "pink"),
    (-0.75, "gc popup"),
    (-0.69, ".div-block"),
    (-0.68, "#id rq teaser"),
    (-0.67, "<nav gpu"),
    (-0.66, ".page-section footnotes"),
    (-0.65, "ajax legal role=complementary"),
    (-0.63, "itemtype=article role=dialog"),
    (-0.62, "#comments display:none twitter"),
    (-0.61, "bio share"),
    (-0.6, "cookie"),
    (-0.59, "kw"),
    (-0.58, "comment gf"),
    (-0.57, "odd"),
    (-0.56, ".md-py .text-gray .twitter-tweet <header"),
    (-0.55, "information"),
    (-0.54, "accordian community"),
    (-0.53, "banner thread"),
    (-0.51, ".flex-grid tweet"),
    (-0.49, ".faq-item caption"),
    (-0.48, "#body margins mobile newsletter"),
    (-0.47, "count footnote kl model notice sql"),
    (-0.46, ".flex-wrapper locked sections"),
    (-0.45, ".card-content .elementor-section-full-width mini reviews"),
    (-0.44, "dhu embed pg plain pt role=region"),
    (-0.43, ".col-xs .rich-text-block <form figure"),
    (-0.42, "#comment #main-content .font-sans cta issue navigation ot pagination"),
    (-0.41, ".elementor-location-popup collections hidden img signature valign"),
    (-0.4, "align copyright even posts"),
    (-0.39, "itemtype=creativework subscribe"),
    (
        -0.38,
        ".body-text .elementor-widget-text-editor .not-prose .widget-text blogpost disclosure hv itemtype=person purple role=navigation role=presentation",
    ),
    (-0.37, "#page-wrapper .content-area .page-width db excerpt fact info latest models"),
    (-0.36, ".wp-child-theme-astra-child bar bh byline invisible meta subscription"),
    (-0.35, ".card-body .md-mt flyout login three"),
    (-0.34, "<figure bottom cart consent ep note recommendations review scroll"),
    (-0.33, ".leading-loose .w-condition-invisible con condition fancybox form project query reduced subnav tool"),
    (
        -0.32,
        "#accordion .content-for-layout .et-pb-ajax-pagination-container .et-pb-blog-item chapter ho itemprop=author money rb references rk segment",
    ),
    (-0.31, ".elementor-hidden-mobile .md-p .post-content-inner alert code dynamic headline metric not screen sr"),
    (-0.3, ".line-clamp .md-gap-x disabled floating head images mode od onebox picker postid prev sign social unified"),
    (-0.29, ".category-news .elementor-hidden-tablet .mb-lg areas bc border component history ideas media mkt promo rr signup tc"),
    (
        -0.28,
        "#page .comment-list .et-multi-view-hidden .faq-answer .overflow-y-auto .variable-a .widget-area also application chrome dotcom dropdown ios like og read tags weather",
    ),
    (-0.27, "#footer .md-pb .post-container <dialog aside cover initialized pattern pillar placeholder popover push xs"),
    (
        -0.26,
        ".carousel-slide .focus-none .mb-md .pl-md .read-more .rounded-xl absolute affiliate bbb centre chakra chapters clamp comments contact currency eb equal fb first frontend label=of other pd rad ressort sw testimonials textwidget ui version xf",
    ),
    (-0.25, ".e-e back base class divider expandable gh lc more podcast shortcode similar submenu trending vc"),
    (
        -0.24,
        "#top .article-page .elementor-grid .elementor-widget-width-inherit .h-screen .has-no-js .lg-mx .wp-site-blocks adb bullets burger catalog cmplz copy display fees fm gray ia integration news nocontent scroller styling sub un with",
    ),
    (
        -0.23,
        "#main-wrapper .author-bio .comment-body .related-posts <hgroup chart citation cite colored cont element en final fonts function graphic lighter ls menu protection role=banner ss third tip types undefined",
    ),
    (
        -0.22,
        "#product #summary .blog-basic-grid-item-wrapper .collection-type-blog-basic-grid .has-link-color .page-node-type-article .text-xs .theme-light <button advertising biography black bordered classes cr elemen entries grade gradient ht le leftcol ms newspaper orientation portfolio random recommended rev si sources ssr thumbnail tooltip ultra wrp",
    ),
    (
        -0.21,
        "#sidebar .category-uncategorized .d-none .elementor-element-c-c .elementor-page .entry-single .flex-row .md-mx .md-my .message-cell .offset-sm .product-container .site-main .text-white access articles below career channel depth flx grey gtm hamburger itemtype=webpage leading megamenu popmake pum royal rss rz shadow st toggle values variant vy well widget you",
    ),
    (
        -0.2,
        ".article-body-content .article-list .blog-item .category-blog .elementor-element-f-a .et-pb-blog-grid .et-pb-blog-grid-wrapper .et-pb-salvattore-content .flex-auto .gap-y .grid-item .inner-wrapper .js-original-post-container .max-w-full .message-card-container-original-post .padding-section-large .page-content-wrapper .tab-content .wp-block-group-is-layout-flow aa actions breadcrumb buy design div edd eh experiencefragment flat group ha header jx load lr mq muted practice prefix preview salvattore sidebar snapshot stretch uncategorized views webkit words",
    ),
    (
        -0.19,
        "#blog #secondary .comments-list .elementor-element-b .elementor-element-b-c .elementor-hidden-desktop .page-lead .single-post-container .tag-blog .u-mb .wp-container-core-columns-is-layout <blockquote android attachment between button callout carousel cz demo dm ea ec hy individual lightbox links mn nv questions reference role=article sdk signed store ta truncation ttl uni update zoom",
    ),
    (
        -0.18,
        ".bg-grey .body-wrapper .dark-border-gray .has-text-color .hs-blog-id .hs-blog-post .item-content .item-list .lg-text-px .md-justify-between .md-w-full .modal-content .print-hidden .thread-alt .thread-even .thread-odd .wp-caption-text advice af bab buttons defa fad label=with mm next numbered policy prefooter role=contentinfo sharing specification success talk toast",
    ),
    (
        -0.17,
        "#xf .col-lg .et-pb-bg-layout-light .full-bleed-section .group-blog .hero-content .mb-sm .md-max-w-xl .owl-carousel .page-template .post-excerpt .widget-block aem ak apple box btn campaign cg client college eight exclusive fn fragment infinite kj la label=sidebar ld learn local notifications offer ontent owl paper publication question qv recommend safari stars subheading tdi today usa vg vq wide",
    ),
    (
        -0.16,
        "#header #hs-cos-wrapper-module #page-body #page-container .accordion-content .bg-background .block-block-content .comments-area .container-large .en-us .has-text-align-center .inside-article .items-center .single-format-standard .sticky-top .template-article account ast bdc bucket chain cq crumbs date dialog drawer embedded ext external fade ff fieldset fit horizontal init knowledge many mb navi proxy rv scrollable second sitemap switch teasers thumbnails topic tv vv wpcf xv",
    ),
    (
        -0.15,
        "#attachment #nuxt .article-title .bg-primary .code-block .content-column .d-md-none .js-message-card .lg-pb-px .message-card .message-card-container .onebox-body .paragraph-view-mode-default .post-header .product-card .wp-caption .wp-theme-genesis abstract ad applied aria-hidden as baa badge blueprint call cds close commentlist context cookielawinfo expansion fdd features gallery gap ground hentry hero hint inline itemtype=newsarticle jet js lead list loose mentions month months ni nuxt oh onecol opinion optin ow points pp py recirc slides splash study tab textblock ticker wedding wg widg xq",
    ),
    (
        -0.14,
        "#div-comment #site-content .article-default .california-message-cell .california-message-cell-no-min-height .card-item .col-end .dropdown-menu .elementor-element-c .elementor-element-fb .elementor-location-footer .flex-grow .layout-onecol .leading-relaxed .lg-max-w-px .message-cell-content-wrapper .message-info-block .navbar-nav .p-body .p-page-wrapper .review-text .rounded-md .site-header .size-large .slider-container .template-thread-view .text-sm .w-px <astro-island allowlistedgeneric authorbox background breaker breaking clearfix ctl education efa er facts fallback flush fs gdpr gn hj hz label=promotional landmark luggage main metadata misc original overlay pc photography promoted published rgba rtl sample scale separator shipping sidebars sis slate soft supports symbol tb toolkit topper tracking vk wm",
    ),
    (
        -0.13,
        ".aem-grid-default .article-main .blog-item-content-wrapper .border-l .elementor-element-e-fd .et-pb-post .has-base-background-color .justify-content-between .lg-max-w-none .main-menu .md-relative .min-h .min-h-screen .nitro-lazy .p-body-inner .page-template-templates .product-grid .sticky-sidebar .table-of-contents .text-black .text-body .wp-block-post-excerpt .wp-block-post-excerpt-excerpt .wp-block-template-part <address ar assessment bef browser by city cluster contentwrapper credit departments dh direction duration ej ev faqs fc fj flexbox foot frame further genesis gov gy ih illustration image last live lst mail onetrust ov pa placement plan plus popular reg register relaxed role=document rx safe sq sv technology testimonial top tph tq updated user workflow xp youtube",
    ),
    (
        -0.12,
        "#masthead #page-footer #primary #sig .article-footer .ast-desktop .blog-item-inner-wrapper .blog-item-wrapper .border-b-px .border-t .content-collection .css-rk-tbh .elementor-element-d-a .elementor-element-df .elementor-se .ewq-ot .flex-justify-center .font-size .grid-columns .html-responsive .lg-h-full .mb-px .md-flex .metaslider-plugin .nav-wrapper .outline-none .post-type .question-page .site-footer .space-y .sub-menu .text-lg .text-neutral .uix-has-crumbs .unified-theme .wp-block .z-index <fieldset <h1 <tbody abs asset bae bba beauty breakout ced contained cos det download dr dt eff ewq expert feed gb ghost github hash ij itemtype=qapage itemtype=sitenavigationelement jl lifestyle loop macbook mat member metaslider mount personal prompt property publish range recent refinement render resp reviewed ripple sb select side structured tbh there timeline uid uq vj we whats xn xzc years",
    ),
    (
        -0.11,
        "#p #site-header .article-card-content .border-r .btn-sm .container-xl .content-container .content-start .e-loop-item .elementor-element-d-e .elementor-grid-mobile .elementor-grid-tablet .elementor-loop-container .elementor-post-excerpt .entry-meta .fl-builder .fl-themer .ips-app .ips-app-front .is-content-justification-left .is-style-default .items-stretch .js-message-content .l-footer .lg-pb .lg-sticky .md-max-w-px .node-view-mode-teaser .owl-theme .page-item .path-node .product-reviews .product-template-default .px-lg .shadow-xl .teaser-content .text-muted .touch-styles .uix-page-wrapper-fixed .widget-type-cell .wp-block-group-inner-container al ao app bec beta block borders bot ch conte cookiebanner courses dq dw email end feedback fine flag gate grp import itemprop=headline itemtype=answer jb jetpack ji join journey label=primary label=submenu label=the lb lede living lo location looking most noscript ny oe phpbb plug prod qy radius reduce refinements registration returns rich richtext ru serif tagline themer themes tray uv vcentered view viewport wq xsmall",
    ),
    (
        -0.1,
        "#phpbb #tdi .alert-warning .ast-article-single .elementor-grid-item .elementor-post .elementor-post-text .elementor-posts .elementor-posts-container .elementor-widget-loop-grid .entry-header .h-entry .h-px .has-small-font-size .lg-ml .lg-overflow-hidden .md-h-full .mega-menu .menu-item-object-page .min-h-full .nav-item .node-content .node-type-article .row-cols .section-body .section-viewtopic .sm-flex-row .td-block-text-with-title .td-mod-wrap .text-title .transition-opacity .transition-transform .tweak-blog-alternating-si .tweak-blog-alternating-side-by-side-width-full .views-row .visually-hidden .wp-block-column .wp-block-columns .wp-block-cover .wp-block-cover-inner-container .wp-container-core-columns-is-layout-d-d .wp-theme-generatepress <dd above accordions aligned alignfull average beige benefits caf device dl dme done dx ele entertainment et from fullscreen generatepress gnav gt have help ib if insert install inverted itemprop=description kit label=image match nudge of online partners pe photos pop promote px qt qty red rel relative replies resources seller sig spacer stage swipe the theft trust viewtopic visually warning website wj woocommerce xt zi",
    ),
    (
        -0.09,
        "#entry #primary-navigation #respond .article-card .article-item .border-solid .category-item .elementor-kit .elementor-posts-skin-classic .elementor-shortcode .elementor-widget-shortcode .field-type-entity-reference .fl-row-full-width .font-serif .h-h .hyphens-auto .image-wrapper .ips-quote-contents .is-layout-grid .is-responsive .lg-min-h-px .lg-p .lg-relative .m-t .margin-medium .md-items-center .order-md .overflow-x-hidden .p-sm .page-container .popular-posts .post-img .product-meta .ps-relative .rounded-t-lg .single-product .slick-cloned .text-start .uix-content-wrapper .wpb-text-column .xl-p ac accent action additional ahead ap aq bg bn book bookmark complete contextual contributor cv dda dib dno ebb edc ei ek facets family fed four ftr fusion gardening geolocation hope italic iv jz key label=carousel label=comments label=page landscape li ltr manage management map masthead nav nitro on padded pi pk pos poster premium progressive qo qs recommendation respond ri role=listitem role=menubar role=table service sibling smooth status subcategory thumb tp transition upper upsell vertical viewed xc xi year yg zf",
    ),
    (
        -0.08,
        "#citation #pre-footer #profile .article-html .border-e-e-e .chakra-stack .cmp-experiencefragment .col-left .content-sidebar-wrap .d-lg-block .elementor-inner-column .elementor-inner-section .elementor-widget-posts .elementor-widget-theme-post-excerpt .et-pb-with-border .ezpcz-b .faq-container .flex-none .for-desktop .header-image .inset-x .ips-clearfix .ips-quote .lg-hidden .lg-top .md-block .md-flex-wrap .mntl-article .mx-auto .p-body-main .panel-wrapper .profile-content .pt-lg .quote-container .rounded-b .tile-content .toggle-content .transition-colors .vc-responsive .w-content .wp-block-column-is-layout-flow .wp-block-columns-is-layout-flex .wp-block-query .wpcf-form <div academics adapter add afb announcements at ba banners beside blind boxes breadcrumbs btm catlinks cloned color compact confidence container core ctas ctrl customer detailed dir direct discuss enable eo equity error extras ezpcz fe fields flex gj gps graph hardware hyphens idea ii insights inter io kz layouts linklist loaded multi oa old path person php pinned planning player postprofile prevnext privacy pure pv qd ratings research rn role=alertdialog role=note sbi sliding slow space stack streaming stylesheet subtle switcher tbody tcb tel ten tldr toolbox tr traffic transform unfurl vs wi woo xa xo yk",
    ),
    (
        -0.07,
        "#a-y-refresh-page-message #article-header #heading #li-comment #main-menu #maincontent #popmake #pum #right-sidebar #wpcf-f-p-o .article-block .article-sidebar .author-info .blog-item-author-profile-wrapper .blog-sidebar .border-grey .border-stroke .c-header .card-information .category-business .click-open .color-scheme-light .comments-section .content-row .d-block .d-lg-none .d-md-flex .e-wunf .elementor-column-gap-default .elementor-element-f-f .elementor-heading-title .elementor-size-default .elementor-widget-heading .elementor-widget-template .faq-accordion .figure-caption .fl-grow .flex-wrap .font-inter .footer-section .heading-style-h .inner-padding .lang-en .lg-col-start .lg-items-start .max-w-rem .max-w-screen-xl .md-flex-nowrap .md-grid .nav-top .no-svg .page-node .pairs-justified .popmake-content .popmake-overlay .pt-px .pum-container .pum-content .pum-overlay .pum-responsive .pum-theme .search-results .shadow-lg .shopify-section-group-footer-group .show-votes .sidebar-container .size-full .sqs-block-html .sqs-html-content .status-publish .td-animation-stack .td-block-inner .td-module-wrap .text-right .text-size-normal .top-nav .transition-shadow .translate-x .w-dropdown .w-dropdown-list .w-fit .woocommerce-tabs .wp-block-column-is-layout-constrained .wp-block-query-is-layout-flow <figcaption alignnone alt answers ay bag bbd billboard bit bonus br build cde center clear containers contributors cookies corporate cost country custom cx cy description editors env evaluation faa fg financial flash games grayscale groups hot hu ind inr itemtype=question ja keyboard know label=header label=official label=privacy label=reviews label=tabs label=website lap learning limit llc maincontent mdp minus modern mp network nl none now nx offers our overline pairs partner po pointer preferences print qbu regions repeat role=list role=none route router science secret sell sharedaddy shopify slick slider source specifications sport star state steps stroke styled surface svg tdc toggles tx uk ul various vcard vd ver wall waste wf wl wunf xxl",
    ),
    (
        -0.06,
        "#custom-html #footer-sections #hot-network-questions #layout #navbar-supported-content #onetrust-consent-sdk #onetrust-pc-sdk #page-id #recent-posts .align-items-center .article-wrap .before-absolute .bg-blue .block-content .blog-item-content .carousel-wrapper .col-right .col-sm .col-start .column-content .container-wrapper .content-item .cta-content .cursor-pointer .d-sm-block .dark-prose-invert .e-f-sunr .elementor-container .elementor-element-populated .elementor-section .elementor-widget-tablet-width-inherit .elementor-widget-wrap .empty-hidden .entry-summary .fl-col-small .fw-wrap .global-menu .grid-col-tablet .has-dropdown .has-submenu .ips-flex .ips-pad .is-block-theme .js-carousel .js-inline-mod-container .js-post .justify-content-left .lg-grid .lg-space-x .main-nav .margin-bottom .menu-level .message-user-title .my-auto .nav-wrap .ot-fade-in .ot-hide .p-px .pointer-events-auto .pointer-events-none .post-hero .post-sidebar .pr-px .product-tile .pum-theme-default-theme .related-post .rounded-b-xl .row-cols-sm .row-depth .row-fluid .row-number .sd-block .shopify-section .sidebar-block .sidebar-left .sm-my .sm-text-base .sub-header .text-primary .theme-dark .topic-list .topic-list-item .tw-flex .tw-w-full .usa-accordion .usa-banner .user-title .vc-row-fluid .woocommerce-loop-product-title .xf-content-height accented antialiased are astro avada baseline bbc behavior callouts camera ce closer construction contacts current dac digital eef etc exclude flexslider food gg gsy gu internal itemprop=itemlistelement itemprop=jobtitle itemtype=breadcrumblist itemtype=imageobject itemtype=listitem jp justify label=ai label=center label=preference label=your leaderboard loans lower lwp masonry max metrics mf mobilenav monitor motion music nature navbar password populated prices program purchasable qc qp relations rental report ro role=button rw slogan solutions stream stripes sunr supported sustainability swiper tabbed tag taglist tech therapy tier time transparency try um unordered uu uy validate vm welcome which workspace xb yui yw zv",
    ),
    (
        -0.05,
        "#answers #cmplz-cookiebanner-container #col #cookie-law-info-bar #disclaimer #headline #ips-layout-body #ips-layout-content-area #ips-layout-content-wrapper #product-grid #related #shopify-section-sections-footer #toc .accordion-body .ai-start .article-info .author-description .author-section .category-general .cmplz-body .cmplz-cookiebanner .cmplz-hidden .col-xxl .comment-respond .content-bg .content-row-main .cookielawinfo-column .cookielawinfo-row .cookielawinfo-row-cat-table .cookielawinfo-winter .cookies-not-set .ct-headline .cta-text .d-lg-flex .d-sm-flex .devsite-header-inner .devsite-top-logo-row .devsite-top-logo-row-wrapper .devsite-top-logo-row-wrapper-wrapper .elementor-col .elementor-column .elementor-column-gap-no .elementor-element-a-a .elementor-section-height-min-height .entry-content-wrap .et-pb-bg-layout-dark .font-weight-medium .form-field-border-all .form-field-checkbox-color-inverted .form-field-checkbox-fill-solid .form-field-checkbox-type-icon .form-field-style-solid .fw-normal .grid-gap-lg .h-auto .has-global-padding .has-text-align-left .header-group .hero-img .hide-on-desktop .hs-cos-wrapper-type-module .ips-box .ips-layout-container .is-sticky .js-header .js-lb-container .justify-start .left-sidebar .lg-block .lg-mt .lg-text-base .md-content .md-flex-col .md-hidden .md-mr .md-z .me-auto .mega-columns .message-signature .message-user-content .message-user-extras .mt-sm .nav-dd .nav-main .nav-primary .notice-content .ot-pc-center .ot-sdk-row .p-body-content .p-body-page-content .page-body .page-layout .pl-px .post-template-default .price-container .robots-nocontent .sd-sharing .sd-sharing-enabled .sd-social .section-container .section-title .sm-flex .sm-p .table-container .table-responsive .tablet-grid-col .transition-all .usa-accordion-content .usa-banner-content .usa-banner-guidance .usa-media-block-body .views-field-title .widget-content .wp-block-post-title .xl-gap-y .xl-mx <details <devsite-header <h6 <ol acquisition aed age agents agree angle announcement anywhere asia bkf blue boost care centering central charts ci colophon company conversion daily de did dis discover each eaf ebook eeb eleven enews fac filter flair focusable ft gift gl guidance handle headlines healthcare hor hours hq inc inset inside instagram instant iw jm keep kg label=12 label=email label=form label=slide label=this labels large lbl lift loader lw ly membership mg minicart mission mob mz notices nu nutrition object ody oq parallax peer play pod popout profile properties qw radio responsive return rgt robots role=form role=menuitem role=tooltip sales setup sidemenu slide spaces step studies subhead subscriber subtitle suggested survey sync telegram tf trade tw tz ue understanding variants vector versions winter wishlist yes yn zd zq zr",
    ),
    (
        -0.04,
        "#a-y-new-window-message #article #catlinks #header-outer #header-wrapper #main-navigation #mc-embed-shell #menu-main-menu #s-b .accordion-title .action-bar .align-bottom .align-content-center .align-left .article-meta .author-box .background-white .bb-code-block-unfurl .body-content .border-neutral .break-words .c-post-content-wrap .card-headline .card-text .category-recipes .cmp-experiencefragment-footer .cmplz-categories-type-view-preferences .comment-form .contact-form .content-center .content-row-snippet .content-sidebar .content-title .content-wrapper .css-qxeah .css-tuokxc .cta-block .d-flex .d-md-block .d-xl-none .devsite-header-upper-tabs .devsite-tabs-dropdown .devsite-tabs-dropdown-column .devsite-tabs-dropdown-content .devsite-tabs-dropdown-section .devsite-tabs-wrapper .devsite-top-logo-row-middle .dialog-content .e-child .e-dgbgx .e-ip-lg .ee-ms .elementor-element-ce .elementor-element-e-b .elementor-pagination-type-bullets .elementor-widget-html .entry-comments .et-pb-code .et-pb-code-inner .et-pb-text-align-center .et-pb-text-tb-body .et-tb-has-body .faux-block-link .fixed-bottom .flex-lg-row .font-extrabold .footer-body .footer-wrapper .full-width .gfield-html .gfield-html-formatted .gfield-type-html .gfield-width-full .gform-theme-no-framework .gravity-theme .hamburger-menu .has-white-background-color .header-inner .hide-for-print .hover-underline .icon-right .inner-content .ips-list-reset .ips-spacer-top .ips-widget .items-baseline .jc-end .js-comp-ver .js-hidden .js-notice .js-notices .js-unfurl .js-unfurl-desc .kb-section-dir-horizontal .layout-no-sidebars .lg-flex-nowrap .lg-justify-between .lg-mb .lg-mr .lg-pr .lg-pt-px .lg-top-px .lg-w-auto .list-group .m-auto .max-lg-hidden .md-items-start .md-justify-start .md-text-px .md-text-xl .menu-item-type-taxonomy .menu-row .message-cell-user .message-user .navigation-wrapper .news-content .o-y-ew .ot-category-desc .ot-sdk-container .ow-anywhere .p-body-main-with-sidebar .p-header .padding-global .page-header .pe-lg .position-relative .position-static .primary-navigation .related-content .right-px .right-rail .rounded-b-md .scrollbar-width-none .section-header .section-height-custom .show-tablet .side-bar .sidebar-sticky .slider-mobile-gutter .sm-pt-px .space-between .sqs-block-code .sqs-code-container .sticky-header .submenu-wrapper .swiper-wrapper .testimonial-content .text-grey .text-inherit .text-md .translate-x-full .transparent-header .tw-relative .uix-message-content .uix-message-post-bit-wrapper .underline-links-hover .upper-tabs .user-details .valign-top .w-form .webkit-scrollbar-hidden .whitespace-nowrap .widget-title .wp-child-theme-kadence-child .wp-embedded-content .wp-theme-avada .xl-flex-row .xl-ml .zp-s-j <body <devsite-tabs <html <legend <slider-component activity afa ah alignwide am appear aria around attr auto award basic bcd bea btf but bylines caa calendar case cef cfb cfc chat checkbox checking closed cntr cols constrain contract contrast cooking coverage cs cw dbf dca ddc deal deep dfb dgbgx down eae ecommerce eed el elemento estimate extended extrabold ey facade faux fcc fff fixed foreground full ga gadgets ge gravity great horiz indicators intent ips ir itemprop=interactionstatistic itemtype=faqpage itemtype=interactioncounter itemtype=itemlist jumpbox kh kitchen ku lab label=a label=contact label=hauptnavigation label=is label=menu label=settings label=upper label=vendor lazyload leftnav level lp made mainmenu mar math mbl menubar mirrorless mt natural navigator ne oi opposite os own pack partial partnerships payroll persistent piano poll postscript preferred price production proof qna quarter qxeah rating reader ref renovation role=status search see sidebarwidget sitewide spotlight stat stories subfooter subject tables tall tdm team th threads tile title toolbar travel trx tuokxc tutorials typeahead universal unset upsells van var ve vt wc wpd written xh xj xxxs yi ym yp yv zn",
    ),
    (
        -0.03,
        "#about #block-yui #caption-attachment #commentform #jumpbox #left-sidebar #menu #mntl-toc-inner #mntl-toc-list #mntl-toc-list-item-heading #my-modal #nav #ot-pc-content #primary-menu #secondary-nav #toc-wrapper #topbar-network-logo-dialog #topbar-network-logo-dialog-body .about-author .ad-container .ad-label .alert-dismissible .alert-info .article-tags .author-bio-text .author-card .author-content .author-wrap .background-width-full-bleed .before-top .bg-gradient-to-br .bg-light .bg-no-repeat .bg-tertiary .block-field .blog-author .blog-post-header .button-icon .button-wrapper .c-guest-teaser .c-topic-post-area .c-topic-post-area-no-size .card-wrapper .clear-both .cli-bar-container .cli-bar-message .cli-style-v .client-nojs .cmp-experiencefragment-header .cmplz-bottom-right .cmplz-categories .cmplz-category .cmplz-description .cookie-text .copy-container .css-k-qs .custom-dropdown .d-print-none .d-sm-none .dark-bg-black .dark-text-white .dkb-pq-d .dropdown-container .dropdown-content .dropdown-list .e-grid .elementor-element-af .elementor-element-b-d .elementor-element-c-d .elementor-element-e-f .elementor-inline-item .elementor-inline-items .elementor-posts-thumbnail-top .et-l-body .et-pb-column-tb-body .et-pb-section-tb-body .et-tb-has-template .faq-list .featured-content .fl-col .fl-col-group .flex-initial .flyout-container .focus-visible-outline .focus-visible-outline-none .follow-us .font-mono .font-regular .footer-content .form-field-checkbox-shape-sq .fusion-flex-justify-content-center .fw-bold .genesis-breadcrumbs-hidden .gfield-no-follows-desc .group-item .has-background .has-children .header-bottom .header-content .header-middle .header-section .header-top .header-wrap .header-wrapper .hero-image .hero-section .hidden-xs .hs-cos-wrapper-widget .inline-flex .ips-js-has .ips-padding .ips-type-center .ips-type-normal .ips-type-rich-text .is-light .js-bottom-notice .js-network-logo-dialog .js-pinned-left-sidebar .js-quick-edit-target .js-top-bar .justify-items-center .l-header .layout-content .lg-border-b .lg-flex .lg-gap .lg-max-w .lg-text-xl .main-footer .margin-xsmall .max-w-lg .max-w-sm .md-mb .md-ml .md-text-center .medium-offset .menu-content .menu-mobile-menu-container .message-attribution-opposite .message-attribution-opposite-list .message-cell-main .message-last-edit .ml-px .mntl-sc-block-subheading .mntl-toc .mntl-toc-inner .mntl-toc-list .mntl-toc-list-item .mntl-toc-list-item-heading .mobile-menu .module-title .mt-auto .nav-bar .nav-container .nav-dropdown .nav-items .nav-links .nav-next .navigation-menu .network-logo-dialog .no-print .notices-block .offset-md .ot-pc-scrollbar .overflow-auto .p-body-sidebar .pages-container .pagination-list .pl-lg .post-image .post-signature .post-thumbnail .price-sale .primary-nav .ps-fixed .qbu-gh .ring-offset-background .row-cols-md .s-anchors .s-topbar .s-topbar-container .sd-content .sd-social-icon .secondary-nav .secondary-navigation .section-head .section-height-small .shadow-md .shopify-section-group-overlay-group .sidebar-inner .sidebar-item .site-description .site-nav .sm-items-center .sm-text-center .sr-only .table-bordered .td-module-title .td-pb-row .tdc-element-style .tdc-zone .text-small .text-wrapper .tile-body .toc-wrapper .top-bar .topbar-dialog .tracking-wide .tweak-blog-alternating-side-by-side-image-aspect-ratio-square .tweak-blog-alternating-side-by-side-text-alignment-left .w-auto .w-max .widget-wrap .wp-block-button .wp-block-buttons .wp-block-buttons-is-layout-flex .wp-block-comments .wpb-js-composer .wpb-wrapper .written-by .xl-col-span .xl-mt .z-hlebv .zn-rzp <ul aae abf about admonition alerts aligncenter alternating amazon american based bed best bf bfc books bord branded brick brief cab calculator california card cba certificate certified commentform common composer config confirm continue countries culture cybersecurity dbt delay desk dismissible divide dkb downloads eating ece ecf eec enter eur executive exit experiment experts explanation extra facebook fail ffe fifty flexible fluid fourth fq fqf frm fv garden gform hf hid hiring hlebv hotline hr inn input interest issues itemtype=blogposting itemtype=wpfooter itemtype=wpheader ixi jo justified kiu kr ky label=banner label=breadcrumb label=cookie label=navigation label=right laptops life lms lv man manual manufacturer marketing marquee med mental micro move newline newsletters nh notify num off opt optout payments pkq plans portlet preset problem programs qoi rankings reaction readmore recaptcha release relocation replacement revenue rh rkv rocket role=alert role=listbox role=menu role=search rubric rzp safety sam schedule school selector semi session sol square street student subgroup submit sum summary tagcloud teams technologies tight tpl tracks trial uf ug underline uppercase val vid warranty wh when wv wx yy",
    ),
    (
        -0.02,
        "#ad #block #boxed-wrapper #comment-form #content-wrap #item-pagination #main-footer #menu-primary #mntl-toc-list-item #reply-title #reviews #site-wrapper .ac-stretch .align-items-end .animate-fade-in .article-headline .author-wrapper .before-content .block-body .block-header .border-primary .breadcrumb-item .c-button .carousel-card .carousel-item .carousel-title .category-featured .col-auto .comment-reply-title .content-section .css-dxyhk .dark-border-white .dark-gray .display-none .ease-out .elementor-element-a-f-c .elementor-element-bb-a .elementor-element-c-ff .elementor-element-fb-b .elementor-view-default .et-l-header .et-pb-column-tb-header .et-pb-row-tb-header .et-pb-section-tb-header .field-type-link .float-end .footer-text .form-group .from-gray .fusion-column-wrapper .fusion-layout-column .fusion-wrapper .global-nav .grid-col-desktop .grid-cols .hidden-sm .hide-on-mobile .hover-no-underline .hover-opacity .ips-breadcrumb .ips-comment-content .ips-type-light .ips-type-medium .item-pagination .item-pagination-prev-next .item-pagination-title .js-site-header .l-main .leading-snug .lg-basis .lg-leading .lg-left .lg-text-sm .max-w-xs .mb-pqsq .md-col-end .md-text-left .mega-menu-container .menu-link .menu-primary-container .nav-inner .navbar-expand-xl .order-lg .ot-acc-grpcntr .ot-acc-txt .ot-accordion-layout .ot-always-active-group .ot-cat-grp .ot-cat-item .ot-vs-config .padding-small .page-parent .page-wrap .ph-cafd .pkq-p .post-tags .primary-header .pull-right .sc-ad-container .sd-title .sf-menu .sidebar-primary .single-article .taxonomy-category .td-footer-template-wrap .td-footer-wrap .td-module-meta-info .tdb-single-title .tdb-title .tdb-title-text .tdm-block .text-block .text-dark .text-utility .text-xl-start .user-info .visible-sm .visible-xs .w-form-fail .widget-body .wp-block-comments-query-loop .wp-block-post-template-is-layout-grid .wp-child-theme-divi-child .wpb-row .xl-col-start .xl-grid .xl-text-xl abc addon agency always amount apps asked asp atf avatar bcb bi bl broadcast cad cafd cards checkout combined comparison contentful counter cross dbd dcc dcd ddd dp dxyhk efd eio exclamation fabric filled follows football frequently fub functional grpcntr headphones helpful icon ig infobar infos itemtype=product jg justification km kp label=- label=0 label=1 label=2 label=breadcrumbs label=information label=results label=secondary label=top lay likes ln macos minimal mono narrow navs net no noprint offset older pager parts phrase pkg pn popper powered pqsq productivity request required res resized rest ribbon role=combobox role=radio score separate ship shows snug solar staff states struct subheader sun titles united violet visual vu widgettitle wixui xy",
    ),
    (
        0.02,
        "#details-menu-drawer-container #ez-toc-container #header-nav #nav-container #nav-menu #site #top-menu .ai-center .bg-color-white .bg-dark .bg-green .bg-image .blog-item-title .border-black .btn-small .button-container .c-author-pane .card-header .cta-container .current-menu-ancestor .current-menu-parent .devsite-mobile-nav-bottom .elementor-element-ad .elementor-element-c-d-c .elementor-element-d-cb .elementor-location-header .elementor-nav-menu .elementor-nav-menu-container .elementor-nav-menu-dropdown-none .elementor-top-column .elementor-top-section .elementor-widget-nav-menu .et-pb-button-helper-class .et-pb-module .ez-toc-container-direction .fe-block .field-type-string .fluid-engine .footer-cta-content .form-field-shape-square .fusion-flex-container .gfield-input-type-text .has-contrast-color .has-medium-font-size .hidden-label .ips-comment-author .ips-responsive-hide-phone .justify-content-around .kt-mobile-layout-row .kt-row-valign-top .lg-gap-y .mega-sub-menu .menu-drawer .menu-drawer-container .menu-drawer-navigation .message-card-name-with-attributions .modal-dialog .navbar-expand-lg .o-header .offset-lg .order-first .post-grid .pr-lg .responsive-table .sc-b .share-container .sm-col-span .sm-gap .text-foreground .text-green .text-weight-medium .translate-y .vc-column-inner .widget-nav-menu .wp-block-navigation-submenu-container .xl-max-w-px <header-drawer adf adv afe another arabic attribute attributions bgcolor brown checklist cleaning coding dbb deg efe ehf employee ew facet fig find fly flyouts force generated ghk glide global hs https huge in infrastructure ingress label=4 label=best label=comment label=how label=new late layou ll monthly optimization payment pin plants platforms preface pro qe queries quote radix recovery rem reset same shown sj skills startup syntax tiles tn total twelve twocol url variation xx",
    ),
    (
        0.03,
        "#main-outlet #overview #s-e #sections .article-section .bb-code-block-title .block-container .block-layout-builder .card-media .cli-modal-body .component-content .content-box .content-info .current-menu-item .disabled-pointer-events-none .elementor-element-b-b .elementor-element-da .elementor-element-ef .elementor-element-fd .elementor-invisible .et-pb-blurb-position-top .et-pb-with-background .fade-in .field-sublabel-below .field-type-entity-reference-revisions .fl-module .fl-row .fl-row-align-center .fl-row-default-height .focus-outline-none .focus-visible-ring-ring .footer-link .footer-list .footer-logo .form-sublabel-below .fs-subheading .full-bleed .gform-theme .gform-theme-foundation .gform-theme-framework .gform-theme-orbital .has-child .has-mask-background .has-pattern-background .ips-column-fluid .ips-flex-ai-center .ips-margin-none .ips-type-blend-links .ips-type-section-head .is-light-theme .is-open .kadence-column-f .layout-region .lg-row-span .max-w-px .max-w-xl .md-w-px .menu-button .menu-drawer-menu .motion-reduce .mw-hide-empty-elt .no-wrap .nonhundred-percent-fullwidth .ns-subject .page-template-default .panel-heading .pl-xl .post-box .price-section .quote-modified .rank-math-breadcrumb .sitedir-ltr .slick-active .sm-block .sm-text-left .sqs-block .sqs-block-content .text-container .text-truncate .text-weight-semibold .toc-list .vc-col-sm .wp-singular .wp-theme-hello-elementor aab alignleft all alternative architecture audio avoid backpack bcf bda be beginner bfb bj booking borderless brands break bright calc cbd ccf choice chunk co command course dba default dg eaed electrical elem elt enhanced fab files film five foundation fu future glossary gluten grow heavy hello hi homepage hour howto http hundred iframe indicator industries inspection itemprop=acceptedanswer iy jq jqf jump label=3 label=5 label=control label=customer label=dialog label=featured label=related label=user language launch leaders lifted loading ma me mediawiki medical merch method mix mj mobi modified mui na nbsp necessary om orbital org ou outlet outofstock par pass percentage performance picture politics portal portrait pq press product professional promotion props qa qx ranking remaining revisions rootpage se seven sitedir six sme standalone stress stripe suffix support sy tabs task tasks text thead tj together touch trusted tutorial unit uo ur using vert vi vx wk worth wp xe",
    ),
    (
        0.04,
        "#cli-settings-popup #content-container #gc-wrapper #header-right #header-row #hero #inner-wrap #testimonials .a-font-medium .accepted-answer .align-items-start .animated-fast .background-color-white .bg-purple .bg-yellow .border-left .border-none .box-border .c-author-pane-author .c-author-pane-content .c-author-pane-mobile .carousel-cell .cli-align-items-stretch .cli-bar-popup .cli-col .cli-container-fluid .cli-modal .cli-modal-content .cli-modal-dialog .cli-privacy-content .cli-privacy-content-text .cli-privacy-overview .cli-px .cli-row .cli-tab-container .collection-list .color-background .crawler-post .desktop-only .desktop-view .devsite-main-content .display-inline .ecwj-nf .elementor-element-b-a .elementor-element-ba .elementor-element-c-cd .elementor-element-c-e .elementor-element-cf .elementor-element-d .elementor-element-dd .ez-toc-list .fl-builder-content .flex-lg-nowrap .font-size-sm .fusion-row .grid-row .grid-x .header-full-width .header-row .hero-banner .hide-scrollbar .hw-ttf .ips-comment .ips-comment-parent .ips-responsive-show-phone .items-justified-center .js-accepted-answer .layout-region-content .lg-mt-px .margin-small .max-w-prose .md-mt-px .md-order .menu-item-object-post .mt-xl .no-bullet .no-link .normal-case .oxy-header .oxy-header-container .oxy-header-right .oxy-header-row .oxy-header-wrapper .oxy-overlay-header .oxy-sticky-header .pb-px .pl-rem .post-card .post-item .product-card-body .product-specs .product-view .px-md .self-end .shadow-xs .shopify-block .table-of-content .text-h .text-md-right .text-pretty .text-uppercase .tg-mh-t .topic-body .view-content .widget-type-rich-text .wp-block-group .wp-block-navigation .wp-block-navigation-item .xl-block .xl-pr .xl-pt <devsite-content accepted accordion aee agentic anim answercell any aspect backpacking basis beyond bootstrap bread cee certifications change choose cls coffee concepts consulting coupons ctr dcb deck defau desc dff dining during easy ebe ecwj eee faculty fancy fbc fec finance fk format fresh game glue hard hg hh hiking hoverable identity increment ingredient inspiration instruction interaction iq itemprop=suggestedanswer ju kc label=air label=available label=gallery label=guide law layers lenovo linear mixed mo mso my nf nonhundred null pause pick plumbing previous prime progress ql shape short showing sites slideout sm some spot ssl stacked stop strategies studio styles this tighter to touchevents tree trends ttf use valid value vendor visible vp word wordpress wr wrapped wrapper writer xk yr zm",
    ),
    (
        0.05,
        "#description #i #site-main .accordion-collapse .align-middle .animate-slide-in .article-card-title .article-intro .bb-code-block-content .bg-center .bg-none .bg-white .blog-post-content .body-copy .body-l .border-x .california-lb-container .california-nested-message .card-container .card-description .card-footer .card-inner .card-list .col-inner .container-fluid .content-asset .crawler-post-meta .css-j-qwjs .custom-header .devsite-nav-item .disabled-opacity .ehf-footer .elementor-element-c-a .elementor-element-d-d .elementor-nav-menu-dropdown .et-pb-blurb .et-pb-blurb-container .et-pb-blurb-content .et-pb-module-header .ez-toc-page .filter-item .fl-col-has-cols .fl-rich-text .font-light .fw-semibold .grid-content .grid-flow-col .hide-last-message-connector .hide-last-wrapper-connector .hover-bg-gray .ips-clear .ips-column .leading-none .list-item .max-w-screen-lg .md-min-h .md-space-x .min-h-px .min-w .mntl-sc-page .mr-auto .nested-level-root .no-bullets .no-padding .overflow-y-hidden .p-fai .padding-bottom-md .padding-section-small .panel-collapse .post-type-text .product-description .px-px .scroll-container .section-height-medium .single-post-title .site-wrapper .sm-max-w-xl .sm-ml .sqsrte-small .sub-title .summary-item .swiper-slide-active .tab-pane .text-box .tracking-em .tribe-no-js .views-element-container .w-layout-grid .woocommerce-no-js .wp-block-navigation-submenu .wp-block-quote .wp-child-theme-hello-theme-child-master .wp-embed-responsive aac algolia api appliances asus authors backdrop bfd blurb bme bypostauthor cac chip columns computing connector cons defaul desktop dimension disable documentation does dot dv early ecd editor egg elevation enabled environment eq fast fca follow font formatted forums fz gi globalnav growing gv hasdr hfeed ibm india instock interface jn jt kn label=article label=code label=description label=health label=size market material mid near needs nw ob office ol op packages pb pj power promos quaternary qwjs raw real rec recirculation refresh reverse role=checkbox round save scrollwrap send sku sold solid spec stacking static tbm tiny tk translate tribe ua username vh vl wa wired workforce wu wy xw xz za zp",
    ),
    (
        0.06,
        "#a #comment-wrap #genesis-content #main-nav #s-a #tab #use-cases .article-inner .category-header .color-primary .container-wrap .dark-theme .dialog-off-canvas-main-canvas .dnd-column .dnd-module .dnd-row .dnd-section .dw-k-y .elementor-element-a .elementor-reverse-mobile .et-pb-column .et-pb-css-mix-blend-mode-passthrough .et-pb-gutters .et-pb-row .ez-toc-list-level .f-texdr .feature-list .fixed-header .fl-module-rich-text .fl-row-bg-none .form-field .fs-headline .full-width-content .glide-slides .glide-track .h-wg-ax .header-nav .header-navigation .hello-elementor-default .highlight-python .i-yz .is-new .js-question .justify-content-md-center .kt-row-has-bg .kt-row-layout-equal .lb-container .leading-tight .margin-top .mb-xl .mb-xs .md-q-ke .menu-item-type-post-type .menu-wrap .message-thread-starter-post .mw-parser-output .no-pad .node-promoted .non-hundred-percent-height-scrolling .overflow-visible .p-lg .post-layout .post-layout-right .prose-h-text-xl .scroll-trigger .search-wrapper .shadow-none .site-wrap .splide-list .splide-slide .splide-track .sqs-col .sqs-row .text-light .text-px .text-size-large .transition-max-height .type-product .vqd-d-in .w-layout-blockcontainer .wp-block-post-content-is-layout-flow .wp-block-post-terms .wp-block-quote-is-layout-flow .xl-pl acc addons address afd air artificial avatars az bde before blockcontainer camping canvas car categories cbf ccl cdf check clients col corner cu cursor data ded ease ed edition elementor evenly ffa fl fo focus fws gk grid holder impact indigo indoor its just kf label=by label=pro label=product label=section listitem lock lx men movers nb nc ng notification order origin output overlap paid parser passthrough paywall pct ph piece podcasts post postcell produ pw qm rendering role room selection sets small smart sp sprite starter stock subjects svelte table texdr therapist token tweak unstyled vo vqd vr watch wider yoast yq ys zero zg zh zt zz",
    ),
    (
        0.07,
        "#body-content #collapse #div-block #mw-content-text #pricing .after-content .article-template .basic-page .basis-auto .bb-code-block .bc-black .blog-container .cmp-text .col-span .ct-div-block .elementor-element-bc-a .elementor-main-swiper .elementor-section-stretched .elementor-swiper .elementor-testimonial .elementor-testimonial-content .elementor-testimonial-text .et-pb-section .ez-toc-grey .field-content .flex-col .gap-rem .hidden-print .is-hidden .is-vertically-aligned-center .js-expand-content .justify-content-md-end .lg-gap-x .lg-text-lg .lh-sm .light-mode .max-md-px .max-width-container .md-col-start .md-gap-y .mx-md .o-pj .pt-xl .pull-left .rounded-b-lg .rounded-corners .shadow-sm .site-header-wrapper .space-x .text-left .top-row .vertical-center .whitespace-pre-wrap .wp-block-post .wp-block-post-template .xl-w <noscript ab alpha art bbf better blockquote bt builders cdd chevron clean cm colour consumer crawler crop ctools database dce debug decimal defined descriptions eab ecosystem engine extensions fae float fx hierarchy hire hotspot housing installation intel itemprop=name iu jc label=and label=app label=slides limiter love master may only options past phone pill plant platform presentation provider qb replace roboto role=radiogroup sc should spoiler started stretched string style subsection templates texts tg trigger ud websites within ws",
    ),
    (
        0.08,
        "#app #intro #main-body #question #site-navigation #text-block .article-subtitle .bb-code-block-expand-content .bb-wrapper .bg-gradient-to-b .content-header .ct-section .ct-section-inner-wrap .ct-text-block .data-state-closed-animate-accordion-up .data-state-open-animate-accordion-down .e-con-boxed .e-con-inner .elementor-template .et-last-child .et-section-regular .fl-module-content .footer-menu .global-block-template .grid-parent .header-menu .is-content-justification-center .is-multiline .js-expand-watch .l-container .lg-w-px .md-container .message-inner .message-name .mw-body-content .mw-content-ltr .newsletter-wrapper .py-px .quick-add-hidden .show-more .sm-mt .td-fix-index .text-content .text-rich-text .translatepress-en-us .usa-prose .wp-theme-kadence .xl-pb <th alignment anonymous bac basicpage basics bfe blend boc byuser climate clip controls darker dental dev devsite diy dom dz ection eek europe fbe feat generic google heading into jd jw kd lightest log maintenance mh moving multiline mv normal nowrap nr oce odf oj opacity ordered ozb panel promotional public publications pullquote qn qq result role=tabpanel seasons shrink single sms std sublist tailwind taxable tint tit translatepress typo uh votes web why works wrap yj",
    ),
    (
        0.09,
        "#banner #content-area #primary-nav #user-reviews .aem-grid .bb-code-block-expandable .bb-code-block-quote .bg-secondary .bg-transparent .block-text .blog-list .border-y .comment-text .content-width-wide .elementor-element-a-e .fd-column .font-medium .has-glyphicons .header-search .hero-container .hero-text .ips-columns .ips-columns-collapse-phone .ips-columns-no-spacing .large-offset .layout-engine-section .list-unstyled .md-basis .message-post .navbar-default .navbar-light .page-child .parent-pageid .pb-lg .post-comments .sm-space-y .sm-w .swiper-slide .table-striped .theme-divi .tracking-wider .wp-block-post-template-is-layout-flow .xl-grid-cols <dl <h5 <pre amp article av available breakpoint bs cec collapsed composition conditions dy ef fbo fea fix getting glyphicons health ignore inner itm jv kadence label=for label=global label=to license line loc monitoring nj nm overall padding pageid pane plp present programming qk remove sa seo sqs striped structure subgrid synopsis training troubleshooting ts ty uep up us utility uw vertically will yd",
    ),
    (
        0.1,
        "#et-boc #inner-content #text .accordion-item .aem-grid-column .bar-md .c-post .c-topic .card-title .content-main .ct-inner-content .elementor-column-gap-wider .elementor-element-ab .elementor-element-e-e .elementor-element-fa .et-boc .et-pb-text .et-pb-text-inner .fl-node-content .fs-body .has-border-color .js-reply-new-message-container .link-style-standard .list-title .md-border-b .mntl-sc-block-html .not-logged-in .page-main .page-main-content .post-template .section-hero .shipping-taxable .single-post-content .sm-grid .tax-product-cat .text-center .vc-row .wp-container-core-columns-is-layout-f .wp-custom-logo .xl-py <h2 aea alternate animate aws blk blogs bo builder ccc cdb circle classic colors commerce crm css ct darkblue dc def delivery descr detail ead effect empty event events extend fa guest headers ic interior internet itemprop=text jsx kb label=blog label=main logos london mi negative nk nojs notouch preload purchase rendered routine script sec sf show sidecar sized speakers sqsrte standfirst sz tap taxonomy tested tt underlined variations video win xxs zw",
    ),
    (
        0.11,
        "#form #shopify-section-sections-header #site-container #table-of-contents .aem-grid-column-default .body-container-wrapper .custom-background .dark-text-gray .e-flex .ease-in-out .editor-content .field-type-text-with-summary .flex-shrink .has-image .highlight-default .is-layout-flex .js-comment .last-border-b .min-vh .mt-md .no-js .offset-xl .oxygen-body .panel-group .pb-sm .post-columns .product-item .scroll-smooth .shopify-section-group-header-group .u-mt .w-col .w-full .w-row .wp-block-table .wt-cli-element .xl-gap .xl-px <summary bd business capabilities cat cl collection contactus controller cpt developer discard edge farm feature forum glow gold government gp gutter hed height hn icons il introduction json ko lk llm lm margin marker outline oxy oxygen page piy rd react reply rte services sourdough themed usage uswds width xen xm yellow",
    ),
    (
        0.12,
        "#et-main-area .align-items-md-center .devsite-article .devsite-article-body .e-parent .elementor-element .elementor-element-aa .elementor-element-d-c .et-tb-has-footer .field-name-body .flex-center .gap-px .grid-gap .header-desktop .header-menu-container .js-select-to-quote .justify-between .lg-py .list-inline .logged-out .main-section .max-w .md-space-y .message-attribution .message-attribution-split .message-body .message-main .mntl-card-list .mntl-document-card-list .node-type-page .page-article .sm-gap-x .wp-block-paragraph accreditation anon cam cats commercial corners dns editorial floated front go he highlighted insight is left light listicle logo machine md ml mntl nest ns outdoor outside parent part pl products quotation qz raised ratio resource rsp scrolling skip thirds tmpl true white your zone",
    ),
    (
        0.13,
        "#el-post-feed #faq-accordion #faqs #product-details .block-messages .col-lg-offset .container-lg .elementor-default .fl-row-fixed-width .flex-nowrap .header-main .home-section .hs-content-id .last-mb .layout-container .list-style-none .md-pr .mntl-block .mo-hc-n-t .overflow-x-scroll .panel-body .primary-content .section-content .sm-pt .tagdiv-type .type-post .wp-schema-pro .wp-theme-oxygen-is-not-a-theme <h4 bm bundle cases cmp department do episode evo gutenberg half investment jj leadership mark mesh methods nine override point process qg reading section sides specs stats sticky swatch tagdiv truncate txt type ugc ut vn vw widest wt zc",
    ),
    (
        0.14,
        "#el-comment #hs-cos-wrapper-widget .border-collapse .content-left .elementor-element-b-d-a .et-pb-text-align-left .et-show-nav .fc-black .font-body .js-post-body .lg-px .list-none .menu-item .ml-auto .mt-lg .mt-px .outer-wrapper .p-md .product-details .s-prose .site-content .sm-px .xl-mx-auto aba act admin ads aec analysis and aw category column dbc dual editions fbf firefox functions gatsby itemprop=comment jobs kk layout logging lu magazine neutral over oz panels paragraphs pdr pf pm pri private rgb rj rt ry semibold split su system ux visibility wifi xzv zu",
    ),
    (
        0.15,
        "#category #menu-item #news .block-inner .border-b-gray .content-wrap .elementor-section-content-middle .elementor-section-height-d .elementor-widget-width-initial .et-builder-inner-content .et-l .f-l .format-standard .grid-col .main-content-container .md-pl .message-attribution-main .min-h-dvh .no-sidebars .not-front .single-post .sm-grid-cols .text-wrap .whitespace-normal <center aad answer assistant big bp buying cache certificates collapse condensed contents da dark decoration dfe fef fw kt microsoft mx pr rg showcase singular uix wcm window wmn ze zo",
    ),
    (
        0.16,
        "#html #shopify-section-header .bg-color .col-md-offset .dark-bg-gray .e-con .font-bold .hide-focus-outline .hide-mobile .js-content .main-navigation .overflow-clip .section-inner .swiper-container .top-menu .u-concealed accessories an apparel bce become board bz ca cf clickable companies concealed ez fh flip flow fr general green gs how hp hx include ingredients isolate itemprop=maincontentofpage itemtype=discussionforumposting javascript msg open panes portable python renderer rs shared size taxlevel tbl whitespace ww yb",
    ),
    (
        0.17,
        "#article-body #left-area .border-gray .col-sm-offset .col-span-full .elementor-element-cc .elementor-section-height-default .elementor-widget .flex-container .has-fixed-layout .image-caption .lg-grid-cols .md-w .o-container .rich-text .sm-mb .text-color-black .text-xl .with-sidebar affordable body children dvh example fadein fashion file fill gr hc hl indent ix letter measurement mw nd option pros qi redesign reveal rl shoes special swatches te ti typography uj vf widescreen",
    ),
    (
        0.18,
        "#card .blog-post-body .content-block .elementor-element-bb .has-profile .is-tablet .justify-content-center .lg-max-w-xl .list-disc .md-gap .md-px .no-gutters .sc-f .two-column .w-layout-vflex accessibility acf baf cap cd cj ds expander field glance highlight innovation it items keyline lines para people qf security set skin tax variable vflex",
    ),
    (
        0.19,
        ".border-top .content-inner .elementor-element-ca .field-type-text-long .is-desktop .list-view .md-flex-row .menu-item-object-custom .menu-item-type-custom .post-wrapper .product-list .rich-text-wrapper .row-wrapper .text-base .w-screen .woocommerce-page <td academy anchors attribution bdy development displayed eu jf ka landing one oo ox pest re recipes responsivegrid rows rust sheet track yc zk",
    ),
    (
        0.2,
        ".article-container .css-wxqfj .elementor-widget-container .is-mobile .is-vertical .items-start .page-footer .page-template-elementor-header-footer .tdb-block-inner .wp-block-group-is-layout-flex <dt blank bleed cameras dn enterprise forms numbers position submission viewer wmx wxqfj",
    ),
    (
        0.21,
        "#app-root #main-container .bg-body .et-l-post .html-slot-container .menu-item-has-children <article ace aef animated beginners cda elements insurance label=table listings medium outer pricing quick root sd yl",
    ),
    (
        0.22,
        "#article-content .article-wrapper .elementor-widget-mobile-width-inherit .field-item .md-col-span .post-entry .prose-lg <tr acd animation assets building cell cms collapsible content false fba free fullwidth html larger lh oy rp schema sl splitter widgets",
    ),
    (
        0.23,
        ".h-full .justify-center .no-sidebar .rounded-lg .section-wrapper .wp-theme-divi ag bold cnt good guide laptop lazy library modules start strong subpage xg",
    ),
    (
        0.24,
        "#page-content #section .et-tb-has-header .site-container .td-post-content .tdb-single-content .wp-block-post-content-is-layout-constrained cb components cp guides icp initial languages legacy notranslate rank repair rightcol sale sg shopping slot test",
    ),
    (
        0.25,
        ".flex-item .padding-bottom .sc-b-d cc drop emevuu fd healthy lg long multiple name role=tablist sk tablet target toc under what xlarge",
    ),
    (
        0.26,
        "#posts .col-md .elementor-location-single .field-label-hidden .has-sidebar .hs-site-page .md-fd-column .wp-block-heading <table ae dnd document eer index lj lz non pdp pull spacing span wd",
    ),
    (0.27, ".shopify-section-header .sticky-container <li active blade browse control gutters id label=contents pub"),
    (
        0.28,
        ".body-container .lg-w .main-wrapper .min-w-px .post-content .single-blog <h3 <p ant appearance bodywrapper documentwrapper locale lt recipe snippet zb",
    ),
    (0.29, ".blog-rich-text .column-container .md-grid-cols disc home itemprop=articlebody ke message new splide"),
    (0.3, "#post .blog-post .container-medium .w-clearfix .w-container divi gear label=content rc shell thumbs"),
    (0.31, "#content .main-content bx contain dd docs edit itemtype=blog min role=heading signal"),
    (0.32, "# .single-content .wp-block-post-content <main gq logged"),
    (0.33, ".border-light .container-inner details mr results role=group structural"),
    (0.34, "#post-body #root #s cli weight"),
    (0.35, "#next .main-wrap bk doc entry middle nested"),
    (0.36, ".article-text .container-md .et-pb-post-content .et-pb-post-content-tb-body .lg-pt clr working"),
    (0.37, "#main es mover"),
    (0.38, "#shopify-section-template-main .overflow-hidden atc ck expressive gen xl"),
    (0.39, ".elementor-section-boxed headings tdb tease"),
    (0.4, ".no-touch overflow qu"),
    (0.41, "awards speakable term wysiwyg"),
    (0.42, ".menu-dropdown sect"),
    (0.43, "paragraph"),
    (0.44, ".blog-content shop"),
    (0.45, ".article-body .entry-content rf"),
    (0.47, "package"),
    (0.48, ".w-richtext"),
    (0.49, ".border-b role=main"),
    (0.5, ".max-w-none river slideshow"),
    (0.52, ".md-pt"),
    (0.53, "lf"),
    (0.54, "prose"),
    (0.55, "boxed"),
    (0.56, ".page-wrapper"),
    (0.58, ".article-content"),
    (0.59, ".wp-block-list markdown"),
    (0.6, "pad"),
    (0.63, "centered"),
    (0.68, ".elementor-widget-theme-post-content"),
)

OWN = (
    (-0.54, "article"),
    (-0.47, "excerpt"),
    (-0.43, "display:none"),
    (-0.42, "text"),
    (-0.41, "disclaimer"),
    (-0.35, "content small"),
    (-0.34, "blog"),
    (-0.33, "no review"),
    (-0.31, ".line-clamp"),
    (-0.3, "detail footnote note"),
    (-0.28, ".u-mb mb"),
    (-0.27, ".body-text custom entry sr"),
    (-0.26, "<dd wp"),
    (-0.25, "has st"),
    (-0.24, "comment cq none vu"),
    (-0.23, "block font"),
    (-0.22, "align cite fn menu sample"),
    (-0.21, "clamp img md post top"),
    (-0.2, "biography default headline meta story"),
    (-0.19, "byline description last line live mt"),
    (-0.18, ".text-black .wp-caption-text <td context expandable footer language news notice single subheading ttl"),
    (-0.17, "<button chakra container figure wrap"),
    (-0.16, "bio center cta db field infobox inherit issue item outline tag"),
    (-0.15, ".article-title .text-xs <div aq bd cm copyright embed ia object white"),
    (-0.14, ".has-text-align-center .outline-none <section col compare media mw section signature table"),
    (-0.13, ".text-title .wp-block-post-excerpt-excerpt abstract ad aj button cs ct ea info main ms nav plus print size subscribe"),
    (-0.12, ".font-normal .review-text astro bw caption cell control date faq mx newsletter of reviews sign ss style tagline tags tight"),
    (-0.11, ".mntl-block <h1 about active auto ce class el margin ml rte sc styling subscription td tool woocommerce zg zo"),
    (
        -0.1,
        "#sig .menu-item-object-custom .menu-item-type-custom .text-white bar basic checkbox css form full inline itemprop=headline ls one preview rating rc root row share show sm space to",
    ),
    (
        -0.09,
        "#menu-item .d-none .d-sm-block af animated bde buttons dialog fd flex jb ji mini pos qa qty right sig terms ti tip underline view",
    ),
    (
        -0.08,
        ".flex-item .menu-item <nav anywhere ba blind bottom breadcrumbs collection comp da event feedback gn gt help hn hyphens label lightbox links logo max more off ol parent project qy screen the time tooltip ul user video views",
    ),
    (
        -0.07,
        "#a-y-refresh-page-message .author-bio .elementor-heading-title .elementor-size-default .entry-meta .figure-caption .flex-wrap .has-small-font-size .heading-style-h .leading-px .md-text-center .min-h-px .post-excerpt .py-lg .text-sm <details <fieldset advanced ak body breadcrumb bubble bv ca children cu div dq empty error graph heading hidden map on opt pagination posts re se selection sg shrink site sz txt ud vi wide words",
    ),
    (
        -0.06,
        ".is-desktop .list-none .message-user-title .mx-auto .user-title .visually-hidden .woocommerce-loop-product-title <address affiliate al answer app book carousel dark desc dl download ec fa fixed flash float gb gray guide height highlight hint id italic itemprop=jobtitle ky ma marquee match mk mntl nutrition optin overlay page publication qn redesign snapshot social span stars ty type visually wm xy youtube",
    ),
    (
        -0.05,
        "#headline .border-t .cookielawinfo-column .ct-headline .flex-col .font-weight-medium .leading-snug .max-w-px .max-w-xl .md-mt .sm-text-base .text-lg .text-primary .transition-colors .views-field .views-field-title .wp-block-post-title <h6 <ul accent action asset audio category cf consent cookielawinfo credit dh dynamic ee flair fm forum gu home information jv lifestyle lines loader love ly most nk node notification offer only pf prod red results ri session sidebar snug spaces stories summary tables telegram uppercase work wr yp",
    ),
    (
        -0.04,
        "#a-y-new-window-message #post .accordion-body .border-gray .col-span .content-row-snippet .css-tuokxc .d-flex .e-ip-lg .e-wunf .flex-row .font-body .font-extrabold .font-regular .fw-normal .hover-bg-gray .hover-underline .js-hidden .js-unfurl-desc .justify-start .lg-mt .lg-text-xl .md-text-px .md-text-xl .menu-item-type-taxonomy .ot-category-desc .ow-anywhere .sm-mb .sm-text-center .text-inherit <form <legend ab ah alt ax baseline bc beauty bed black bp browse browser caa calculator clr cmplz cn colors column common disclosure dm dno email embedded extrabold fallback first flag flow format global hub hw individual initial insert ip itemprop=interactionstatistic itemtype=interactioncounter iz keep kq label=the ld level lo long lwp me mg middle mod navbar next ni nm odd options overline ow photo prev price pu published quarter sa search settings slate spacer spotlight stable sticky styled subtext subtitle tel this toggle transition tuokxc tw unfurl us vendor window with wunf xh xn xsmall xxxs",
    ),
    (
        -0.03,
        "#breadcrumbs #caption-attachment #div-block #mntl-toc-list-item-heading #section #topbar-network-logo-dialog-body .ad-label .author-description .bg-white .border-r .button-icon .cli-bar-message .cmplz-description .col-md .content-title .ct-div-block .dark-bg-gray .dark-border-gray .dark-gray .elementor-inline-item .flex-shrink .h-px .ips-type-normal .margin-top .menu-item-object-category .message-last-edit .min-w .ml-px .mntl-sc-block-subheading .mntl-toc-list-item-heading .my-px .position-relative .post-content .price-sale .rounded-lg .sm-px .sr-only .td-module-title .text-blue .text-right .text-secondary .text-slate .tracking-wide .w-dyn-item .widget-title .wp-block-button actions alert aria attachment av bab based bg blocks blue bo bookmark bu cards cart centered certified change closer collapse commercial contact cp cr current definition demo discover duration ed enter expanded experience feature fl focusable fp from health hero hh hiring holder hr iu jl keyboard kl kv label=a latest lbl legal like locked login loop lw lz magazine metric mf mm noscript nq oi ok partial pc player portrait premium problem profile prose publish qoi ratings reader relative rem reset rh role=button rr rtl separator ship shown si side skip slot smart solid stroke sy tdb thread tile topbar tp tr updated uq usage uy vp vx web well ws wt xk yk yz ze",
    ),
    (
        -0.02,
        "#reply-title .alert-warning .article-headline .bg-gray .border-solid .border-stroke .c-button .card-headline .carousel-title .col-sm .comment-reply-title .display-none .elementor-element .elementor-widget .entry-content .focus-visible-outline .footer-text .inline-block .is-active .item-pagination-title .list-item .max-w-lg .md-p .md-w-full .notice-content .page-item .rich-text .sd-title .site-description .taxonomy-category .tdb-title-text .text-grey .wp-singular .xl-text-xl <footer additional also background before blurb bm breaking bs bullet by call cd cdc clean cloud cookie descr eu europe facts fill flexible fusion green grp invisible itemprop=itemlistelement itemprop=text itemtype=listitem kf label=content label=is label=this large lc ln metadata mid mj mp network nowrap older pillar pl placeholder podcast policy popover powered ps radio recirc reply role=link role=status save shipping signup similar singular sk source sponsor star subhead success symbol tdm trending twitter unstyled variants warning watch wf widgettitle wishlist xm",
    ),
    (
        0.02,
        ".btn-small .button-container .flex-column .has-background .has-contrast-color .mb-sm .md-text-left .message-card-name-with-attributions .product-title .text-align-left .text-weight-medium .text-xl .w-full alignwide amp analytics and attributions backdrop benefits chart child cj community eee english for gf gfield gi highlights ingress iq itemprop=articlebody jr ka key label=in left link monthly na nb nf nj nl nu number or overflow oy para payment percentage preset pv py qz rank ranking recipe related sale subsection tabs theme tk vert wa wd wx",
    ),
    (
        0.03,
        ".bb-code-block-title .body-l .border-black .current-menu-item .disabled-pointer-events-none .focus-outline-none .footer-link .fs-subheading .ips-type-blend-links .ips-type-section-head .items-center .justify-between .leading-relaxed .lg-text-left .lg-text-lg .md-pb .overflow-hidden .post-title .price-section .px-md .space-x .text-foreground .text-left .text-pretty .text-px .text-weight-semibold ace all anchor api are blend blockquote bold border bundle cat cats chapter chevron compact component condensed controls cv deck decoration disabled discussion does dy eb events example final fluid fr gr gradient gy hed helper hl homepage icon ix ja kc kn label=post layout mq mui nbsp ne nh nn nr numbers os oz pane pin pk pq pretty private pullquote radix relaxed responsive role=none should spec special ten tools tweet vf website what where who wo wrapper write xs yd",
    ),
    (
        0.04,
        ".c-author-pane-author .cli-privacy-content-text .ez-toc-page .fw-semibold .lg-text-px .menu-item-object-post .no-link .normal-case .text-block .text-h .tracking-px .tracking-tight .transition-all .wt-cli-cookie-description <body <li absolute ai badge beginner board brand case checklist cli comparison cons contrast dt et features fs grid hard ips jd labels lead list location medium message mob nt oxy package pdp privacy programs promo purple pw quaternary result rl rounded seo sku sp spoiler subheader system tax te tighter toc tq tv username ux variant vector why wk zm",
    ),
    (
        0.05,
        ".article-card-title .break-words .crawler-post-meta .desktop-only .disabled-opacity .et-pb-module-header .field-label-hidden .field-type-string .filter-item .focus-visible-ring-ring .is-style-default .leading-none .p-fai .single-post-title .whitespace-pre-wrap <h3 <summary acc attributes cap crawler eg elements eo fai featured feed fg gap gold grow hasdr hj hover hs is li modal opacity pb products pros pt qb rd read recommended self snippet sqsrte string ta tab ts utility value vl without word",
    ),
    (
        0.06,
        ".card-text .dw-k-y .entry-summary .fs-body .fs-headline .o-pj .text-size-large .wp-block-post-terms <header aria-hidden back bk box ck cmp collapsible cont cursor dd design follow ki lang lg open qo qr specs store thumb title tj uf uj viewer xl xlarge yu",
    ),
    (
        0.07,
        ".font-medium .lh-sm .menu-item-type-post-type .pb-px agency as categories drop dw even expand fly fw group hd itemprop=name learn lh muted pointer pr pre primary rad rs secondary stat sub tablet typography xp zl",
    ),
    (
        0.08,
        "# .article-subtitle .bb-code-block-expand-content .js-expand-content .mb-px .message-name .text-center <h5 dek fc filter focus gd gz la msg narrow padding panel raw richtext role=region sponsored vc vo widest yj",
    ),
    (
        0.09,
        ".card-title .mntl-sc-block-html .tracking-wider area big card columns desktop elementor gatsby gs gw ke kk mr pill pj rich sans stack start teaser wider zb",
    ),
    (0.1, ".bb-wrapper .fc-black .justify-content-center .list-title ff index nc override pi so xxs"),
    (0.11, ".card-content <p base bb circle clickable dot plp pricing slide ue ugc"),
    (0.12, ".wp-block-paragraph break gq jsx qx short sql template ub"),
    (0.13, ".accordion-content .md-text-base <h4 letter ll pm su testimonials whitespace"),
    (0.14, ".hide-mobile .whitespace-normal <blockquote <dt dv justify normal"),
    (0.15, ".font-bold .image-caption art atc bt de display fx go pa swatch"),
    (0.16, ".text-base .u-concealed <h2 concealed html spacing truncate yg"),
    (0.17, ".items-start authors doc ek fade game hide testimonial width"),
    (0.18, "code"),
    (0.19, "inner"),
    (0.2, ".css-wxqfj color role=presentation wxqfj"),
    (0.21, "clearfix"),
    (0.22, ".lg-w emevuu option regular up"),
    (0.23, "styles"),
    (0.24, "accordion details"),
    (0.25, "strong"),
    (0.26, ".text-gray .wp-block-heading"),
    (0.27, "#text js listing select"),
    (0.28, "copy jx new weight"),
    (0.32, "appearance px"),
    (0.34, "mobile"),
    (0.36, "expressive"),
    (0.37, "name"),
    (0.38, "editor"),
    (0.39, "paragraph"),
    (0.42, "<article product"),
    (0.59, "paywall"),
)

SHORT = (
    (-0.43, "news our read"),
    (-0.38, "sie"),
    (-0.37, "sign"),
    (-0.35, "2025 und"),
    (-0.34, "von |"),
    (-0.32, "this"),
    (-0.31, "latest ©"),
    (-0.3, "im"),
    (-0.29, "get mit"),
    (-0.28, "auf more"),
    (-0.26, "ago newsletter"),
    (-0.25, "2023 now subscribe us"),
    (-0.24, "explore wine"),
    (-0.23, "aus"),
    (-0.22, "für shop"),
    (-0.21, "email please stories we"),
    (-0.2, "nach share table zum"),
    (-0.19, "join money rating reading related"),
    (-0.18, "comment content nobel your"),
    (-0.17, "article articles daily page search see uhr updated want wie"),
    (-0.16, "ap by copyright discover forum foto posts rights um"),
    (-0.15, "14 browser energy para products reserved zur"),
    (-0.14, "advertisement alle du experience here loading mehr next skip topics updates"),
    (-0.13, "all artikel contents dem expert getty hier media on per product published shipping world über"),
    (-0.12, "04 career credit deutsche div estimated fc from inbox independent japan learn policy receive trump up"),
    (
        -0.11,
        "22 59 account am breaking de december des dieser einen el fill follow front mdr must newsletters pay ready refresh sense today trusted weekly work",
    ),
    (
        -0.1,
        "06 2024 an cart click commission community dpa election es gegen hide les links liverpool nachrichten no nur premium videos washington weather weekend win wird",
    ),
    (
        -0.09,
        "25 advice app di favorites foundation free garden gmt help labour left m maintenance minuten neue notifications opens pm que replace reporting sa save serial site sommer start stay styles thema themen top touch ut why",
    ),
    (
        -0.08,
        "05 about alternatives archived august australian automatically british check connect culture dan dash date die discuss earn en events exploring facebook fall finden gmbh guide insights jetzt journalism just last login mail makes noch pairs photography photos po popular press privacy reply resources results sale selected senior star twitter vs year",
    ),
    (
        -0.07,
        "2008 28 affiliate aktuelle associated auch available become bill careers case chelsea choosing der epstein et exclusive experts got grow growth haben helpful iphone javascript joined log manage mba meeting minutes om orders political politik qualify redaktion registered renovation repair retrieved right say selection signing social software sorry stone story team testen topic una veröffentlicht wealth wishlist you",
    ),
    (
        -0.06,
        "2017 2026 abo above access accessories answer apr april award badges bank billion brands cam city continue contractors cookies could council cup day defense delivered den diesen dream ed editor education eu evaluate everyday find frankfurt globe group head hire holds hour identity image imagine inc industry info insider instagram leadership led like mai makers mark marketers master match me means meinung member migration minister murder navigation near nutrition october oder opinion plane point politics polizei president question questions rear refine research reuters rolling shows sit solutions tap terms try uk university viele vor warum washing window worth zeigt zu ›",
    ),
    (
        -0.05,
        "17 19 1997 2018 2021 26 49 888 ab accurate across agree alert also automation biden bild boost browse business care category checkout children china class cm coffee complete continues conversations creatives deals death demand demo department destinations diese discount discussion disease displayed elite er family friend gear hit ignored images imago influencers infos ir kommentare landscape lesen looking magazine main milwaukee minute miss navigate nine office order pages partner past perfect pipeline place presidential prize produced protest purchase region register remote revealed says se send signed sister stop subscribing tag tags teachers temp tickets tim tips to tony town trainer travelers trending unit unlock watch were wins wirtschaft written »",
    ),
    (
        -0.04,
        "08 101 160 2007 2011 2019 2020 264 411 ad adam addition additional airports allen almost always andreas angeles apartment assess attract australia awesome bad barrel beat behind boards book border briefing bronze button buying campus canon carolina centers change channels comfort commands considering cracked crash das dedicated definitions designer diameter dictionary did documents donald edited editors effortless enable enter eur ever experiences featured figure firm football found friday gender general geschichte git gordon guides heads health helping heute homeowner hosting hr ich ihre illustration immer independently index innovators institute insured introducing jan jd jessica jun killed km kommentar können le lead liga likes located lock logged managed merge metro mi moment monitoring montana monthly müssen never nikon null off official org owned panel players police practices prevention prices public quick quilt quote rd reserve responsive reviewed seal seamless seats sein seller september series shaping shifting shopping situation smarter source stunning suchen supported tab talking thomson tiny toggle trace tried understanding unix uns ve vehicle viewed webinar whatsapp wissen z",
    ),
    (
        -0.03,
        "07 09 140 2000 2035 21st 35 368 41 419 4k 56 57 5th 6th 78 83 absolutely accept accessibility actionable address ads advisors aktuell alex algorithm alt amazing andy anmelden appointments archiv archive area aren arriving aspiring assessment assistance atlanta attack aug autofocus avenue bag batch battle became bed benefits blogs board branch brilliant broadband burst bus bytes cable cape cause cell centre century chat christian church circle clean climate closing compatible configurations connection consulting contact conversation cookie couples courses court courtesy created creative cushioning customizable cybersecurity debt del dennis depth deutschland disabled dj doc domestic donate door earbuds ease ebook endpoint epaper episode episodes erhalten establishing even everyone everything exclusively faculty failed feature firefox fixture focal focused footwear gardening germany girl gov gps growing guardian guidance handle hans hi holiday home hospital house iceland idea implementation industries intense intent interested into invest je jump junge kate kim kit labs laid leaders leave leaving leben lisa loaded los mah market marketing meghan meldungen menu message meter microphones might military month mortgage myths nature need newspapers nothing november nv offerings ohio only organized out packaging partial perspectives philipp phrases physician play podcast points powered preferred present preservation previous price pride process profile profit prone protection proud province puzzles quelle query radio rebates recommend recommendations recycling relationship remain replacement replies residents resolutions restaurants round russian salary savings screen scroll seen sharing shipped simplify sip solution south sponsor sponsored sport spot springen standards startseite stream streamline subscribers success sunny sydney tan taste teen teilen th thanks thomas threads touchscreen tourism trademarks tu turning un unlimited unsubscribe vans venezuela visiting vocabulary void walkthrough walmart warranty wh winning worldwide writers yours zurück überblick",
    ),
    (
        -0.02,
        "01 144 2014 32 3d 54 678 7th 91 abonnieren alliances alongside als andrew any anytime anzeige appointed architect army arrested asian author auto awards b2b banner batteries belongs benjamin bike bold bookmark branches branded branding brian bridge building bureau cafe calls carrying channel chatgpt chief chrome clay closer college commenting commits communities compatibility competitive confirms consider copy course covering cricket crop deeper deliveries delivering desks devops dice disclosure display dm documentation doesn dog doi dr drive dslr earthquake edge editing emails engaging errors espresso estimate euro evening evil excels exchange facts falls famous featuring feed festive filing flexible floor footer ft ga gaza geht globally gopro gpt grid guy hamas harris headlamp hear his holly homes hrs icon job josé junk ki knowing konto lcd league learners lease legal lo longer longevity lower lt mad magnolia man manchester map meet meetings membership memphis metrics months morning movers network neu nights numbers offering olympics oops opt ordered owners paid parking partners paste patients patterns photo placeholder plugins population princeton prison providers re readers recent recommended refreshing registering releases renting revolutionizing safe sales sexual sharma shift simplified snack society soon speak speech stand subscriptions tasting technik tell tells temperatures ten tests thank their thursday traditions transport turkey ukraine universal useful v valid various verdict verify veteran video vote watched webinars websites welt who wolf zone à",
    ),
    (
        0.02,
        "179 2027 3x 400 44 45 512gb ability able accounts action actual adding administration aid airlines algorithms alignment alive amount answers apart ashley associate austin automatic autonomy away background backup balances bbc been bootcamp bose buttons candidates cap catalogs cats cc center ceo chain chairs charging checks cheese chemical chinese codex coding color combine comfortable competitors computation conservation contains controller corp covered craft css curves da damaged database databases dave debug desired directory dishes distance domain due durch ea easier easiest effect enables engines eos establish eventually every evolution execute execution expertise extra extreme fans february fee female finish firmware fits fittings flight focuses follows foo force frequent fuel functional fundamental gamers generally generative gift gives governance graph guests guys h1 hands handy hanging hard harry haven headband hits hourly hunt hygiene iii impressive increases induction initial inside installing int intelligence intuitive investors iq itself jimmy john ke kind known labels landing larger lbs learned life lifestyle lightning lightweight line linear link listed lives low ma maintain maintaining managers marriott matter maximum messages mic milk mind mission nested neutral nitro norway nyc objectives offline oracle origin outlets outside overnight packing panasonic parts pasta path paths paul payroll pentagon personalized personas pets pick portability position premises prevent previously priorities professionals promise provider quiet rank rate react recording reference reflect relevance removed requests require resolution reviewing rising roads robust role row sat scheduled script seo sheet shoe shoot shortage significantly snapshot soil solo sourcing specialized specified spikes spread steht stops studios supplement targeted teal template tex thousands thread time tipping titles told trainers turn twice used utc v2 vet vintage viral visual walk waterproof wave wed wildlife workstation worse wrap years yield yourself yr zwei",
    ),
    (
        0.03,
        "03 16 2nd 2x 350 3rd 4th 5k 66 acer adidas affordable age agencies agile airpods allow amd amp annual anxiety anywhere appealing approved attacks aws azure bachelor beats begins beta blockchain bolt bonds bonus boot bring buy buyer calling camp camping capture cardio carry celebrating changes circuit clients clinical clips cloudflare collections commerce commitment companies completes complexity component concentration concepts concrete considered consistent consultants consumption cook count country county couple creator creek crystal curve customers cycle datasets db deal decide depending detailed detection developed developers diamond different dimensions direct distinct do document drag during duty ecosystem effective efficient emergency emily employee employer engaged engineering enhance enhanced enough enterprise environment environments epic ergonomic eric est europe evans examples exercise expenses explanation exploration fabric false fantasy far fat fault faux fewer figures film final finland fixtures flag flip folgen footprint forces four france frequently friendly funds further ge generated gifts girls giving hair han handmade happened has haves healthy hearing heart herbs hidden highest highly hike hold holder holland hook hooks hot hotel hotels household huang ideal identify indexes information innovation instead integration internal introduction investment involved ip iran isn iso italy java journal journey jr june keeping kernel las laws lawsuit least lesson let library likely limited linen ll llc locations loop lord lots luxury macos magnetic maker mar markus massive math max mcp minimal mo mode module much multiple name noise none nov ocean offer offset openai operational operator opportunity optional oral output pass pattern performance period pests phil phoenix pilot pin plan plate plus pods port potter prediction pressure pretty printed prioritize progress projects protocol prs publish pulse queen queries raises ram rankings raw reach really receiving recipe record reduced remodeling rent reported repository reps requires res resistant restricted reusable roi romance salad sauce saw scheduling sees sending sensor served shaped shared sheets short simple simply sin size skills sleeper slides slip smaller solve something son sources specifically spending stage standing stands station strategic strength suit suited supplies surge syntax taking them therapy thing throw tiktok tl toddler toe tokyo tour trading traditional transparency trips tutor tutorial ultralight under unexpected units usa usage values variety vendor venue version village wall warning weight windows wire without wood workflows works worry write xbox xs yellow zapier →",
    ),
    (
        0.04,
        "1 100 250 50 75 accounting actions ai al alexander angle announced anthropic apex application assets assistant au audit availability average az bags be because benchmark between bird blend block box bucks c campaign canadian capabilities capacity car cards cash catering cdn claim clause client climbing clothes clothing co comes common compact completely complex computing concept console consultant container containers custom days degree degrees doors dry dune edition edward einer electric etc european except extension face fashion feel festival few field florida format galaxy gen github goal goals going hat hd he healthcare height helps holding however https ibm impact implement improved improvements includes installation instant instantly instructions io james keep keyboard king knife lady land lb lean letter levels liechtenstein little liu logging loss lot managing many materials mean medien members methods michael mini moderate monitor moon mouth msi node non north number ny ohne ok online or orange overhaul pan photograph piece pocket portfolio private prompt pull quickly realistic regarding rentals requirements resource rich rx samsung scale scratch sea season seat sells setting several speakers special spend sql square st started stove structure style sudo suggested supports thrive through ties together tool track tx types typically understand until ups van variable vegas view webcam whether while women workflow workforce workout",
    ),
    (
        0.05,
        "11 1tb 70 8 a active added adventure agentic analytics api arm artificial audio automate beginners belt body booking budget capital chicken cleaning climb collaboration collection corporate customer default deploy dinner discussions durable dynamic efficiency electrical excellent exercises expect fetch figma fine focus form fragen gaming genre golf google guitar gym h her him history hollywood infrastructure interactive interface li made make meals natural nintendo open over overall phishing qualification released response rest revenue rows runtime rust security self sep serve sessions sizes sku small startup strong su subjects support switch tasks templates term text therapist those took total travis two ubuntu update uses virtual whole wired",
    ),
    (
        0.06,
        "000 2009 31 7 80 88 actually advance advanced amid apps around based battery bottle built candle certification charge classic coin colors comparison d designers desktop don e fees financial fit foods gray groups hello hiking html http important income indoor instructor intel legend living long making mobile motion nasa obstacle options oz packages paddle party planning plans posted processing pros protect protein pub python ratings recipes red review risk rosewood salesforce setup side skin smart stance ti tip unique very ways with y",
    ),
    (
        0.07,
        "23 500 agent agents apple architecture avg b blue both california certificate clear command context cut dark fl flex for games half headphones include including international issues items large lawn light lines local location macbook march ml n needs of once own pieces policies pour pro proof r robotic single socks speed studio tax tech tie united using visit visitor wang weitere where zero",
    ),
    (
        0.08,
        "00 being boots chair chen cons dollar end equipment example fitness fix francisco function furniture future give go hardware have look men mental my nvidia often pdf portable problem production project result retirement room running san server services sleep specific spring starmer steam use w well when wide would",
    ),
    (
        0.09,
        "5 art build but cameras certified computer control cs does full functions g hiring increase insurance k language linux management memory mid mint mirrorless most notes p people person pest pet professional property rates spotify take task tracking user wallet waste",
    ),
    (
        0.1,
        "16gb best card chip cli cover crm digital drop features graphics install laser learning level m5 mesh plant possible projector quality rated real reduce rtx saying score set sets so sofa step still such week which",
    ),
    (0.11, "30 95 company compare cpu easy good gpu leather model models pack silver system than tutoring york â"),
    (
        0.12,
        "99 com conference cost difficulty each file following green had individual is pci print some they title trail training voted vpn water",
    ),
    (0.13, "12 amazon america express i platform shoes"),
    (0.14, "choose it length machine miles package run u white"),
    (0.15, "black camera can code data design details high pricing storage"),
    (0.16, "4 are beginner inch intermediate t there war will"),
    (0.17, "3 6 game moving range reviews she the"),
    (0.18, "10 marathon"),
    (0.19, "air positive states that"),
    (0.2, "core was"),
    (0.23, "said"),
    (0.24, "2 x"),
    (0.37, "rental"),
)

FIRST = (
    (-0.44, "our"),
    (-0.4, "se sit"),
    (-0.36, "©"),
    (-0.31, "b"),
    (-0.3, "cookies"),
    (-0.27, "identity"),
    (-0.25, "is ist now stay"),
    (-0.24, "copyright el information please user"),
    (-0.23, "up"),
    (-0.22, "15 llc"),
    (-0.21, "affiliate browser by disclaimer government top"),
    (-0.2, "content kann max"),
    (-0.19, "average im informed status"),
    (-0.18, "complete hi links react und von"),
    (-0.17, "product"),
    (-0.16, "committed const discover range started subject |"),
    (-0.15, "are book constantly findings infrastructure man sie you"),
    (-0.14, "account across card color dr learn matt products reach subscribe table variety"),
    (-0.13, "add apply blog digital eine everything get professional sei site story strategies thank"),
    (-0.12, "and choose considering contains entering forum m planner provided ready sample some u we women word world"),
    (-0.11, "50 6 bill box build circuit disclosure found looking marketing master me my note rules therapy this unlock virtual with über"),
    (
        -0.1,
        "2017 30 been could f follow founded fourth funds group hello make nach noted online order register sign significant standard think to updates views visiting weight wie",
    ),
    (
        -0.09,
        "agree an anything backed carry cybersecurity engineers fill free further hiring insight just openai put terms um welcome will wish",
    ),
    (
        -0.08,
        "almost articles bottom certified clicking contained credit developed email ensure examples front here hey import law live off otherwise out person personalized reported sales services sind sorry sql string talk trade yoga zwei",
    ),
    (
        -0.07,
        "ad amazon article at believe block com depends except improve international knowledge low nutrition prep push que seek selection shipping signed solid tired value watch whatever wondered",
    ),
    (
        -0.06,
        "000 agency although aside backpacking bags cameras check chosen community design does ever explore for germany gym id internet its keep link long measures mission non noticed offer okay path platform post presented receive role seen signing sleeping speed style submitting templates three traffic travelers verify want why →",
    ),
    (
        -0.05,
        "40 amazing beauty being board born buying capabilities checking choice class co con connection create designing durable dynamic editor else feature featured focused four friend games generate global heard history ich interior must owned p paid photos power premium protection regulations reporting responses server service significantly sms stability standing start stories support target tips ultimate unfortunately update use users v various vary vs web workout",
    ),
    (
        -0.04,
        "0 100 60 accept accuracy auf away awesome base batch boost buy commitment contact costs days december defined der developers discovered don earn economic effective element enough exclusive feeling financial from fun generative give hands helps hold improvements inc individuals intended investing investment isn keys log login love made means method money node opt ordering personal plan possible posts purchase ranked rate recommendations refer scan score selected share shoes shown side solution stands tell transparency turn updated ux wear website wedding work worked written years yet",
    ),
    (
        -0.03,
        "advantages advertising affordable aims availability be brand business camera care cash catch certain certificates child client coaching code compact containers cookie couple cross cutting dan dedicated delivery developer difference director either english enter essential evolved exercise experience expert explores fees fields film find folks founder github given going growth had having hear highly huge impact importance item kitchen kubernetes languages lead leads london market materials maximize microphone movement national navigating network news objects ohio oil operates operational other package payments personally pick powerful problem property protected provide re revenue sale scale schedule science secure send sensitive serverless setup shares single skill soon specializes stack starting success suggest suitable takes tech touch try uk unless uses usr utilizing varies week won wow x yes",
    ),
    (
        -0.02,
        "360 90 adoption advancements american analytical answers apple arrive bigger bought bring challenges changed comparing copilot court covers dive electric enjoy everyone exception experts got gov grow guarantee happen head implementations industry job joining js lifetime line lives main marketers material media mind mode month mount opting packages participants paul picture play plug podcast realize received refers remember row run running save security serves sleep stores strictly suppose syntax than tried types vibe where wondering write y yeah",
    ),
    (
        0.02,
        "11 17 2006 2022 5 80 action adding addresses adults along alternative always apart api applying aren around ask audio august available bar benefit breaks called cancel catering certainly clean clearly clients come console consultants consumers creates curriculum day decision defense deliver delivers desktop direct directly distribution document documentation each effect embracing employees engaging enhance evidence excited expected extension face facebook families faster flexibility framework functional furthermore game gone governance great gut handles haven hit house identified increasing increasingly incredibly indeed initial instagram intelligent introducing intuitive john laptop leadership lessons liberty library load location machine mainly maintain manager manual maps matters meet michael moves needs netflix ok output outside pack pages pattern place plays portfolio prime process programs protein rated rates reasons record records related remodeling repair reports represents resource response roughly session shift social space speaking statement stunning sum systems technically therefore things third tiktok toward transitioning trends truly ui unlike until upon url useful versatile versions wait widely wired workflows worry",
    ),
    (
        0.03,
        "18 2018 access activity actually adds again against agile allow alone answer apps area associated attention auto basically battery begin behavior bike booking brought brown bug businesses cases certifications changes children cleaning coding collection combine combines commercial common comparison completely connect consider context continue contrast count countries covered creative crucial custom decide deeply demand describes description detail detailed details determine development devices display doing donald down dual eating echo ecommerce economy efficiency employee enables encourage engagement enterprises equipment europe events explain extends factors far fascinating federal field fine five focusing foods für garden general generation gibt gives go grown hand hardware have host hot hour human hybrid idea ideas il implementation importantly innovation inspired install instance integrations interestingly issue itself j joined keeping late leaders led lets likely lines llms locations look management managing match methods mid model named native next only particularly parts pass patterns per platforms powered prices private processing program purpose question quote ran rather recognition recommendation report requests responsible runs san september shared shoe shop situations slow sound sounds speak specialized specific sports staff still stuff summary summit sustainable taking tend tends thinking tiny tutoring tv un understand understanding united university version videos visit wanted wearing wireless wrap york youtube",
    ),
    (
        0.04,
        "10 2025 22 26 airpods am analyze andrew any as aus automatic automation basic beginner best better both brands browse budget built campaign change choosing classic computer concern corner cover d done easy era error especially experienced few flexible focus format green healthy hours how imagine impressed interested interesting involves io japan june learned lifestyle ll machines maybe meals men mentioned might mix move movers music n natural nothing number nur or organizations paper park plants pour practical pre production proper proud quick r released researchers review school second seed seeing series short should show similar simply small solo storage stress super system testing times told train transformative typically waste well wine wood wrong zero zoho",
    ),
    (
        0.05,
        "19 2 aber air asked back came climate cloud comes compare control cost created critical customers dem didn doch edge einem einen energy essay finally finding fit foam focuses fresh friendly generally golden graphic health hr index instead institute into july kind level life light local maintained matter minister mobile north often old over plus potential rare reason remains require required results same says seem solutions spent startup state states such tasks tax tested tests text traditional trained training tuesday used video way",
    ),
    (
        0.06,
        "8 additional als balance become between car certificate college core designed develop distinct doesn en expression furniture geht good heart instructions making monday name offers payment plant policy right search shows sofa someone special tip total travel us warning while works z",
    ),
    (
        0.07,
        "23 27 added analysis announced app beyond blockchain building case challenge click command data def example fact family favorite fitness full her his https included individual learning like lot ma may mindfulness new o past recent result room rust so team thought two usually working",
    ),
    (
        0.08,
        "20 addition before body companies despite enterprise following google held mit most multiple of oral point probably regular s thing ve vr",
    ),
    (
        0.09,
        "2020 2026 7 according based british clear dass different do has hire however if internal march need net open seo smart sometimes very",
    ),
    (
        0.1,
        "already bei black city de early ein even future important include lean many not project rental research seit set studies take test their who would year",
    ),
    (0.11, "but call er l la no once originally say section select those time today vor what which"),
    (0.12, "concerned february first moving options price study wird"),
    (0.13, "can home last meditation people really step they"),
    (0.14, "4 i language one president she sich technology was"),
    (0.15, "ai during event large part public self the then usage"),
    (0.16, "3 after every"),
    (0.17, "des"),
    (0.18, "das den hat it using were"),
    (0.19, "nicht t"),
    (0.2, "another git"),
    (0.21, "crm date edition es"),
    (0.22, "trump"),
    (0.24, "coffee that"),
    (0.26, "said"),
    (0.27, "when"),
    (0.29, "also"),
    (0.3, "he"),
    (0.35, "there"),
    (0.39, "die"),
)

PAIRS = (
    (-0.34, ""),
    (-0.22, "add_to"),
    (-0.21, "stay_informed"),
    (-0.2, "read_more"),
    (-0.19, "copyright_© sign_up"),
    (-0.17, "subscribe_to"),
    (-0.15, "ready_to thank_you"),
    (-0.14, "get_the this_site"),
    (-0.13, "are_you learn_how looking_for skip_to we_use"),
    (-0.12, "discover_the have_you this_content want_to women_s"),
    (-0.11, "as_an table_of we_want"),
    (-0.1, "also_read book_now by_clicking click_here if_you the_average unlock_the"),
    (-0.09, "although_the choosing_a fill_out key_takeaways sign_in this_article want_more"),
    (-0.08, "best_of check_out founded_by get_your identity_theft in_person sale_price thanks_for the_content welcome_to ©_2026"),
    (
        -0.07,
        "1_of advertisement be_sure become_a by_checking design_and did_you hi_there i_agree i_don join_our last_updated looking_to many_of see_the the_solution this_blog this_website we_are we_re you_may",
    ),
    (
        -0.06,
        "about_the back_to book_a by_signing click_to find_out hey_i hi_i i_believe i_think just_like need_to please_note products_and stay_up want_a would_you written_by you_must",
    ),
    (
        -0.05,
        "an_effective as_seen certified_financial data_analytics discover_how explore_more free_shipping if_a let_us loading master_the mehr_zum not_sure opens_in our_top related_articles send_a the_essential the_final the_next the_world there_s we_may we_offer we_work what_do what_to when_a with_an you_are you_have",
    ),
    (
        -0.04,
        "10_best a_data also_if as_part at_first buy_now catch_up everything_you free_resources get_expert get_more got_a have_an help_us how_i however_if i_personally it_depends join_my learn_about new_to note_that our_best our_team p_s planning_a pro_tip q_a ready_for secure_your share_your shop_the some_people that_s the_bottom the_main these_cookies this_post to_help we_also what_can what_happens what_kind while_the you_need you_ve ©_2025 ©_copyright",
    ),
    (
        -0.03,
        "a_set be_the become_an build_your continue_reading discover_why do_i enter_your explore_the filter_by follow_me for_more get_a get_in i_know i_use improve_your jump_to keep_in last_edited lesen_sie log_in more_from more_on most_of most_read next_js note_the oh_and once_we our_website press_enter published_on read_next reading_time remote_work secure_gov see_also so_the starting_a stay_ahead terms_of thanks_to the_importance the_primary these_days they_re this_new this_week to_find transform_your view_all we_do we_got we_help we_independently what_are whatever_you whatever_your while_a working_with you_might you_re",
    ),
    (
        -0.02,
        "add_on as_one at_a available_in best_practices breaking_news by_using check_price contact_us discover_what dive_into don_t enjoy_a for_many free_to get_it go_to have_a here_we home_» i_hope in_der in_some investing_in leave_a list_of men_s more_in navigating_the one_thing optimize_your our_products save_time send_your share share_on start_with stay_on the_benefits the_duration the_only this_can this_helps this_topic tired_of to_keep top_rated trade_in upgrade_to was_this we_all we_have web_designers while_this",
    ),
    (
        0.02,
        "2_the a_common a_few after_the after_you along_with and_the apple_watch because_of built_to buy_on compared_to despite_the end_to english for_example for_the for_years full_time health_and high_quality how_can how_long i_got i_used i_want if_it if_there in_fact in_our make_your march_4 most_people new_york next_up not_only now_you out_of pay_attention plant_based ruby_on so_i so_we step_2 take_your that_said the_business the_company the_first the_last the_purpose the_reason the_results the_state the_us this_course to_see transitioning_to travel_insurance understanding_the version_control view we_were we_would when_we who_should with_all with_our",
    ),
    (
        0.03,
        "a_guide a_key after_a and_then as_i as_of as_well at_this build_a built_in but_here but_the develop_a each_year february_27 first_aid focus_on from_the get_access i_do i_really i_will if_this if_we in_2025 in_most in_my in_terms insights_from inspired_by instead_of introduction_to it_also look_for no_matter note_i note_this over_the protect_your read_the start_by the_cost the_following the_question the_top the_two the_united there_were this_approach this_has this_isn this_means this_will to_get today_we try_it we_understand we_will what_about what_sets when_i while_we why_is you_ll",
    ),
    (
        0.04,
        "a_big award_winning depending_on get_started here_s how_does i_also i_am if_your is_it it_was mindfulness_meditation not_all price_range the_best these_are up_to use_your we_don what_i why_choose why_it why_we",
    ),
    (0.05, "an_online as_we as_you digital_marketing every_year find_the here_are i_have the_real this_was we_ve"),
    (0.06, "before_we cons how_do number_of pros read_our the_new this_page"),
    (0.07, "according_to however_the i_love learn_more on_the read_full top_10 with_a"),
    (0.08, "i_m in_a the_most there_is visit_the"),
    (0.09, "as_for he_said i_was in_addition in_the it_is once_you when_it"),
    (0.1, "during_the how_did"),
    (0.11, "it_s there_are when_the"),
    (0.12, "at_the es_ist what_we"),
    (0.14, "best_for i_ve"),
)

HEADING = (
    (-0.73, "king"),
    (-0.56, "identity"),
    (-0.54, "operations"),
    (-0.52, "us"),
    (-0.5, "higher"),
    (-0.46, "functions"),
    (-0.45, "order"),
    (-0.44, "comment"),
    (-0.43, "full"),
    (-0.41, "2024 answers article ready"),
    (-0.4, "our"),
    (-0.39, "perfect"),
    (-0.37, "comments get y"),
    (-0.36, "you"),
    (-0.35, "invest related so"),
    (-0.34, "grow"),
    (-0.33, "pick system"),
    (-0.32, "author defense newsletter"),
    (-0.3, "help on"),
    (-0.29, "theft"),
    (-0.28, "conclusion era f got max"),
    (-0.27, "11 editor interest monitoring posts thank workout"),
    (-0.26, "become javascript s ultra"),
    (-0.25, "now pet requirements"),
    (-0.24, "articles experience im references stay table"),
    (-0.23, "costs from replies reviewed updates"),
    (-0.22, "commands disclaimer family links pricing ukraine wired"),
    (-0.21, "hat meals media moment share specs trust"),
    (-0.2, "about frequently global land value videos"),
    (-0.19, "popular protection read states steps stream subscribe this"),
    (-0.18, "anti asked bag check home join more network networks run short term under written"),
    (-0.17, "connect desk email essential iphone know privacy reply solid with"),
    (-0.16, "49 die examples information london millions name powerful premium pro r rated resources try ways white"),
    (-0.15, "aus carry event finding just mode new tech"),
    (-0.14, "800 also archive build choice continue let properties science scratch stories tree users"),
    (
        -0.13,
        "100 agent als book confidence contributors credit effects forum free iran largest looking mit need plug questions select summary touch",
    ),
    (-0.12, "31 app assistance chef content für guide guides ideal improve last latest list notice products these vs want"),
    (
        -0.11,
        "12 accounts advertising bundle cards cleaning contact differences franchise gym i inspiration leave marketing medical non personalized photos policy prioritize put renovation tools ultimate und",
    ),
    (
        -0.1,
        "34 abo dslr engineers follow footer founder jobs men organization out play points result sponsored staff topic topics trail tutors wedding weitere",
    ),
    (
        -0.09,
        "2022 24 40 act children christmas club cookies customization cyber days demand des detail enjoy feature final gegen git guarantee insurance interface llc log long love manage market me neue newsletters patterns required review similar socks understanding video",
    ),
    (
        -0.08,
        "55 actually as basics c cameras case chart checklist client conclusions different embracing gateway info lens make member might pagination range really recap recommended replacement return shipping sie space stand submit themen useful winter",
    ),
    (
        -0.07,
        "add analytics attention diy do download executive find graphics group guest hiring idea interested kitchen language light material meta monday note over payments per plumbing quote score secret shows store testing that thoughts |",
    ),
    (
        -0.06,
        "101 35 39 across actions address ahead alert alternatives beginners cancel conditions counter customer daily depth diego does everything featured filters fixed go here holiday hours inside kick manufacturer microphone money must named offer opportunities please possible prep program protect ranking reading report returns save settings takeaways team threads unlock usb versions yourself",
    ),
    (
        -0.05,
        "2023 2025 base can cookie customizable definition demo did engage enhance gear gift handling ireland john line ll luxury main message miss month movement nicht notes objects only pay podcasts preferences provider recommendations remote results scale shelf shirt sign something their trial tried ui understand use window words workspace wrong",
    ),
    (
        -0.04,
        "20 affect against among android apply beautiful becomes call capacity cart charge class clients close collaborate compatibility consultation cybersecurity di done entertainment evolution exchange feedback focused games glance great ideas intel keeping learn lewis limit little loading location look matter maximum menu messages ml off optimization option optional practices profile progressive quiet recent repair reveals rule site sourcing spaces stick stores study talk timeline unlimited upgrades van way which writing z",
    ),
    (
        -0.03,
        "33 accessibility actionable advice agencies agency another api arc around assistant benefits big blog bottom brand browser card cities co community conferences contractors country decor down dream espresso faqs farm flow following found gen give gpt grown helpful hold hotel hr iii included integrate leather length mail major makes map measure meeting memory menus minute nav navigating nintendo north paper party pc places proxy question recommend selling singapore sky sources speed sport statement stress testimonials thread tight transfer type vehicle viewed wall warning watch we website week welcome wrap yoga",
    ),
    (
        -0.02,
        "30 360 already anywhere approval automatically bad begin bike breakdown cases challenges changing come consistent creator crisis dark dead department designer destination driver driving even exclusive foods for going h has images insider iron kind load measuring notifications official open p see state tell trending various wait were won wood zum",
    ),
    (
        0.02,
        "accuracy alle april aren automate award azure cable campaign candidate century challenge channel city clean clothing collaboration color commercial compact configure construction copilot covered decision deliver desktop details dr ecosystem edition effect emergency enhancing enough explained facebook fans foundation four frontier gain generate governance ground habits ice income industries instagram integrated into investment items leading lifestyle lift live lost massive members nature networking offers oracle pixel police pressure prevention principles recipe recording released reliable reporting resource respond screen search separate shopify spanish specialty spend summer surface teaching traffic transparent treatments trip trips updating utility v via vintage warm worldwide yes zip zur",
    ),
    (
        0.03,
        "10 70 admissions adult advisory anyone apart architecture audit away balanced battery beauty been beyond bi brain builders capital categories center certifications characteristics chatgpt child choices coffee collection complex contract controls could coverage creative d database decide disadvantages earth eating economy editing empower engineer enter evaluation expertise exploring extra fashion file film flexible freelance friendly fund gets glossary graphic guaranteed half hands height highly how identifying improved instructions integrating interactive internal introducing keep knowledge late leader lee looks loop loyalty managing mark materials microsoft mistakes mobile monitor myths names nest objectives operational opportunity optimize organizations origin overall pack personalization pin portfolio power problem proper rapid rates reach reduce regularly reports retirement revolution saving seamless shaping single six skill solve special split standard supporting sure takes talent task technologies tested than there threat tiktok time tokyo transformation transparency truth unter updated upgrade ve verdict while winning zoho",
    ),
    (
        0.04,
        "27 28 29 80 action adjust affordable age amid application appropriate ask assisted auto available b background batch beach becoming behind body bonus bootcamp bought buying casual china coding comparing competition complexity copy corner criteria custom degree detailed device discover dive e ease ecommerce eine error estate existing experiences filing flexibility functional helped highlights identification importance intelligence involved journey k keyboard l laptop launch law les license life limited linux listen logging los m machines methods mid motion n national optimizing oriented paid permits physical plants port president prime processing production projects public quick regular regulations renovations resistance right risks rss safety sale season selection sending station statistics successful successfully sustainability tailored tank target teams third thrive total tutorial tv upcoming values variables variety women year your â über",
    ),
    (
        0.05,
        "22 4 60 a academic adding adoption always apis apple approach authentication behavior benchmarks built capabilities clothes colors commerce computer conversion critical currently cycle delivery developing display each education efficiency elevate energy ergonomic finance fine firm garden groups healthcare helps his image impact individual installation intelligent interview leaders learned leverage living longer meets mission music nach necessary net news nyc object often part plans policies press print process programs property pros quickly release residential rich roles scalability se security side smaller solo solutions south start storage success taylor technical train transition trusted types view watches wave weight wine workflows worth",
    ),
    (
        0.06,
        "16 250 accounting agents amazon asus average awards beginner both buy click components core council cover death default dental designers devices discovery doesn dynamic efficient employees es expert experts extension factors fast five goals heart history hot hourly human if improvement inference infrastructure intent item key le legal lessons lock lower match mirrorless moon noise oil one paris phishing picks piece playbook portable price progress reality role san skills smart smartphone straight styles swift teach test thanks tiny to tour traditional two v4 without work youtube",
    ),
    (
        0.07,
        "adventure analysis blockchain books breaking charging claude cognitive college company computing delivers driven during edge en end environmental ever exercise favorite focus francisco generative good implementing innovation jump keyword loss managed may modern oral package packages partner platform platforms potential quantum rental research ring rise routine show sind size specific specifications student terms text track trade transform turn volume w wellness workforce x york",
    ),
    (
        0.08,
        "13 14 7 academy accessories advantages an bei bring career chain code companies context courses dem diet dining distance don emails enterprises europe excellent exercises explore game hard industry integration less mean mehr mini online outcomes page partners paul place preparation recipes response salesforce savings searches sell send shopping sich silver simple smarter soft software solar starting status studio systems technology they too tutor vertical whole",
    ),
    (
        0.09,
        "17 36 active advanced agentic assessment avoid communities competitive con concepts connected considerations court easy engagement face feed files further hit hooks install military o picture product rankings schedule setting sharing situation solution startup step take things thousands through tip top used well workers",
    ),
    (
        0.1,
        "18 26 ai alignment america american audio bread catering cloud contents cutting determine developer employee every healthy hire ii james known lead maintenance markets mindfulness most office path photo problems professional risk service stop structure think title vendor why",
    ),
    (
        0.11,
        "000 access all and backpacking booking classic common compare compared consulting creating customers early electric electronics environment getting google hybrid job lean low organic photography push python re reviews rights road series style sustainable was waste who",
    ),
    (
        0.12,
        "austin back camera choosing creek digital gallery is japan models ny plus productivity roi saying seo shared small strategy tax templates user workflow",
    ),
    (
        0.13,
        "advantage am bank based configuration creators den earbuds eu gaming implement include internet learning move pest poor pre publishing restaurant set should um version wie",
    ),
    (0.14, "after at automation category county course cup essay food issue moving strategies summit von wants weekly world"),
    (
        0.15,
        "business businesses catalog certificate day electrical equipment gifts machine mesh needs private self setup support three wir",
    ),
    (0.16, "air building certificates framework index la methodology of plant usage using working works zero"),
    (0.17, "8 box de deals not number providers tutoring zu"),
    (0.18, "2026 23 auf better but car certification control fitness introduction march months my people room static taking trends what"),
    (0.19, "art be boost calculator der have other running sellers shop un"),
    (0.2, "48 furniture house mental powered project stack tips trend"),
    (0.21, "change clear crm french much services"),
    (0.22, "brief it lamp park podcast some"),
    (0.23, "21 cons headphones man vor will"),
    (0.24, "0 are backup faq features implementation"),
    (0.25, "description or overview trump would"),
    (0.26, "options plan shoes sofa"),
    (0.27, "before"),
    (0.28, "data local marathon meditation"),
    (0.29, "9 boot climate development"),
    (0.3, "model"),
    (0.31, "choose rust"),
    (0.32, "real"),
    (0.33, "example"),
    (0.37, "1 3 training"),
    (0.4, "5"),
    (0.41, "web"),
    (0.42, "2"),
    (0.43, "50"),
    (0.48, "6 hardware"),
    (0.49, "first"),
)

SHAPES = (
    "7a8a7888738374846e7f69797a8a7888738374846e7f6979627b6881637c647d5f785771647e6b84657f6780617a5a73627a6780627a637b5e765870"
    "657d6b83667e677f61795b7368796d7f6879687a64765e706a7b6f806a7b6a7b667860726f786f776a736871666e60687780777f727a70796d766770"
    "81867d82767b787d73786b7080857c81757a777c72776b70838e7a85768278836974697486917d8879847b866c776c7783917c8a78867b8972806977"
    "899882917e8c818f78876f7d8798849577897b8d77896d7f889a8597798b7d8e798a6f818f9e8694829083917d8b78868a98808f7c8a7e8c77857280"
    "82967e92798d7a8e74886e82798d7589708471856b7f657980947e92798d7a8e758870837d907b8f7689778b71856c80719071906d8c6d8c68876281"
    "808e7e8c7a877a8874816e7c808e7e8c7a877a8874816e7c697f6f866b816b82657b5d746b8271886d846e84677e60766b8070866c816c81667b5f75"
    "6e8474896f857085697f6378717f7685718071806c7b667572817886738273816e7d68777a80797f757b73796f75696f828881877d837b81777d7177"
    "8b8d8689808281847b7e74768a8d86887f8281837b7d747688907f877c847d856d756d758b93818a7f878088707870788995828e7f8a818d77836e79"
    "909b8994859187937e8974808f9e8b9a808f83927e8d7483909f8d9c82918594808f768594a08b9687938893818c7b878f9a8591828d828e7b877681"
    "8899849580918091798b73847f917b8d7788778871826a7c81927f907b8c7b8c758670817e8f7c8d7788788971826c7d75917591728e718d6b876581"
    "77877888738374846d7d677777877888738374846d7d67775f796882647d657e5e77566f627b6b8467806780617a597261796981647c657d5e76576f"
    "647c6c8468806880627a5b7365776d7e697a687a63755d6e67786f806a7c6a7b65775f706f7771796d756b73676f6068777f7981757d737b6f776870"
    "828680857a7f7b80757a6d7281867f84797e7b80757a6d71808b7a857782788368736772838e7c887a857b866b766a75808f7c8a79877b89717f6775"
    "879582917f8d818f78866d7b85978597798b7c8e77896d7f879987987b8d7e90798b6f808b998492818f82907a88748285937f8d7b897c8a75836f7d"
    "7f937e92798d7a8d73876c80768a7589718471856a7e6377788b798c748875886e82697c74887589718471856b7e65796c8a6f8d6b8a6b8964835e7c"
    "7185768a718571856b806b7f7185768a718571856b806b7f577464815f7c5f7c5976587559766684627f617e5c795a77577364805f7b5e7a59755874"
    "5b776783627e627e5d795c785f746b81667c657a6177617661766d82687d677c6379637868756f7b6a77677364716470707d7783727e6f7b6c796c78"
    "8089838c7c857c857881767f8089828b7c847c857780757e7d8c7b8a7786778668786e7d7f8f7d8d7a897a896b7b71807b8d7b8d778a798b70826c7e"
    "829482947e907f91768973857f958399778d798f758b71878197859b798e7b90778d7389849682947e907d8f7789788a7e907c8e788a788a72847284"
    "79917c94778f768e718971887088738b6e866e85688068807289778f728a72896c846d856f86748b6f866e8669816a8166896d90698c688a62856285"
    "808e7e8c7a877a8874816e7c808e7e8c7a877a8874816e7c697f6f866b816b82657b5d746b8271886d846e84677e60766b8070866c816c81667b5f75"
    "6e8474896f857085697f6378717f7685718071806c7b667572817886738273816e7d68777a80797f757b73796f75696f828881877d837b81777d7177"
    "8b8d8689808281847b7e74768a8d86887f8281837b7d747688907f877c847d856d756d758b93818a7f878088707870788995828e7f8a818d77836e79"
    "909b8994859187937e8974808f9e8b9a808f83927e8d7483909f8d9c82918594808f768594a08b9687938893818c7b878f9a8591828d828e7b877681"
    "8899849580918091798b73847f917b8d7788778871826a7c81927f907b8c7b8c758670817e8f7c8d7788788971826c7d75917591728e718d6b876581"
    "7a897a89758576856f7f68787a897a89758576856f7f6878637b6a83667e667f60785770657e6d8668816981627b5a72647b6b83667e677e60785970"
    "687f6f866a816a82647b5c74697a70816b7c6b7c66775f706b7c72836d7e6d7e68796172727a747b6f776d756971626a7a827c83777f757d71796a72"
    "858a83877c807e82787c6f73858982877c807d82777b6f73818c7a857782788368736772848f7d887a847b866b756a7484917e8c7b887d8b73816876"
    "8a988592818e839179876f7c889987987b8c7e8f798a6e7f8a9b899a7d8e80917b8c70818e9c8694839083917c8976838996818e7d8b7e8b7684707e"
    "829580937b8e7b8f75886e81798c778a728673866c7f65787b8e7b8e7689778a70836a7d788b788a738673866d80677a6f8d718f6d8b6d8b66845f7d"
    "8a9a7e8e7d8d7e8e708061718a9a7e8e7d8d7e8e70806171718a6c866c856c855f784f68738c6f886f886f88617a516a738b6e866d856d8560785169"
    "778e718971897189647b546c788a738472847283667757687a8b7586748573856879596a828a767f767f747c69715a628a927e877e867c847179626a"
    "989d898e878c888d7b806b6f979c888d868b878c7a7f6a6f98a3848f859086916f7a66719ba6879288938994727d697499a7879588968a9879876775"
    "9fae8e9c8e9c909e7f8e6d7b98aa8a9c83948697798b67789aab8c9e849687997b8d697a9aa886948694879578866b7895a2808e818f829073816573"
    "91a58397839682967588667a899c7a8e7a8d7a8d6c805d718b9f7f927e927f9271846377889b7b8f7b8e7b8f6d8160737f9e75937594759367855877"
    "869583917d8c7e8c78867280869583917d8c7e8c788672806f86748b6e856f86698061797289768d718871896b82647b7187758b708670866a80647a"
    "758b788e738973896d83677d77867a8a7584758470806a7a79887c8c7786778672826c7c80867d84787f767d73796d73888e858c80877e857a81757b"
    "91948a8d838685887f82787b90938a8d838684877f82777a8e97838c7f888089707a717a919a868f828b838c737d747d8f9b8692828e84907b87717e"
    "95a28c9988948a97818d788495a590a0849387978292798897a792a28695899984947a8a9ca8919d8d998e9a8692818d97a38c9887938894818d7c88"
    "91a38b9d8698869880927a8c889a83957d8f7e8f77897183889984957e907f91798a7486849680927b8d7c8d758771827b987a97759275926f8c6986"
    "7d8f7c8f788b788b72846c7e7d8f7c8f788b788b72846c7e66816d8969846985627e5b776884708b6b876b8765805e7968826f896a856a84647e5d78"
    "6b85728d6e886d886782617b6e81748870846f836a7e64786f83768a728671856c80667a77827883747f727c6d7868727f8a808b7c87798475806f7a"
    "8991868e808881897b83747b8990868d808781887b82737b86947f8d7c8a7d8a6d7a6d7a8997828f7f8d808d6f7d707d83947d8e7a8b7c8c72836979"
    "899a84948091829378896f7f8ca08a9e7e9281957c9072868da18ca0809483977e92748890a18999859685967e8e79898b9b83948090809078897384"
    "869d849a80967f96798f73897e947b92778d778d70866a80788e788e748a748a6d83687e758b758b708670866a80657b74957596729371926a8c6586"
    "838f808c7b887c897581707c838f808c7b887c897581707c6c8171866c816d82667b5f756e8373886f847085687d62776e8272866e826e82677b6276"
    "7185768a718572866b7f657974817885738073816d7b687675837987758275826f7d6a787d827b80777c757a71756b70858a83887f837d82787d7378"
    "8c8d8788808282837b7c75768c8d8687808182837b7c74768c94828a7f878188707771788f97858c8289848b737a747b8c96848e808a838d7883707a"
    "929d8a94869189937f897680919e8c9a818e84927e8c758392a08e9c82908694808e778597a18c9789938a94828c7d88919c8791838d848f7c867882"
    "8b9b8696819182927a8a758582927d8d7989798972826d7d849481917c8c7d8d7685728181907e8d79897a8a73826f7e78937792738e738e6c876782"
    "8793838f7f8a7f8b7884737f8793838f7f8a7f8b7884737f708574896f847084697e62777287778c728772876c81657a7487778b728672866c80667a"
    "778b7b8e7689768970836a7d7a877d8a7885778473806d7a7c897f8c7a87798675826f7c828680847b7f797d75796f738a8e888c838781857d81777b"
    "9090898a828384847e7e77788f908989828383847d7e76778d9482897e857f866f7670779097858c818882897279737a919b8892848e86907d87747e"
    "98a18e988b948d96838d7a8497a4929f8693899684917b8899a694a188958a9885937c8a9ba5909a8c968c96858f818a96a08a948690879180897b85"
    "8f9f8999859484947e8e7888869681907c8b7c8b7585707f88988494808f808f79897584859481907c8b7c8c768572817c977a95769176906f8a6a84"
    "8991838a7e857e8679816e758991838a7e857e8679816e75718273846e7f6f7f697a5c6d74847586708171826c7d5f7075857686718171816d7c6070"
    "79887a8975847584707f64737d867e8779827881757e69727f8880887b837a8377806b74888883837e7e7c7c7a7a6e6e90908b8b8686848482827676"
    "928e8985827f84807f7b726e918e8885827e83807e7b716e8b8e7d807a7c7b7e6c6f67698e9080837d7f7e806f726a6c9297868c8288848a7c826d73"
    "989e8c92888e8b908388737997a19099848d8790838c747d99a2929b858e8992858e767f9da38f958b918c92868c7b81989d8a8f868b868c8086767b"
    "919d8994848f848f7f8a737e8894808b7b867b8776816a768a95848f7f8a7f8a7a85707b8792808b7b867c8777826c777e947a90768c758c7086657b"
    "8b92878d818882897e84757c8b92878d818882897e84757c74837787728173826e7e647476867a8a74847585718067767684798773827482707e6775"
    "79887c8b7785778673826a787c847e8678807981767e6d757d8580887a827b8278806f77888785847f7e7e7d7c7b7372908f8d8c8786868584837b7a"
    "9a95938e8b878d8989857f7b9995928e8b868d8889847f7a9193868781838385757772749496888a84868687787a75779196888c8388868a7e837276"
    "989c8e93898e8c918589787d9ba3959d88908c9489917c849ca5979f8a928e968a927e869fa493988e9390948a8f82879a9e8e92898d8a8f858a7d82"
    "939e8d9787918892838e7a858a95848e7e897f897a85727c8c968892828c838d7f8977818993848e7f89808a7b85747e80957e93798e798e758a6c81"
    "7284798b748675876e806e807284798b748675876e806e805b766a85658066815f7a5e795d786c8768836883627d607b5d776b8567806781617a607a"
    "617a6f886a846a84647e647d637771846c806c7f677a677a657873866e816e81697c697c6d77757f717b6f796b756b75757f7d8779837781737d727d"
    "7e8582897c837d84777e767d7e8582897b827d84777e757c7380727f6f7c707d606d667376837582727f7380637069767c8c7d8d7a8a7c8c72826f7f"
    "8292839480908292788975858195879a7b8e7e91798c75898397899c7d9080937b8e778a86968595829282927b8b7c8c819180907c8c7d8d76857686"
    "7a907f957a907a90748a74897187768c728772876b816b8173897a8f758b768b6f8570867085778c728772886c816d82678870906c8d6c8c65866586"
    "879784947c8c7d8d72836c7c879784947c8c7d8d72836c7c6d86728b6a836b84607958716f89748d6c856d87627c5a737189758d6d856e86647c5c74"
    "758d79917189728a677f60787586798a718271826879617277887a8c728473846a7b62747c847a82727b71796971616a848c828a7a83798170796972"
    "8d92878c7d827f84757a6d728c91868b7d827f8475796c718e99838e7d887e896a756974909c86917f8b818c6d786c7796a48d9b869489977b89717f"
    "9caa93a28d9b909e829077859fb19bac8c9d8fa186977b8da1b39cae8d9f91a388997d8fa7b59caa95a396a48a988492a1af96a48f9d919f85937f8d"
    "8fa3899d82958296788b7084869a8194798d7a8d6f83687b8a9d869a7e927f9375886e82869a83967b8e7c9071856b7f779575946e8d6f8d64825d7b"
)
"""The weights of all shapes by number, a byte each: twentieths, plus 128."""
