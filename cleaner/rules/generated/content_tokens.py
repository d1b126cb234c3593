"""The weights of tokens for the context-free classification, in logits, as (weight, tokens with this weight).

Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free
licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.
"""

BIAS = -1.4

CONFIDENCE = (
    (0.606, 0.534),
    (0.774, 0.744),
    (0.846, 0.811),
    (0.895, 0.835),
    (0.93, 0.903),
    (0.95, 0.916),
    (0.962, 0.952),
    (0.97, 0.953),
    (0.976, 0.971),
    (0.982, 0.984),
    (0.987, 0.994),
)
"""The measured mean F1 of pages, by their expected F1."""

NAMES = (
    (-1.34, '<footer'),
    (-1.25, 'footer'),
    (-1.22, 'related'),
    (-0.91, '<aside'),
    (-0.89, 'comment'),
    (-0.87, 'display:none'),
    (-0.83, 'commentlist disclaimer'),
    (-0.81, 'hide'),
    (-0.8, 'modal'),
    (-0.68, 'ajax'),
    (-0.65, 'author'),
    (-0.64, 'comments'),
    (-0.62, 'gc'),
    (-0.61, 'excerpt'),
    (-0.56, 'pg'),
    (-0.55, 'gf'),
    (-0.54, 'foot'),
    (-0.53, '<nav community role=dialog'),
    (-0.52, 'textwidget'),
    (-0.51, 'alt'),
    (-0.5, 'role=complementary'),
    (-0.49, 'bio page-body popup'),
    (-0.48, 'pt'),
    (-0.46, 'copyright info'),
    (-0.45, 'sidebar'),
    (-0.44, 'cta invisible query thread'),
    (-0.43, 'widget-content'),
    (-0.42, 'banner newspaper role=region share'),
    (-0.41, 'com'),
    (-0.4, 'dynamic newsletter teaser'),
    (-0.39, 'align comments-content tip'),
    (-0.38, '<dd md:py mini mobile reviews'),
    (-0.37, '<header meta plain'),
    (-0.36, 'beta hidden ot sections'),
    (-0.35, '<form infobox'),
    (-0.34, 'aa cookie footnote leading login promo twitter widget-text'),
    (-0.33, 'comment-list even lr podcast role=presentation twitter-tweet'),
    (-0.32, 'category-news cv gh module-content thumbnail'),
    (-0.31, 'credit headline itemtype=webpage social tweet'),
    (-0.3, 'bar purple right role=document sub'),
    (-0.29, 'app eb font-sans gray navigation odd page-section pagination'),
    (-0.28, '<div aria-hidden= caption clamp desktop email first grey kc legal pc project sign signature tags xh'),
    (-0.27, 'history issue note region relaxed vu'),
    (-0.26, 'entries expandable form kl lang latest mode other role=navigation site-main sr subscribe subscription vm'),
    (-0.25, '<dl about attachment browser content-area disabled gamma img ln mb respond'),
    (-0.24, 'aside code component div head hy load politics recent role=contentinfo sdk'),
    (-0.23, '<li <ol cx dialog divider management mn mod more nv post-template-default three tooltip user'),
    (-0.22, 'anchor byline collection commentform depth flyout gradient group published review un views'),
    (-0.21, 'absolute btn content-box features floating header hero link menu notice pp signup ss swiper unit'),
    (-0.2, 'above ak bottom buttons container-fluid content-container description ep ib leaf popover resources third xoxo'),
    (-0.19, '<button add as closed embed entry-title for general has-post-thumbnail master ph plan rb side sub-menu subnav vc weather wp-caption wp-caption-text xs'),
    (-0.18, 'articles bordered drawer entertainment graphic internal lc learn like main-content not register stretch sw text-xs uk vy widget-area zone'),
    (-0.17, 'bc button citation comment-content common content-wrap count ey fit links locked policy prev si sponsor submenu tool transform variant widget wv'),
    (-0.16, 'actions bullets clearfix entry-header items-center level lightbox local md:justify push read role=list sidebars tabbed today we with yk'),
    (-0.15, 'archive btm embedded final flex-grow gap initialized lo ls month network nocontent reg sb scale secondary shadow slider text-white toggle uncategorized version'),
    (-0.14, '<h1 ab additional author-bio breadcrumb carousel content-row country disqus figure fj flex from full-width inner io lg:h loaded pop position-relative region-inner reply scroller thumb types'),
    (-0.13, 'big black category-uncategorized client complete consent dropdown ec feed gy hint kj menu-item-object-page mq muted nav offer old ov placeholder player rz stories tab-content tech technology thread-even uv'),
    (-0.12, '<dialog background badge bb below career dd display dj dropdown-menu entry-meta featured flow frame item-list jb js jx most news notifications optin points poll post-header prefix rss science sh slot success transparent tu viewport wp'),
    (-0.11, 'adv affiliate aligncenter back box cg child comment-form contact dm family fb le messages mu pa pd popular preferences px py questions related-posts scroll second select service skin sm small space standard subheading tagline trending tw two warning words'),
    (-0.1, 'action article-title bg block block-block breaking checkbox close container-inner customer em fade flush help ht ii italic last lg:max live mg mx-auto narrow of page-footer partner preview profile right-column rv shortcode site-footer spacer status tab topbar view widget-wrap'),
    (-0.09, 'access area article-footer at border-solid ce ci compact design device dt eh end error fi fields gu hamburger hover ie image images inverted itemprop=author itemtype=article itemtype=blogposting itemtype=person leaderboard md:pb metadata module navbar nz postmetadata prompt right-rail self site-header store tl top update vh visually work wrapper you'),
    (-0.08, '<fieldset ads al alert align-center are au burger call captcha classifieds clear college education element extras four gallery header-inner hz input inset join main-menu maincontent md:block md:h md:justify-between me menu-item-type-post-type modal-content mt navbar-nav nl overlay path placement pos post-meta qo qs related-content rr scheme sg single-format-standard thread-alt thread-odd topic tq vp wi wr yi youtube'),
    (-0.07, '<hgroup <section ac account also ar art basic buy city cnt edition ei entry-footer ftr games have header-container hot jl lg:hidden loading media mp nav-item online pe post-author property qt rating rk role=banner ru sans school sf sharing similar sl slides st summary switch ta tertiary tile travel tx universal updated uu wm xb xr xsmall'),
    (-0.06, 'aj auto between bh br but calendar cat-item col-right corporate cover custom cy cz eo filters fn fx gn hb headlines hover:text hr inactive iv ji kg lw money ms nx off partners php pointer post-tags posts question range remove sd sharedaddy short single-post soft source stream submit text text-sm time title tr transition-opacity upper video viewed vv vx welcome'),
    (-0.05, '<address <tbody af allowed am application av block-system border callout card color consumer cont container content-sidebar-wrap context core di dq dw er ew extended flair fs gb generic get ha header-section height high highlights if ih ip jq justified large layer lb listing map md:mb mega-menu menu-item-type-taxonomy menu-main-menu ml most-popular music mv notices opinion oq ow owl-carousel page-item password popular-posts price privacy ra radius reaction recommended registration rel role=menubar rw schedule sd-sharing-enabled secondary-nav shadow-md slogan social-share tabs teams transition ue um underline uppercase via views-row wa without yes'),
    (-0.04, 'aligned ap article-meta avatar book bookmark bot categories class compare con current deck dek divide download dp editorial flag fluid global groups gz ho inside instagram issues itemprop=headline itemprop=itemlistelement itemtype=breadcrumblist itemtype=listitem itemtype=sitenavigationelement iw iy jp jr lg:gap living loader lower main-footer mask mc md:flex menu-item-object-category mid mm module-header nav-bar next now offcanvas on original our over page-node picks place post-footer primary-menu qb qp qr quote reactions recirc related-articles request ro role=none row save scrollable sd-block sidenav simple site sport sr-only staff stat step support text-md text-right this toolbar top-nav us vcard ve vertical widgettitle wordpress xn'),
    (-0.03, '<figure ai archives author-info aw base bn bq breadcrumbs by channel collections company confirm contributor cs day db desk du dx exit fallback feeds fixed fl footer-container footer-section form-allowed-tags fw gj gt hu hub install ir justify-start km kz left lg:block lg:grid-cols-3 lifestyle link-list list ll lp lv masthead md:max md:text mk mobile-menu nav-links ne no offset ok overline pager pin play po primary print promoted pub radio ratings robots robots-nocontent role=listbox role=menuitem role=search role=tooltip rounded rq sales sd-sharing sd-social selected separator shadow-lg sidebar-list slide snap state status-publish strip subhead subheader subject subscriber switcher textarea tg toolbox tools topics topnav trail user-info uz validate vq wg who width xa xc zi'),
    (-0.02, '<legend article-info ask baseline beauty books cat click cloud colophon cursor-pointer dateline font-semibold global-nav grid-container has-children has-dropdown hdr hj inline-block intro la labels ld leftnav linklist lq main-header menu-content nav-container nav-main oc owl pane photos pm pro quicklinks required role=option sd-title settings signin stack swiper-slide swiper-wrapper sx team th transition-all when zw zz'),
    (0.02, 'apps attributes authors bu check collapsible comment-author commerce crumbs does entity expand extra fp grow id jg ks lg:py ltr ma main-container main-nav msg ol op previous ratio rec sel smart sort spec systems templates tight ur website xe'),
    (0.03, '<h5 alternate aq blog bw cli collapse cookies copy dg elements environment frm gd gm hd he hg hi hw ja li light market marketing na navbar-expand-lg none not-front not-logged-in ny outside overview personal pi pill postid premium primary-nav relative report role=button search site-content size special split spotlight stats strategy string tabpanel tn use username view-content visual vw world wpb ys zl'),
    (0.04, '<summary alignright blog-content blogs blue board brand bread car change css ctl dark:bg ds fd fo ga government gp has indent indicator itemprop=name jc kf kv leading-tight logos my nowrap nw office only order padding passthrough pick rc rd rl role=tab section-content sites six style tc ug updates vb yz zb zc'),
    (0.05, '<th <ul accessibility address be blockquote brands bs business ca cap cb cj classic dom duration ease ed ee expert fancy food format free gr half hfeed horizontal ic kh kp lazy legacy ly mast mi nb nj num opt page-content podcasts pw qm quick reset right-sidebar round se send system tj touch translate watch wk yd'),
    (0.06, 'accordion alignnone body-content both cd center clickable commercial content-sidebar date disable down engine et example feature font-medium formatted headers icons identity layout lk max mf mix mr-auto options ou page-container pinterest ps qa qg shell skip subtitle sy titles ts uw value white whitespace yu'),
    (0.07, 'analytics apply best bleed blog-post boxes bullet bz clip co comp controls df direction effect font-bold forums guest header-search helper hh hl ij itemtype=blog normal ns override oy para paywall pre qf real result scrolling security sp tk top-menu txt utility wide wrap yb'),
    (0.08, 'article-header assets bd bg-white buying bv cu dc drop editor eg empty file fix fr highlighted ignore inherit international ix journal jt med mh mo nc nd neutral oo platform qh qn serif shrink sn software template ua unstyled why widgets xlarge zk'),
    (0.09, 'border-bottom cl cm colors cursor flex-wrap float front ft green guide gutter gv gx hello hp icon index kk ko library logo lt part section site-navigation tb year'),
    (0.1, '<details alignment alpha az bo body-container cats centre clear-block cols es false flex-nowrap html iu jobs languages list-unstyled mso multi pl rg selection sides taxonomy text-center to tt window ze zm'),
    (0.11, '<blockquote <dt acc animation default do ek ev footer-wrapper full go header-main header-navigation introduction itemprop=description jv language magazine ox post qz shared singular solid subsection toc tracking'),
    (0.12, '<h4 bp column dv dy edit editable hc header-nav label line notranslate post-content products re so static ux vn xm'),
    (0.13, '<h2 bm bx cf components detail details fashion ff game hx inner-wrap it ki md:flex-row menu-item mz new numbers provider section-wrapper semibold styles terms type vf word'),
    (0.14, 'an blurb break bt disc enterprise events fe font gs justify-between lines nm region-content sa single times true two-column type-post viewer what xk'),
    (0.15, '<body <center <pre ag and article bold dk gq ik im jf jj lg:grid lu main-navigation no-js rail recipes role=group role=tablist services yc zo'),
    (0.16, '<h3 admin ba contents doc dot fc field fq location long lz md one permalink tips zg'),
    (0.17, '<td <tr accessories comment-wrapper control dark development highlight items-start lg lh mx pull resource under'),
    (0.18, 'children contain content-inner cw fullwidth how left-column node open outline panels recipe role=tabpanel rp target the up'),
    (0.19, 'article-page cc comment-text content discussion flex-col md:px mw people public set show ti web'),
    (0.2, 'ae article-text body cell format-standard guides il slideshow snippet'),
    (0.21, '<table category cms ez ke message rank story'),
    (0.22, '<main border-top ck interior landing lj overflow posted publish sec'),
    (0.23, 'before blocks cp forum locale name shopping start tax'),
    (0.24, 'initial phone position xl'),
    (0.25, 'home is rf root'),
    (0.26, 'browse content-wrapper main-wrapper paragraph parent role=heading weight yui'),
    (0.27, 'anon article-body docs ef mr sticky term'),
    (0.28, 'el logged menu-item-has-children nested option results'),
    (0.29, 'aspnet aspnet-form ct min single-content'),
    (0.3, 'outer page-wrapper'),
    (0.31, 'itemprop=articlebody'),
    (0.32, 'shop'),
    (0.33, '<article menu-item-object-custom menu-item-type-custom rows va'),
    (0.34, 'kb'),
    (0.35, 'overflow-hidden'),
    (0.36, 'article-content hn middle'),
    (0.37, 'document medium span'),
    (0.38, 'prose role=main'),
    (0.39, 'spacing'),
    (0.41, 'centered'),
    (0.42, 'de'),
    (0.48, '<p entry'),
    (0.49, 'lf pad'),
    (0.51, 'post-body'),
    (0.54, 'md:pt'),
    (0.56, 'story-body'),
    (0.62, 'entry-content'),
    (0.71, 'boxed'),
)

