/**
 * What page furniture speaks of, as classes of words in both languages at once, so that what is learned from one wording
 * (and one language) holds for its neighbours. `*` ends a stem; a word without it is meant as it stands. «ё» is written «е».
 * A word may be in several classes; a class says what a word can be about, never that a line is furniture.
 */
const CLASSES: Readonly<Record<string, string>> = {
  read: 'чита* читай* прочита* прочест* прочти* прочт* чтени* прочтени* дочит* дочтени* почита* прочит* перечит* read* reread',
  watch: 'смотр* посмотр* просматр* гляд* глян* взглян* увид* watch* view viewing see look*',
  listen: 'слуша* послуша* прослуш* аудиоверс* озвуч* listen* hear narrated aloud',
  show: 'показать покажите показыва* показ* откройте открыть раскры* разверн* скрыть скрой* сверн* закрыть закрой* убрать загруз* загруж* включ* выключ* отключ* переключ* show shows hide hidden expand* collapse* open opens close load loads toggle* display* enlarge zoom enable* disable* switch turn',
  go: 'перей* переход* вернуть* вернит* назад вперед далее дальше наверх вверх вниз следующ* предыдущ* продолж* пропуст* ниже выше здесь тут отсюда сюда go back next previous prev return skip* jump top continue* forward older newer below above here overleaf onwards begin',
  click: 'нажм* нажима* жми* жмите клик* кликн* тапн* кнопк* click* tap tapping press button* swipe hover select selected checkbox hit',
  send: 'отправ* отосл* пришл* присыл* напиш* написать пишите переслать перешл* прислать прислал* задать задайте сообщите сообщить send submit* write forward drop ask',
  subscribe: 'подпис* отпис* рассыл* дайджест* подписной subscri* unsubscri* newsletter* signup digest* briefing* bulletin mailing inbox notif* alert* уведомл* оповещ* пуш* push напомина* колокольчик* reminder* updates update',
  follow: 'следите следить следи присоедин* вступ* вступай* отслежив* подружи* дружи* дружить ищите найдите заглядыв* залет* follow unfollow following followed join connect* fan fans friend friends stay tuned touch loop',
  share: 'подел* делит* делимся репост* расскаж* рассказать цитат* цитир* твитн* переслать share shares sharing repost* retweet* tweet tweets pin spread embed* cite recommend*',
  save: 'сохран* скача* скачив* загрузк* закладк* избранн* копир* скопир* распечат* печат* печать отлож* вставить save saved download* bookmark* copy copied print printable favorite* favourite* clipboard watchlist wishlist',
  buy: 'купи* купить покуп* закаж* заказ* оплат* корзин* забронир* билет* приобре* оформ* продаж* продает* продам аренд* buy buying order orders shop* purchas* cart checkout tickets rent sell sale',
  try: 'попроб* получ* начн* начать начни* узна* выбер* выбрать выбир* установ* активир* испытай* протест* откро* запиш* записать* примите участв* пройди* пройти try get start started learn find discover explor* choose pick install* claim enjoy unlock* access* browse check apply enter enrol* take join',
  support: 'поддерж* помо* пожертв* донат* задонат* спонсор* меценат* благотвор* support* donat* contribut* help helps chip gift patron* backer* rely fund* charity',
  agree: 'принять прим* принима* соглас* разреш* отклон* отказ* запрет* настро* управлен* управлять подтвер* понятно хорошо ладно ок accept* agree* allow* reject* declin* deny manag* confirm* customi* consent* prefer* opt withdraw ok okay understood got choices decline setting* necessary essential',
  vote: 'голос* проголос* оцен* опрос* тест рейтинг* балл* звезд* викторин* конкурс* розыгрыш* vote voting votes poll polls survey quiz rate rating ratings stars score competition nominate giveaway',
  comment: 'коммент* обсужд* обсуд* отзыв* мнени* ответ* ответить дискусс* модер* пингбэк* трекбэк* реплик* высказ* собеседник* comment* discuss* repl* reply replies feedback thread* moderat* respons* respond* trackback* pingback* opinion* thoughts conversation* review reviews forum* форум*',
  error: 'ошибк* опечат* неточн* сбой сбоя неполад* неверн* недопустим* недоступ* истек* неисправн* прерв* устарел* error* typo* mistake* invalid fail* expired broken wrong oops sorry unavailable timed outdated incorrect retry spotted hmm issue',
  found: 'найден* найдено нашли найти обнаруж* заметил* found missing exist* spotted result*',
  form: 'имя имени фамил* поле поля полей символ* знаков капч* картинк* обязательн* заполн* введ* ввести вводит* форма форму код прикреп* предпросмотр* черновик* правил* name field* required character* captcha robot* enter type typed message* subject attach* preview form submit optional anonymous rules bot* робот* бот бота ботом human',
  account: 'аккаунт* профил* кабинет* вход войд* войти вошл* авториз* зарегистрир* регистрац* регистрир* выйти логин* парол* пользовател* гост* участник* учетн* посетител* account* login log logged sign signed signing profile* user users username password* guest guests member* logout regist* session visitor*',
  email: 'почт* почту емейл имейл мейл email e-mail mail emails ящик* адрес address',
  legal: 'прав* защищен* запрещ* разрешен* ответствен* гиперссыл* учредит* роскомнадзор* свидетельств* зарегистрирован* лицензи* соглашен* политик* конфиденц* персональн* оферт* реквизит* иноагент* иностранн* экстремист* копирайт* перепечат* правообладат* редакци* rights reserved copyright* trademark* disclaimer* disclosure privacy terms conditions policy permission licen* reproduc* redistribut* liab* registered property guarantee* warrant* complaints accessib* imprint ethics statement notice legal permitted published commons',
  invest: 'инвестиц* инвестор* риск* рискован* доходност* финансов* рекомендац* совет* убытк* вложен* торгов* трейд* invest* risk* financial advice losses loss trading trade trader* return* capital afford volatile past performance profits savings',
  cookie: 'cookie* куки кук* gdpr трекер* аналитич* метрик* статистик* track* analytics vendor* partners партнер* purposes device браузер* browser* javascript adblock блокировщик* блокиров* конфиденциальност* приватност* необходим* рекомендательн* технологи* technolog* personal data data',
  advert: 'реклам* advert* ad ads sponsored sponsor promoted promo* промо* спецпроект* партнерск* партнер* спонсорск* erid рекламодат* объявлени* paid presented partnership partner brand* бренд* advertorial',
  offer: 'скидк* акци* промокод* бонус* бесплатн* тариф* подар* выгод* доставк* распродаж* кредит* вклад* кешбэк* кэшбэк* фриспин* казино ставк* комисси* лотере* дешев* недорог* предложени* free discount* off offer* deal* bonus* code promo price prices trial* plan plans cancel anytime shipping cheap fee fees apr apy casino lottery exclusive limited luxury bestselling guaranteed premium',
  access: 'доступ* премиум* premium платн* подписчик* закрыт* полн* лимит* ограничен* ознаком* фрагмент* отрывок* тариф* unlock* unlimited paywall subscribers only members exclusive limit remaining full digital archive* preview rest',
  credit: 'фото* снимок снимк* изображ* иллюстрац* картинк* скриншот* скрин коллаж* инфограф* рисун* кадр* обложк* график* карт* фоторепортаж* photo* image* picture* illustrat* graphic* screenshot* screengrab artwork drawing still cover courtesy handout credit* gallery slideshow painting snapshot',
  agency: 'shutter* getty reuters рейтер unsplash pixabay pexels depositphotos istock adobe afp ap риа тасс tass flickr wikimedia wikipedia freepik alamy midjourney canva пресс-служб* архив* агентств* нейросет* ai ии архива wire agency agencies newswire',
  role: 'автор* корреспондент* корр редактор* журналист* обозревател* колумнист* текст подготов* беседовал* записал* перевел перевод* переводчик* корректор* собкор* ведущ* интервью author* writer* reporter* editor* correspondent* columnist* contributor* written words posted reported reporting edited translat* compiled reviewed hosted produced by staff newsroom editorial column words byline',
  bio: 'живет окончил* выпускни* увлека* специализ* пишет пишу писал* работает работаю работал* стаж опыт* люблю любит любим* интересу* эксперт* аналитик* юрист* психолог* врач* кандидат* доктор* доцент* лауреат* мам* основател* блог* блога поэт* фотограф* путешеств* консульт* практик* образован* свободн* lives living based writes covers covering worked studied graduat* degree expert* analyst* freelance* novelist professor* award* passionate formerly previously founder* former bylines career decade experience born wife husband mother father essayist enthusiast lover blogger broadcaster retired second third holds bio',
  related: 'похож* друг* друге еще также больше популярн* рекоменд* интересн* последн* свеж* главн* лучш* топ хит* выбор* подборк* ранее подробн* related similar more also other popular recommended latest recent most best trending featured picks pick missed miss further earlier similar like see favourites hottest',
  object: 'стать* материал* новост* публикац* запис* пост пост* текст* истори* тем тем* рубрик* раздел* сюжет* выпуск* номер* журнал* газет* сайт* страниц* портал* лент* блог* ресурс* ссылк* сервис* приложен* верси* список списк* категор* article* story stories news post posts page pages site sites website* topic* section* issue edition channel* feed blog* link* app apps version content list category categories archive widget series column coverage item* entry listing report',
  channel: 'канал* групп* сообществ* чат* паблик* подкаст* соцсет* социальн* сети аккаунт* мессендж* боте community group channel* podcast* social socials network server chat slack',
  platform: 'telegram* телеграм* телег* вконтакте vk вк одноклассник* ok facebook фейсбук* twitter твиттер* x instagram* инстаграм* whatsapp* вотсап* ватсап* viber* вайбер* youtube* ютуб* rutube* рутуб* дзен* zen tiktok* тикток* linkedin reddit pinterest* discord* дискорд* skype snapchat* threads bluesky mastodon* flipboard rss livejournal жж max макс* google яндекс* messenger tumblr twitch spotify medium github patreon boosty substack rustore apple play store tenchat farcaster android ios huawei appgallery itunes pods',
  video: 'видео* аудио* трансляц* эфир* звук* субтитр* плеер* громк* ролик* музык* повтор* расшифровк* выпуск* video* audio* live stream* play playing pause mute unmute sound caption* subtitle* transcript* episode* volume replay fullscreen screen player listen quality playback speed footage interview',
  tags: 'тег тег* тэг* метк* рубрик* категор* ключев* хештег* хэштег* персон* упомян* жанр* отрасл* локац* регион* tag tags tagged categor* topic* keyword* filed labels hashtag* genre subject* mentioned companies assets',
  nav: 'главная меню поиск* контакт* проект* вакансии карта навигац* архив* регистрация помощь содержание оглавление обзоры курсы каталог галере* фильтр* сортир* страница настройки home menu search* contact* about careers sitemap archives help faq contents navigation main categories settings support sort* filter* browse results toc table breadcrumb landing category',
  minute: 'минут* мин мин. час* сек секунд* min mins minute* sec hour hours seconds',
  period: 'дн* день дней недел* месяц* год* года лет сутки week* weekly day days daily month* monthly year* annual утр* вечер* ежеднев* еженед* morning evening каждый каждую пятниц*',
  ago: 'назад ago сегодня вчера завтра today yesterday tomorrow now just сейчас только',
  month: 'январ* феврал* март* апрел* мая май июн* июл* август* сентябр* октябр* ноябр* декабр* янв фев мар апр авг сен сент окт ноя дек january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  weekday: 'понедельник* вторник* сред* четверг* пятниц* суббот* воскресень* пн вт ср чт пт сб вс monday* tuesday* wednesday* thursday* friday* saturday* sunday* mon tue tues wed thu thur thurs fri sat sun',
  count: 'просмотр* лайк* голос* подписчик* скачив* раз человек* участник* слов* просмотрен* прочитан* прочитали прочли нравится понравил* показ* охват* дочит* карма хит* хост* онлайн views view likes like votes followers downloads reads times people word words online hits karma points viewed visitors guests score upvote* helpful карм*',
  updated: 'обновлен* опубликован* размещ* изменен* добавлен* создан* дата updated published posted modified created edited uploaded reviewed date dated issue vol',
  market: 'usd eur rub btc eth sol ton gbp доллар* евро рубл* нефт* золот* юан* brent индекс* курс* котиров* капитализ* объем домин* биржев* bitcoin* биткоин* ethereum* эфир* token* токен* coin* монет* crypto* криптовал* nasdaq dow ftse nikkei imex index oil gold gas gwei stock* market* fear greed exchange* dominance price* volume cap gainers quotes',
  weather: 'погод* ветер ветр* влажност* дожд* ясно облачн* пасмурн* снег* температур* давлени* восход закат пробки днем ночью прогноз* weather wind* humid* rain* sunny cloudy cloud high low degrees sunrise sunset forecast tide pollen traffic snow fog',
  source: 'источник* оригинал* первоисточник* первоист* взят* перепечат* материалам публикуется переведен* перевод* глав* источники сноск* примечан* литератур* ссылка source* original* via republished reprinted appeared adapted excerpt* provided references bibliography footnotes credit archive syndicated materials based partnership',
  contact: 'телефон* тел звонит* звонок* позвон* связ* свяж* обращ* call phone* tel contact reach hotline tip tips letter letters inquiries',
  thanks: 'спасибо пожалуйста уважаем* дорогие привет здравствуйте thanks thank please sorry dear hello hi welcome enjoyed loved',
  want: 'хотите хочешь хочется нужно любите понравил* понравится нравится есть можете можно want need love liked enjoyed got have can would know if если чтобы',
  we: 'мы нас нам нами наш наша наше наши нашей нашего нашему нашем наших нашим нашу we us our ours we’re we’ll we\'ve',
  you: 'вы вас вам вами ваш ваша ваше ваши вашей вашего вашему вашем ваших вашим вашу ты тебя тебе твой твоя твои you your yours you’re you\'ve you’ll you\'ll you\'re yourself',
  me: 'я меня мне мой моя мое мои мою моего моей моих мной i me my mine i’m i\'m',
  third: 'он она они его ее их им ему ей них ним ней нее него he she they his her him them their hers',
  this: 'этот эта это этом этой эту этого эти этих этим данный данная данного данном настоящий настоящая this these',
  neg: 'не нет ни без никак* никогда no not never without don’t don\'t doesn\'t isn\'t can\'t didn\'t won\'t nothing none',
  all: 'все всех всё весь вся каждый любой all every any everything each',
  new: 'новый новые новых новая новое нов* первы* первым первые new first latest fresh',
  said: 'сказал* заявил* сообщил* сообщает рассказал* отметил* пояснил* считает говорит добавил* подчеркнул* объяснил* признал* крикнул* попросил* спросил* вспоминает уверен* said says told tells recalls asked asks added cried replied admitted explained noted according claimed believes thinks insisted promised warned urged',
  was: 'был была было были стал стала стали будет будут может могут was were had has been are is will became been could would did does',
  news: 'суд* полиц* министр* правительств* президент* закон* депутат* губернатор* войн* город* област* стран* завод* школ* дет* люд* жител* погиб* убит* дом* деревн* матч* игр* команд* court* police minister* government president* law* war city town* village country people children school* killed died murder match game* team* player* company companies season house* street* road* bridge*',
  // What articles speak of: everyday words that page furniture hardly needs.
  kin: 'мать матер* мама отец отц* папа сын сына сыну дочь дочер* брат* сестр* бабушк* дед* дедушк* внук* внуч* муж мужа мужу жена жены жене жених* невест* вдов* вдова родител* родственник* сосед* племянн* дядя тетя тетк* семь* ребен* младен* друзь* подруг* близнец* mother father dad mum mom son sons daughter* brother* sister* grandmother grandfather granddad uncle aunt nephew* niece* wife husband bride groom widow* parent* famil* neighbour* neighbor* baby cousin* child kids twins boyfriend girlfriend',
  person: 'мужчин* женщин* мальчик* девочк* девушк* парень парн* старик* старуш* пенсионер* учител* врач* хирург* медсестр* инженер* рабоч* водител* пилот* капитан* шахтер* фермер* рыбак* моряк* солдат* офицер* генерал* следовател* адвокат* судья* прокурор* чиновник* мэр* учен* академик* профессор* студент* школьник* тренер* вратар* футболист* актер* режиссер* художник* певиц* певец* музыкант* писател* повар* пекар* продавец* покупател* мошенник* преступник* хакер* пожарн* спасател* волонтер* болельщик* зрител* свидетел* жертв* пассажир* туриста* король* цар* принц* man men woman women boy* girl* teacher* nurse* surgeon engineer* worker* driver* pilot* captain* miner* farmer* fisherm* sailor* soldier* officer* general detective* lawyer* judge* prosecutor* mayor* scientist* student* pupil* coach* keeper goalkeeper striker actor* actress director* painter* singer* musician* novelist* cook* baker* butcher* shopkeeper fraudster* hacker* firefighter* rescuer* volunteer* witness* victim* passenger* tourist* king queen prince teenager* pensioner* crowd* residents villagers caretaker librarian dentist climber* marchers protester*',
  animal: 'собак* кошк* кот кота коты птиц* рыб* корова* коз* лошад* конь медвед* волк* заяц* зайц* лис* олен* кит кита китов голуб* ворон* пчел* муравь* зверь* звер* животн* щен* котен* тигр* слон* dog dogs cat cats bird* fish* cow* goat* horse* bear bears wolf wolves hare fox deer whale* pigeon* crow* bee bees animal* puppy kitten tiger* elephant* parrot heron goose geese panda swallow* monkey*',
  nature: 'лес леса лесу река реки реке рек озер* море моря морем морск* океан* остров* гор горы гора горах берег* ветк* дерев* трав* цвет* сад сада саду огород* камн* песок* земл* солнц* луна луны звезды неб* ветром шторм* бур* наводнен* паводок* засух* льд* лед льдин* мороз* огонь огня пожар* вулкан* землетрясен* пустын* степ* болот* forest* river* lake* sea ocean island* mountain* hill* shore beach tree* grass flower* garden* stone* sand earth sun moon sky storm* flood* drought ice frost fire wildfire* volcano earthquake desert marsh tide cliff rain fog valley field fields seeds soil harvest',
  food: 'хлеб* мук* мука сахар* соль соли масл* молок* яйц* яйца мяс* суп* каш* картош* картоф* лук лука морков* капуст* яблок* груш* лимон* сыр сыра чай чая чаю вино вина пив* водк* тест* пирог* печень* ложк* щепотк* кастрюл* сковород* духовк* кухн* обед* ужин* завтрак* столов* bread flour sugar salt butter milk egg eggs meat soup porridge potato* onion* carrot* cabbage apple* pear* lemon* cheese tea wine beer dough pie pies cake biscuit* spoon* pinch pot oven kitchen dinner lunch breakfast tbsp tsp canteen cook boil fry bake stir pan simmer cup chop',
  body: 'рука руки руку рукой руками нога ноги ногу голов* лиц лицо лица глаз* сердц* кров* кож* зуб* волос* спин* живот* болезн* болен больн* болел* рак вирус* грипп* вакцин* лекарств* таблетк* операц* боль боли hand hands leg legs foot feet head face eye eyes heart blood skin teeth hair back stomach disease* illness sick cancer virus* flu vaccin* medicine* pill* surgery pain wound* asleep sleep breath tears wept doctor* hospital* patient* health',
  things: 'дверь двери дверью окн* стен* стол* стул* кровать* ключ* ламп* свеч* чемодан* сумк* пальто шап* сапог* платье* одежд* бумаг* нож нож* топор* веревк* ящик* коробк* бутыл* чашк* тарелк* зеркал* час* игрушк* велосипед* телефон* чек чека door* window wall walls table chair* bed key keys lamp* candle* suitcase bag bags coat hat boots dress clothes paper knife axe rope box boxes bottle* cup plate* mirror toy bicycle bike receipt passport luggage shelf cellar attic roof floor stairs torch',
  travel: 'машин* автомобил* автобус* поезд* вагон* вокзал* станци* метро трамва* самолет* аэропорт* рейс* корабл* парохо* лодк* парома порт порта мост* улиц* дорог* шоссе трасс* площад* рынк* магазин* больниц* церк* храм* музе* театр* стадион* парк парка библиотек* гостиниц* завод* фабрик* шахт* тюрьм* двор* квартир* подъезд* лифт* car cars bus buses train* station* underground tram* plane* airport flight* ship* boat* ferry harbour port bridge* street* road* motorway square market* shop shops hospital* church museum* theatre* stadium park library hotel factory plant mine prison yard flat flats apartment lift aisle corridor tunnel quay mill',
  conflict: 'войн* бой боя бои арми* взрыв* выстрел* стрел* убийств* убил* убит* погиб* ранен* раненых арест* задерж* обыск* кража* краж* украл* похитил* взятк* приговор* осужд* осудил* иск иска иски штраф* оштраф* драк* угроз* жертв* террор* теракт* протест* митинг* забастовк* мятеж* обвин* war wars battle army troops blast explosion shot shots shoot* murder* killed kill injured wounded arrest* detain* raid theft stolen stole robbery bribe* sentence* convict* lawsuit sued fined fine fines fight threat* terror* attack* protest* strike* riot* accus* charge charges jail* trial court crash* accident drunk',
  state: 'правительств* парламент* госдум* депутат* министр* министерств* ведомств* президент* премьер* губернатор* мэри* закон* указ* выбор выборы выборах кандидат* партия партии оппозиц* бюджет* налог* санкц* реформ* росси* сша китай украин* европ* москв* петербург* росстат* минфин* минюст* прокуратур* мвд полици* government parliament senate lawmaker* minister* ministry president premier governor council councillor* law laws bill election* candidate* party opposition budget tax taxes sanction* reform* russia* china ukrain* europe* america* britain moscow london treasury regulator watchdog police officials authorit* voters ballot referendum',
  economy: 'цены цену ценам подорож* подешев* вырос* выросл* упал* упали снизил* снижени* рост роста прибыл* убыток* компани* предприят* фирм* банк* акци* акций бирж* инфляц* безработиц* зарплат* пенси* долг* ипотек* импорт* экспорт* производ* миллион* миллиард* тысяч* процент* prices rose rise* fell fall falls drop* cut cuts profit* firm firms bank banks shares inflation jobless unemployment wage* salary pension* debt* mortgage import* export* output million billion thousand percent cent slump surge slip* growth economy demand supply workers strike* industr* sales',
  sport: 'матч* гол голы голов тайм* турнир* чемпионат* чемпион* кубок* кубка финал* полуфинал* сборн* олимп* медал* соревнован* победа победы победил* проиграл* обыграл* ничь* ничью забил* гонк* марафон* match* goal goals half-time tournament championship champion* cup final semi-final team* olympic* medal* won win wins lost lose beat draw drew scored race marathon league season squad penalty pitch',
  culture: 'книга книги книгу книг роман* повест* рассказ* стих* поэм* фильм* кино сериал* песн* альбом* концерт* спектакл* выставк* картин* скульптур* музык* оркестр* опер* балет* фестивал* истор* легенд* сказк* book books novel* poem* poetry film* movie* song* album* concert* exhibition* sculpture music orchestra opera ballet festival* legend* tale* diary memoir plot scene* hero heroine chapter character',
  study: 'учен* исследован* опыт* эксперимент* открыти* теори* наук* наук школ* урок* класс* университет* институт* экзамен* диплом* лекци* учебник* космос* ракет* планет* марс* спутник* scien* research* experiment* discover* theory school* lesson* class universit* institute exam* degree lecture* textbook* space rocket* planet* mars lunar satellite* study studies survey academy',
  feeling: 'любов* люби* страх* боя* испуг* надежд* счасть* счастлив* груст* печал* радост* смех* смея* плака* заплака* слез* злост* зл* стыд* жаль жале* мечт* дума* помн* вспомн* забы* верит* вера знал* знает поня* смерт* умер* умрет жизн* родил* тишин* молч* молча love loved fear* afraid hope* happy happiness sad sorrow joy laugh* cry cried tears angry anger shame regret* dream* thought remember* forget* forgot believe* knew knows understood death died die dead life born silence silent quiet alone lonely war peace truth lie lies secret*',
  motion: 'пошел пошла пошли пришел пришла пришли ушел ушла ушли вышел вышла вышли вошел вошла вернул* уехал* приехал* упал* сел села сидел* стоял* лежал* шел шла шли бежал* побежал* поехал* взял* взяла дал дала принес* нес несли бросил* держал* оставил* остал* нашел нашла искал* ждал* начал* закончил* закрылс* открылс* рухнул* исчез* появил* went gone came come left returned arrived fell sat stood lay walked ran run drove took brought carried threw held kept stayed searched waited began ended closed opened vanished appeared turned moved grew reached followed asked met paid sold bought built broke woke',
  units: 'кг г гр мл л литр* грамм* килограмм* тонн* км метр* м см мм градус* баррел* штук* гектар* кв kg g grams litre* ml km metres meters miles feet inch* cm mm tonnes barrel* ounce acres mph pages volumes pp',
  daytime: 'ночь ночи ночью ночей утро утра утром вечер вечера вечером полдень полдн* полноч* рассвет* закат* вчерашн* зим* зима лет летом весн* осен* детств* век века веке столет* эпох* давно однажды тогда потом снова вновь сразу еще уже night* morning* evening dawn dusk noon midnight winter spring summer autumn childhood century decade* ago once then again soon already still until while when after before during since',
};