SHORT = (
    (-0.4, 'our'),
    (-0.3, '|'),
    (-0.29, 'read'),
    (-0.28, 'your'),
    (-0.27, 'sign ©'),
    (-0.26, 'by'),
    (-0.25, 'get'),
    (-0.23, '2025 latest'),
    (-0.22, 'email'),
    (-0.21, 'this'),
    (-0.2, 'newsletter'),
    (-0.19, 'comment sie subscribe'),
    (-0.18, 'news'),
    (-0.17, 'all more'),
    (-0.16, '& 2008 comments posts search share'),
    (-0.15, '2012 und'),
    (-0.14, '2024 content copyright please rights table us'),
    (-0.13, 'click explore learn stories'),
    (-0.12, '/ articles daily für skip top washington'),
    (-0.11, 'article auf free guide join media official reserved. updates · €'),
    (-0.1, '+ blog could du from im nach new now on receive shop tips travel we'),
    (-0.09, 'about archive discover find follow here home looking marketing nobel page post related updated you zum'),
    (-0.08, '0 add advertisement ago an auch einen expert government like mit november product products to up year »'),
    (-0.07, '1 2025, 4 5 categories community credit earn enter event help house insights links me movers must never next om para post? privacy recent resources site stay try why –'),
    (-0.06, '.gov 18, account august blogs bryan check city contact contents continues cookies date december delivered den events experience har health how ideas japan last member notifications policy popular ready reply social sports technology these updated: web wine'),
    (-0.05, '(required) 2023 27 affiliate aktuelle app april artikel aus australian book college considering criticism deals deutsche economic facebook forum getty grow. ich inbox. information language leadership leave load log manage more. more... nur offer online orders personal powered previous program reading reserved right save shipping sind solutions sorted source sponsored staff star tags: timely tiny visit who win world written yoga •'),
    (-0.04, "#1 (and (will 19, 2023, 28 >> address allen always analysis. archived belongs below big billion breaking business calls cause commission. complete con cybersecurity delivery designer die discussion editor election email. entry: everyday fc fund got guardian guides ikea images imagine improve inc. index invest julia makes market monthly my name navigation, news, october patricia patterns photo photo: prices prize probably process rating refine replacing retrieved review rss savings says science section see selection speak story strategies suchen tagged terms thank thema tips, today's travelers trends uhr ultimate um university videos wealth website weekly welcome wireless you're zeigt zu × \u200d"),
    (-0.03, "$2 (1) *** - . 11 12 14, 2014, 2019 2020 2026 3 7 9, @ a.m. act aktuell am analysis and as: av backpacking badges bank become ben bike board boost box, british bronze browse buying cart changed combination comments. commons consistently course culture das deals, desktop. devops diesen difference? discuss dog draws earbuds editors emailed energy. entry everything exhibition facts fall famous featured february finden foundation. future ganz general global gps helping hospital hours independent info introducing iraq it's july just killing labour les lets letters license. links, loading loading... located lock logged magazine mail man manager mark marketing, may mba means meetings membership menu might month most movie myths nachrichten national native navigation news. news: nicht no note: notice. nov now! offers, on: organization other over peace photography pm political politik portrait post: posts, precision price: protection published published) question questions quilt recommendations register remote renovation replies restaurant sales. senior serial service sharing signed smart software, spends start states. sydney talk tech tell testen thanks thanks! thursday, today! topic topics trending tried trusted understanding unit us. used value vans version. view von vs. want watches ways weather websites women work worldwide y you! you? ›"),
    (-0.02, "(1 ... 08, 10:00 19 2012, 26 account? addresses ads advertise advisors ahead answer archives attack automation awareness banner before. bookmark campus carolina categories: cent chaos chatgpt chelsea choice. comment. confirms connect connection content. creative cross dash date. decor der des destinations doc domestic donate donna e-mail easy. entertainment episode experience. experts faculty family favorite feel figure first football gain getting go. ha happened he's headlines headphones here. hide highway holiday homes identity illustration image image, in-house inbox information, investing iphone jd jobs josé julian justin kit kommentar kontakt legal life. liverpool login master mdr measures meets members million miss money morning natalie navigate ne next: notify oct office: older p.m. pay police politics posts: predicting predicts prep presidential protest proudly providing published: purchases. radio rate reach reader readers real rear recommend refresh refresh. related: remains remodeling repair results reuters reviewed sack seeing send sex shopping signing since something speaks specific sponsors. sport student styles sunday, testing theater theme there. thought tim times) to: today trackback trade trees trial tv unlimited week, weekend we’ll winter work. world. yes you'll you've 作者："),
    (0.02, '"we $ $1 // 08 10. 100 11. 12. 1tb 29, 2: 30, 45 512gb 7. 8. advanced after against airpods alexander apply automate beat behind being belt billy block blue, brand brought cameras cards center central chemical chicken choice coding collaboration commissioner compact corporate customers daughter debt developers durable e. edward emily engineer england ensuring est et exercises expected fda finance finish fix format: french friendly games has hotels however, hyatt ideal implement include: instant instructor integrated interview item jack könnte lawn le lines live long looks lots many memory mini minimal mobile monitor mr msi murray music nature needs newspaper. now, once option pack packages people’s percent permit pet plant potential preview pricing: private promoting proof provide pub pull quickly red reference report republic road sauce scope seen sir skills socks spring starmer started steel stock. strong studio style sudo supports team they’re those three trying upcoming usa variety vegas, waste wave we’re â “i →'),
    (0.03, '"the $25.00 , 1,000 10 16 21, : a able advance affected ai air america appears architecture around artificial as association au authorities avg avoid back battery because bills blues boots building built candle card celebrating certification chair chess choose clear cli collectors come command company complex computer cons consultant context crm custom designers detailed details: different doing don\'t done early enhanced equipment example expand few final financial fitness francisco function functions gave github give gmt going ground half here\'s his html, indexes individual infrastructure insurance international jan keep key lady leather level link linux lot low machine made michael mid minister mint much nasa non often only own phone plant-based policies pour power production professional prompt, pros: protect provider put range range: rare reduce release requirements rest retirement revenue said: same samsung saturday scholar season server sets several sexy show sich skin st. stones strategic summit sure swift switch tasks test than thing ti together told took traffic trail tutoring user ve vintage vpn wants while wired within without working yang } ►'),
    (0.04, '" $30.00 2, 5.0 added agent agents al another api article: been between black blue camera certified cleaning common don’t during focus full graphics hardware hd here’s hyundai improved intelligence into james laser learning light likely london macbook mental mirrorless off. or parts picture plan play portable price pricing print projector robotic room rtx support system task their then tournament tracking update voted was: water wed, week which words would x you’ll you’re —'),
    (0.05, '2024, among build car clothes code control cover customer dan details dollar express feature for: high is: it. management memory, moving pci positive standard stars state states step such systems that’s u.s. using very were york'),
    (0.06, '16gb 2008, 30 6. conference cup data do features file following game green hiring install king length: model package pieces possible press shoes some still'),
    (0.07, '1. 2 4. 5. at compare each intermediate is it’s mar marathon miles posted re: there time title: two {'),
    (0.08, '3. beginner both can good run'),
    (0.09, '2. color heated her so storage war'),
    (0.1, '2007 of set they'),
    (0.11, 'but had it said. she'),
    (0.12, 'have said'),
    (0.13, '# the'),
    (0.14, 'rental was'),
    (0.15, 'are'),
    (0.17, 'by: he i that'),
)

FIRST = (
    (-0.5, '©'),
    (-0.33, 'der'),
    (-0.3, 'copyright'),
    (-0.28, 'our'),
    (-0.27, 'feedback is'),
    (-0.26, 'fan'),
    (-0.24, 'im stay'),
    (-0.22, '= by content sit'),
    (-0.2, 'page'),
    (-0.19, 'informed'),
    (-0.18, 'government'),
    (-0.17, 'comments'),
    (-0.16, 'disclaimer: please should top {'),
    (-0.15, 'auch cookies identity posted um'),
    (-0.14, '2008 blog browser improve nach thank we'),
    (-0.13, 'agree chris forum sie subject user welcome'),
    (-0.12, 'complete external find its looking que with |'),
    (-0.11, 'best circuit design difference funds here product professional therapy this virtual'),
    (-0.1, 'average contained contrast information just name reading richard sign thanks visiting want will'),
    (-0.09, '$ + add book debate get hey ist news official order site unlock up'),
    (-0.08, '2007, between clicking discover dr. email follow free interior main new otherwise owned plan recent wall yesterday, you'),
    (-0.07, "all almost american card constantly contributors could daily demonstrated depends dress entry expressed insurance keep level links matt online own period pricing provided range read remember reported reporting some street subscribe unfortunately, von you're"),
    (-0.06, 'android article backpacking broadcast dedicated earn effective effort everything features: god hey, le live love me note: person pet published rules selection speed stock style to u.s. web written'),
    (-0.05, '(this apple are aside, available base choose const contact couple developer england ensure et examples except experienced findings firm für grace had here, high-quality hold investment jim join jon key learn magic marketing mental might nfl note noted, om or package possible sandy secure service significant standard stands stories than that’s thomas three tried views'),
    (-0.04, "/ 2007 2024 achieve adobe allows an art associated attend author author: beautiful cash christian civil comment committed comparing consistently create defined disclosure: editors engineers essential establishing experts film having hear home hurricane i infrastructure insights, internet isn't joe long made max method mine morning music okay, opened paid presidential prioritizing providing receive regions reserves results risk services sind storage strong table tell tip: und use value values vary wie world you've you’ll"),
    (-0.03, "#1 ... .gov 100% 2015 act active adoption agency agree, amanda applied articles basic beginner below, birthday boost bottom bought breaking bring business, buying cables capabilities career ces changed choices chosen co-founder coach commit common community consumer copy courses craig cybersecurity dan days, did dive download dynamic e elements emerges employ enjoyed exchange expensive expertise explores foreign found foundation front gary gorgeous got graduate homes i, importance individuals international it joining jones kann knows limited looks lord loss magazine managing material members mesh michael minutes missing mit movement must news, none now openai operational opinions opting optional phase political poor postgresql practice, prefer pro products provide quotes requires reserve root scientists selected several single sql stack sure tags: technical templates though, trust ultimate under unique unless unlike updated ux vs war we'll we've weekly weight well-known whatever wow! year's yoga über"),
    (-0.02, '// 2008, 40 >>> account also, america analytical answers applicable aside australia bigger block born brian businesses, cameras, challenges changing christmas computers conducted convenience corporate covers cut developed difficulty discuss ecosystem english enough expect fellow file five food founder friend generative give greg guard guides hello idea include know leader legacy lifetime limit load long-term luckily, make makes maximize mind mission mistake modify moment monthly newsletter oh, p.s. personalized photography pick picture planner popular posting practice property protecting protection real-time request reviews, rise schedule share shipping side small soldiers standing steve strictly suppose teaches there! thrive tim total trade traditional upgrading use, usually utilizing van websites wondering yes. “i’ve'),
    (0.02, '"it\'s "this "what (sports 12 13 2011 2013 2014 2025, 30 : actions allow always army balance based bay before began begin benefit benjamin big brings budget called camera cannot case check city claims code compared conflict consultants continues core couldn\'t created curriculum david day default department depending detailed deutsche didn’t does doesn’t drive employees error exactly example executive exercise facebook fall far favorite feature filed flexible focuses game gives golden growth guide hard haven’t healthy hire hit hollywood hours imagine initial insights install intelligence introduced jack joined late later, looked low manager meet men mentioned millions modern module north number numerous october often operations paper payment piece place plant-based platforms problems processing project ran rather reduce remains return robert romney room school seed seem seen september sets shared shopping show si sleep someone sometimes statement systems taking tests through took usa v warning weeks writes zoho “as “we'),
    (0.03, '"there (ap) 1) 17 4. 6. 8 a: above added addition, air although am anna arc aren\'t ask audio beats beyond bill black blockchain body brand brands bread british buy call can catering challenge change changes chief clear climate club comes commercial consider customer dass def doing edge election employee enterprise er especially ever every example, excited experience extends fact fda first, fit focus furniture future geht general global graphic group half heart hope hr if included individual institute intel invited itself kill last let’s little local machine maybe meanwhile, media monday, move never no nur obama offers old only open over park particularly paul per point police prices print proud question recently require researchers run runs rust san scott seeing seit shows similar simply so, solar solutions space speaking spent starting studio survey talk tested there’s third tiny trained training true uk un united until version video wanted washington we’re we’ve what’s works years — “a “it “it’s'),
    (0.04, '"it 23 ai als async auf better brain building businesses concern customers dem despite develop different do each earlier easy el event expected features for: former haben help hotel interested issue known language lean march martin matter mr nicht process quote rental report reports resource second section seo series smart solo special still study summary support things tools travel used very way without year yet you’ve “in'),
    (0.05, "2 2012 accounting already andrew be because become came car companies company data de early ein es even february few following for good here’s i've list meditation most my past really released said, said: same set sich social states that's these though too try vor while wird year,"),
    (0.06, '2. actually analysis back crm during finally, fitness football go large like look models more need out president price related start state studies technology thing thought time today why “the'),
    (0.07, '2026 according addition approach been concerned des have learning november pretty probably public say see team trump tuesday,'),
    (0.08, '"we but den going it’s la making on security she they was »'),
    (0.09, '"i 1. after however, jan moving news: originally part says those today, two were who would “i'),
    (0.1, '# 7 coffee dec don’t edition his then using which'),
    (0.11, "- -- as google it's people week –"),
    (0.12, '"the [ a die git in many'),
    (0.13, 'another'),
    (0.14, 'one said'),
    (0.15, 'first has'),
    (0.16, 'the'),
    (0.18, 'when'),
    (0.19, 'not'),
    (0.21, 'that'),
    (0.23, 'of'),
    (0.25, 'he'),
    (0.26, 'there'),
    (0.27, 'also'),
)