/** Classes that say article rather than furniture. */
export const OF_ARTICLES: ReadonlySet<string> = new Set(['kin', 'person', 'animal', 'nature', 'food', 'body', 'things', 'travel', 'conflict', 'state', 'economy', 'sport', 'culture', 'study', 'feeling', 'motion', 'said', 'third', 'news']);

/** Classes that do not count as furniture's vocabulary. */
export const NEUTRAL: ReadonlySet<string> = new Set([...OF_ARTICLES, 'was', 'neg', 'this', 'all', 'period', 'new', 'units', 'daytime']);

const FUNCTION_WORDS = new Set('и в на с со к по о об от до из за у а но же ли бы то что как или для при the a an of to in on at for from with and or but as by into is it its be'.split(' '));

interface Tables {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Stems by their first two letters. */
  readonly stems: ReadonlyMap<string, readonly (readonly [stem: string, classes: readonly string[]])[]>;
}

let tables: Tables | undefined;

function load(): Tables {
  const exact = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const [name, words] of Object.entries(CLASSES)) {
    for (const word of words.split(' ')) {
      const stem = word.endsWith('*') ? word.slice(0, -1) : word;
      const table = stem === word ? exact : stems;
      table.set(stem, [...(table.get(stem) ?? []), name]);
    }
  }
  const byHead = new Map<string, [string, readonly string[]][]>();
  for (const [stem, classes] of stems) byHead.set(stem.slice(0, 2), [...(byHead.get(stem.slice(0, 2)) ?? []), [stem, classes]]);
  return { exact, stems: byHead };
}

/** Classes of a word in lower case with «ё» as «е»; none for most words. */
export function classesOf(word: string): readonly string[] {
  tables ??= load();
  const found = new Set(tables.exact.get(word));
  for (const [stem, classes] of tables.stems.get(word.slice(0, 2)) ?? []) {
    if (word.startsWith(stem)) for (const name of classes) found.add(name);
  }
  return [...found];
}

/** Names of all classes, in a fixed order. */
export function classNames(): string[] {
  return Object.keys(CLASSES);
}

/** Words that only hold a sentence together. */
export function isGlue(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