HEADING = (
    (-0.61, 'comment'),
    (-0.49, 'about'),
    (-0.44, 'responses'),
    (-0.43, 'comments'),
    (-0.39, 'full'),
    (-0.35, 'links'),
    (-0.34, 'reply this:'),
    (-0.33, 'us users'),
    (-0.3, '2024 grow'),
    (-0.29, 'get leave'),
    (-0.27, 'ready references'),
    (-0.26, '45 article defense identity'),
    (-0.25, 'author biggest'),
    (-0.24, 'blogging got'),
    (-0.23, 'hat posts you |'),
    (-0.22, 'recent top'),
    (-0.21, 'as costs network our table'),
    (-0.2, 'basics era functions interest pick'),
    (-0.19, 'operations thank we workout'),
    (-0.18, 'meals'),
    (-0.17, '4 40 system time'),
    (-0.16, '# beginners experience newsletter video —'),
    (-0.15, '11 cards comments: follow like perfect properties steps trust value'),
    (-0.14, 'answers family max moment networks states world'),
    (-0.13, 'archive cancel do effects forum javascript review subscribe'),
    (-0.12, 'contributors on popular recommended related reviewed theft »'),
    (-0.11, "all design desk list monitoring over read resources science talks we're words"),
    (-0.1, '12 20 airlines conclusions connect iran join latest lens october premium report requirements select service specs stay threads topics ui wired'),
    (-0.09, '2014 across appliances architecture article: conclusion free info insurance jobs look need optional protection recently renovation run sign smaller space staff tags viewing'),
    (-0.08, 'agent americans archives articles best build comparison cybersecurity di disclaimer events finding footer four gegen global help home ideal insurance? know media meta mind money notice permissions places products quick re: reading replies response tree try'),
    (-0.07, "act against bloggers category children cities contribute cyber daily dan die editor faqs guarantee lost matters method millions mode my newsletters one post powerful preview pricing really so sources sports stand tech travel voice weitere what’s writing yoga you're"),
    (-0.06, "& ? advertising agencies credit cup earth enhance inside insider interested ist let's log marketplace medical mit movie no off offer points prioritize put recruiting save solid stress summer teams testing their things touch"),
    (-0.05, "! 10 2025 account bag blogs cameras care conversation cookies corporate customization did differences diy dog dslr engineers expand express featured frequently from für general gift go guide guides hiring hold i ideas independent inspiration interface largest llms long-term marketing mba might miss name next payments provider readers revenue sandy settings since submit target that these topic trail trending understanding useful videos vs what's when white wish"),
    (-0.04, "1 19. 22 ads ahead alternatives asked bundle central chaos click clients color content continue cookie craft discussion do? effective emotional entry guard handling hr hurricane ii included issues jump labor life like: limit limits made map me men's more movers out own photos please prep previewing r recommend remember request required return rule seven sie skin speaker strategy: subscriptions such today's tools twitter u under united updates vehicle von vs. washington water well which with wordpress"),
    (-0.03, "15 19 2013 2023 3 30 = add advertisement affect apply ban base beautiful become block blogroll boss bottom breakdown briefing brings california call camera categories consultation deaths designed different eine engaging enough examples exchange exclusive favorite filter for? found gateway give god gps handle happy help? i've information iphone isn’t length les library little looking manual market maximize member messages morning movement moves nach named navigation nicht old operation optimization order personalized plumbing preferences previous privacy profile programming protect rapid ride sales scale singapore site special step-by-step strike study subject tell thing this? tried tutors two university unlock van ways woodworking you?"),
    (-0.02, '+ / 2008 agentic airport announcements another assistance attacks b billion campus candidate cart charge chief chinese close compatibility consistent contact country date dedicated des diego difference doing drops entire essentials ever executive fan farm find franchise free! friend goes grant graphics head hiking idea im let links: low main manage membership navigating nba notes play plugins position possible primary program questions recap register remote reveals runner say school schools scientists sea selling similar speak spotlight sunday supreme tables taxes threat weather who window word workspace yahoo! young …'),
    (0.02, '#1: #3: 101 16 20. 39 ad alle als always approach attention auch authentication back! background bank barn battle beat belt between blockchain blog booking bookshelf cars chair channel characteristics city college competition complexity conference consider considerations create creative cycle decision detail device doesn’t eating editorial education efficiency efficient electric embed espresso excellent extra fashion fear features: firm freelance fund gemini gives growth half halloween helps hourly identification image internal introduces jack justice le lead leaders less limited memorial memory methods musical nearly new nine nokia nutrition pages performance physical police policies portfolio president problems promotions ranking ratings recipes resume rules safety same sense separate solo spaces stanford state sue suitable teach technical to: today too tracking train transformation trial un upgrade values variables views w wants wave week: without woman work? workers you!'),
    (0.03, "#2: 18. 21. 24. 3: 60 9: academic access actions additional adoption advantages agency agents amazing api app area around artificial audit automatic basic beauty becoming behind being beyond black blue bluetooth body brain bring building bus bush capabilities catalog cause center certificate child choosing class clothing club coaching cognitive collection colors committee compare compared competitive computing concepts conclusion: connection consultants contract conversion copy cost council creek database december default delivers designers desktop details diet dining discovery discuss disney display documents don’t down during elevate environmental ergonomic error essential expert extension fake field finally fine fire flexible flights football for friday fun function functional future gave generative github goals great healthcare healthy history hotel ice identify if industry inference infrastructure install integration internet it's items kitchen knowledge laptop league led lock lot maker markets means mini mission mistakes moon national nfl obama objects offers online? package panel paul picks planning platform political politics price print property provides question quickly quote range real reform rental research residential resistance restaurants review: ring romney rose samsung scalability secret security seen sell sending sharing signs six software solar solve starting success tailored takeaways talent teaching templates they thoughts thrive today! together traditional traffic trailer treatments trigger tutorial tutoring tv types up usa use utility vegan vendor verdict verizon vertical via view vintage visitor volume vote we’re windows wird wire wireless workflows workforce zur"),
    (0.04, '#3 (and 10. 10: 11. 13. 14. 17. 23 3d 4: 50% 6: alignment amid anyone apple application arrested attack avoid band buy career chain claims claude coffee cons console core couple deploy design: designer determine directly discover double earbuds early ecommerce effect ein emails end exercise face factors facts feed finance form former furniture gallery gifts here impact implementing improvement income innovation instructions intelligence island its james japan john las lean learned lessons level mac managed mehr message military move multiple past path person piece player potential preparation push reality released restaurant risks roi role running savings saying scalable schedule se search sees series shared she ship shoe silver sind skills solutions sponsors stack station status stephen structure student subscription swift technologies technology the think tip update updated used very waste watches way weight while wide wie winners work'),
    (0.05, '13 15. 16. 8 9. adding advanced adventure aid andrew apps april assessment asus backup bags bar breaking certified charging china components context cream crm customers de delivery demand deutsche drop dynamic environment estate exercises features feedback five food french further heart her hit holiday images india ingredients issue keeps la land last launch light maintenance markup meeting mobile month ny option phase photography poor portable pressure problem professional publishing regular reporting rise searches september setting shop sich size specific split start static stories strategy style super sustainable systems tax test thought trip true um vehicles werden york zealand zum'),
    (0.06, '2 active advantage also amazon ask available back bad bei book cleaning comfort creating creators deal death dem den election employee energy every game google gym hacker health hyundai in index investment loss making man mass may million missed news online options packages picture plus point private product promo python real-time releases risk road robot room san sellers seo should simple startup surge survive taking tells three tiny tour trackback trade transfer uk user version why win wine written year'),
    (0.07, "2.0 5: 7 8. accessories accounting ai air auf brief choice choose clothes common configuration county der easy few fight funds house human implement introduction july lamp love machine mental methodology mexico must nyc part plant-based sale says solution stop strategies summit team terms there through tops trend trump warning who's working x"),
    (0.08, 'am are audio automation been beginner’s better box calculator certificates companies could developer fantasy high hire implementation include installation item key lines live local maintain monthly needs pest pm power rights shoes show small studio to worth zero'),
    (0.09, 'analysis boost by change changes company connected enterprises homes into lower models organic other plans production reports support trends using vor zu'),
    (0.1, '6. : authors business developing economy electrical learning london months much project providers release setup was weekly what'),
    (0.11, '1: 2012: 7. after businesses data description equipment example fitness graphic overview podcast score see set thanksgiving tips turn will â'),
    (0.12, 'car fda gaming has have model moving take wedding works'),
    (0.13, '-- 2: 5. bread but clear climate cloud day getting it? park sofa web'),
    (0.14, '9 photo rust services'),
    (0.15, '4. art code consulting control faq headphones management march people'),
    (0.16, '2012 be facebook meditation of press would'),
    (0.17, '2026 boot not november plan'),
    (0.18, 'at before some thanks'),
    (0.19, '2. and friends marathon'),
    (0.2, 'hardware step –'),
    (0.21, '1. is or'),
    (0.22, 'it training'),
    (0.24, '- 3.'),
    (0.27, '6'),
    (0.28, 'development'),
    (0.31, '50'),
    (0.33, 'first'),
)

SHAPES = (
    "758e6e876a82667e647c597171896a82657e627a5f77546c788f70876c82687f657c5a71758c6d83687f647b6279576d718b6b856781637d617a556f"
    "6e886882647e607a5e77526c6e856a81667d62795f76556c6d846980647b60775e75536a6f83677b63775e725c704e6271866a7e667a61755f735165"
    "7d89717d6a76687466725864838f76826f7b6d796b775e6a8693758173806e7a67745a66899577847682707c6a765c69889b748871846d80697c5f72"
    "8c9f798c758871846d80637689a2779071896e866c855d768ea77c95768e738b718a627b8ea57f96778d72897087667d91a881987990758c7289687f"
    "8ea87d987893748f718c668187a17691718c6d886a855f7a7e95748b70876c83698160777d95738b6f876b8269805f77869a798c758971846e826275"
    "7e92798d748873876f836478798d758970846e836a7e5f7381937b8d76887487708365787d90778a728571846d7f62747a90768c718770866c816177"
    "778d73896f846d83697f5e74778a768871836f826b7e6173768974876f826e80697c5f727a8a7484707f6e7e6a795c6c7d8d7787728271806d7c5f6f"
    "89917f86777f777f737b666e8e96848c7c847c8479816c74909880887e867b83737b666e929a838b81897d86757d6870909f7e8d7a89798872816978"
    "94a382917e8d7d8c76856d7c92a782977b907b8f778c697d97ac879c809580947c916e8297aa8a9c81947f927b8e718499ac8c9f839682947e907386"
    "95ab879d819780967b9170868ea47f967a90798f748a697f85987d90788b76897285697c84977c8f778b75897285697c8b9a7f8f7b8a798875846978"
    "768d738b6f866d8469805e7571886f866a816980647b5970788e758a70866f846a805f75758b71876d826b81677d5c71718a70896b846a83667e5b73"
    "6e876d8668816780637b58706e846f856a7f687e647a5a6f6d826d83687e677c6378586e70836d80697c677a63765568738670836c7f6a7d6679586b"
    "808b7883717b717c6d78606b85907d8876817681727d657088937b86798576816e79616c8a967e897c877884707b636e8799798a748673856d7f6375"
    "8c9d7d8f788a7789718367798aa17d94768d758d7289637a8fa682997b927a91778e687f8fa5849a7b917a8f768b6b8191a7869c7d937c92788e6d83"
    "8ca6819a7b957a93758e6a83859f7a93748e738c6e87637c7c92778d728870866c8363797b92768c728870866c82627982947a8c758773856f816375"
    "6d8966836480637f5f7b56726884627e5f7b5e7b5a76526e6f8a6882657f647f607a57726c87647f617c617b5c77546e678562805f7d5e7c5a78526f"
    "64825f7d5c7a5c7957754f6d6681637e607b5f7a5b76536e6580627c5f795e795a75526d677f60785e765d7559714e666a82637b617960785c745169"
    "78886c7c67776878647459697d8d72826c7c6d7d69795f6f8191708070806e7e65765b6b839372827283708068785d6d81986e856c836c83657c5e75"
    "859c7289708770876980627983a0728e6d896d8a6a865e7a88a57793728e728f6f8b637f87a27893728d718c6d8865808aa47b96748f738e6f8a6782"
    "87a57796749273926e8d6684809e708f6d8b6c8b67865f7d75906c8769846883647f5d78748f6b8668836782637e5c78768d6981677e667d6279586f"
    "7e92798d748873876f836478798d758970846e826a7e5f7381937b8d76887487708365787d90778a728571846d7f62747a90768c718770866c816177"
    "778d73896f846d83697f5e74778a768870836f826b7e6173768974876f826d80697c5f727a8a74846f7f6e7e6a795c6c7d8c7787728271806c7c5f6f"
    "89907e86777f777f737b666e8e96848c7c847c8479806c738f9880887e867b83737b666e929a828b81897d86757d6870909e7e8d7a89798872816978"
    "94a382917e8d7d8c76856d7c92a782977b907b8f778c697d97ac879c809580947c916e8297aa8a9c81947f927b8e718499ac8c9f839681947d907386"
    "95ab879d819780967b9170868ea47f967a90788f748a697f84987d90788b76897285697c84977c8f778a75887185687c8b9a7f8f7b8a798875846978"
    "7a8e788c738672856d816377758973876e826d81697c5e727d8f798c748673856e816476798c768871836f826b7d6173768b758a70856e846a7f6075"
    "738872876d826b81677c5d72738574866e816d7f697b5f71718472856d7f6c7e677a5e70768573826e7d6c7b68775b6b7888768571806f7e6b7a5e6d"
    "858d7e86767e767e737a666e8b92838b7b837c83787f6b738c947f877d857a827279656d8e96828a80877c84747c686f8a997c8a77867685707e6775"
    "8f9d808e7b8a7a8974826b798ea281957a8d798d7689687c93a7869a7e927e927a8e6d8193a6899b80927e907a8c708395a88b9d829480927c8e7385"
    "91a7859b80957e94798f6f858a9f7e94798e778d7288687e80937c8e778975877183687b80927b8e768974877083687a87957e8d7a88788773826877"
    "859f7690718b708a6983546e809a718b6c866b85657f506988a07790728b718a6b83556e859d748c6f876e876780526a809c728e6d896c886581506c"
    "7d996f8b6a866985637e4e697c9570896b836a82637c4e677b936e8769826881627a4d667f956f856a80697f62784b61829872886d836c82657b4e64"
    "909e7c8a748275826e7c576595a3818f79877a8874815c6a9dab8391818f7e8c73815c6a9fad85938391818f76845e6c9cb180957b907b9072875f73"
    "a0b5849980947f94768b63779cb6829c7a957b95758f5c76a1bb87a17f9a7f9a7994617b9fb787a07e967d95768f627ba1ba89a280997f987991647d"
    "9bb7839f7d997c987591607c94b07c98769275916d8a59758ca57a93758e738c6d865a728ba47992748d738b6c85597293a87d92788d778c70855a6f"
    "879c7f94798f788d7489697e82987a90758a73896f85647a8a9e80947b8f798d75896a7e869a7d91778b768a7286677b839a7c93768e758c7188667d"
    "80977990748b72896e85637a80947b8f758a74887084667a7f937a8e748872876f8364788294798a748672846e80617285967c8d7789758771836475"
    "919b848d7c857c8578826b7597a08992818a818a7e87707a98a1858f838c7f8977816a749aa48791858f828b7a836d7697a782927d8d7c8c76866c7d"
    "9bab8696819180907a8a70819db38aa0839882987f947086a2b88fa5879d879d8499758ba2b691a5889c869a8296788ca4b893a78a9e889d84997a8e"
    "9fb68da5879f869d8199768e98af869e80987f967a926f878ea383987e937c90788d6f848da282977d927b90778c6e8393a4859580917e8f7a8b6e7e"
    "7e947990748b73896e85637a798f748b70866e856a805f7580957a8f758b74897085657a7d92778c728771866c8161767992768e718970886b836079"
    "778f738b6e866d8568815e76778c758b70856f846b806075758b74896f846d82697e5f74798c748670826e80697c5c6e7c8f7789728571836c7f5f71"
    "89937f8977827782747e67718e98848f7d877d8779836c76909b818c7f8a7c87747e6771939d848e828c7e89768169738fa07e8f798b788a7283687a"
    "93a482937d8f7d8e76876d7e92a882997b927a91778e687f97ad879e80977f967c936d8498ad8ba0829780957c9172879aaf8da2849983987e947489"
    "94ad869f81997f987a936f888da67f987a927891738c68818096798f748a72886e84657b8095788e748971876d83647a8b9c80927b8d7a8b7587697b"
    "7f937a8e768974876f8365787b8e768971846f836b7e607482947b8d77897587718366787f91788a748672846d7f63757b90778c738871866c816277"
    "788e748970856e83697e5f74798b7689728470826b7e62747789758770826e806a7c60727b8a758471806f7e6a795d6c7e8d7887748372816d7c606f"
    "8b92808779807880757c686f9097858d7e857e857a816d749199818980877c84747b676e939b838b82897e86767d6971919f7f8d7b897a8873816a78"
    "95a383917f8d7e8c77856e7c93a783967c907b8f788b697d98ac889b819580947c906e8299ab8b9d829580937c8e72859bad8d9f859783957e917587"
    "96ac879d829880967b9171878fa580967b91798f748a6a7f86987e90798c778973856a7d85987d8f798b76897285697c8c9b808f7c8b7a8976846a78"
    "849680927a8b788a73856a7b7f917b8d758773856f816577879781927b8b798a75856b7b83947e8e788876867182677881947e91778b76897185677b"
    "7e917b8e758873866e8264787e8f7d8e76877585708167787d8d7c8c758673846f7f66767f8c7a877481727f6d7b616f828f7d8a77847582707e6471"
    "9095868c7d837d83797f6d73959b8c91838882887f847278959a868c82887f85777d6a70979d888e858b8187797f6d7396a385927f8c7e8b78846f7c"
    "9aa789968490828f7c88738099ab8a9c819380937d8f6f819eb08fa186988597829474869dae91a18697859580917788a0b093a3899987978393798a"
    "9baf8da1869a85987f93768a94a8869a7f937d91788c6f828a9b83947d8e7b8c77886f808a9b83947d8d7a8b76876e7f919d8693808d7e8b7a876e7b"
    "86947e8d798778867482677581907a88748373826f7e62718996808d7a8779867683687586937c8977847683727f657282927c8c7686758571826474"
    "7f8f7989738372826f7f6272808d7b8875827481717e64717e8b7a87748173806f7c6370848e7c867681757f717c626c87917e8979847882747f656f"
    "919484877c7e7d7f7a7c6a6d97998a8c818482847f8170729699848681847e817779676a989b868983868183797c6a6c98a1838c7e877e8778816c75"
    "9ca58791828c828b7c85707a9aa98796808f808f7d8c6c7b9fae8c9b85948593829171809fac8f9c85938491818e7482a2af919e8895869483907784"
    "9dad8c9c869685958091738496a685957f8f7d8e798a6c7d8d9a828f7d8a7b8978856c7a8c99818f7c897a8877846c79939c858e80897e887a846c76"
    "8896808e7b897a8876846a7883917c8a76847583728066748b97828e7c897b8878846b7887947e8b798678847481687584937d8d7888768673836777"
    "81907a8a7585748370806474818d7c8976837582727f66737f8c7b8775827380707d6571848e7b857680747e717b636c87917e8879837781747e666f"
    "9597898b808281837e8070719b9d8e9086888688838575779c9e898c878984867d7f6e709ea08c8e898c86887f81707399a2858e80897f887a836f78"
    "9da68992848d838c7e87737c9ba98897818f808f7e8c6e7ca0ae8d9c8694859483917381a1ae919e8895869383907884a4b093a08a97889585927a87"
    "9faf8e9e889886978293768798a8879781917f8f7b8c6f7f8e9c84917f8c7d8a7a876f7d8e9b83907e8b7c8979866f7c959e8790828b80897d866f78"
    "758a748a70856e846a806177708670866b816a7f657b5c72778c768a718570846b806277748872876e826c81687c5f73708871896d846b83677e5e76"
    "6e856f866a816880647c5b736e8371856c806a7f667b5e726c816f846a7f697d65795c7171826f816b7d697b65775a6b738572846e806c7e687a5d6e"
    "808a7b85737d737d7079656f868f808a79827982757f6a74828c78827680737d6a745f69858f7a847882757f6d77626c85967889748573846d7d6576"
    "899a7c8d788977887181697a899f7e94778d768d7389677d8ea483997c927b91788e6b828ea285997c917a8f768b6e8390a5879c7e937d91798d7185"
    "8ba3829a7c947b93768e6d85849c7b93758d748c6f87667e7b90788d738871866d82667b7a8f778c738771856d82667b81927b8c7687748570816677"
    "88a0879f7e967d95748c677f839c829a799178906f87627a8ca389a080977f96768d6980889f869d7d937c92738a657c859f859f7c957b94728c657e"
    "829c829c799378916f89627c8299849b7a9179907187647b809782997990788e6f86627984988296798d788c6f835f73879b85997c907a8e72866276"
    "8f9b89957d897d897581667295a18e9a828e828f7a866b7798a48c988692838f768367739aa78e9b88958592798569769bae8ea185988497798c6e81"
    "a0b392a5899c889b7d907285a2bb96af8ba38ba3839b728aa7c09bb390a890a888a0778faac1a0b793aa92a989a07d94acc3a3b995ac94ab8ca37f96"
    "a5bf9ab490ab8fa986a079939eb893ad89a388a27f99718c92a98ea5859c839a7b926f8691a88da4849b82997a916e8697ab90a3879a85997d906e82"
)
"""The weights of all shapes by number, one byte each: twentieths of a logit, plus 128."""
