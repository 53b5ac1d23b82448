import type { BoilerplateReason } from '../model.ts';

/**
 * What page furniture is made of, in Russian and English: kinds of words, not lines one has seen.
 * A rule joins word classes with limits on length; `weak` rules count only where the page's shape agrees
 * (before the headline, after the text, beside other furniture, or without a counterpart on the other side).
 */

// `\b` knows only ASCII letters, so Cyrillic stems are anchored by look-behind.
const W = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
const any = (...parts: string[]): string => `(?:${parts.join('|')})`;
const re = (source: string): RegExp => new RegExp(source, 'iu');
const word = (...stems: string[]): string => `${W}${any(...stems)}`;

const PLATFORM = word(
  'telegram', 'телеграм', 'телегу', 'telegra', 'вконтакте', 'vk(?:ontakte)?' + E, 'вк' + E, 'одноклассник', 'ok\\.ru', 'facebook', 'фейсбук', 'twitter', 'твиттер', 'x\\.com',
  'instagram', 'инстаграм', 'whatsapp', 'вотсап', 'ватсап', 'viber', 'вайбер', 'youtube', 'ютуб', 'rutube', 'рутуб', 'дзен' + E, 'zen' + E, 'tiktok', 'тикток', 'linkedin', 'reddit',
  'pinterest', 'discord', 'дискорд', 'skype', 'snapchat', 'threads' + E, 'bluesky', 'mastodon', 'flipboard', 'rss' + E, 'e-?mail' + E, 'livejournal', 'жж' + E, 'макс' + E, 'google news', 'google новост', 'яндекс\\.?\\s?новост', 'пульс mail', 'messenger', 'мессенджер', 'соцсет', 'social media',
);
const CHANNEL = word(
  'канал', 'рассыл', 'подписк', 'подписчик', 'уведомлен', 'оповещен', 'дайджест', 'паблик', 'групп', 'сообществ', 'чат' + E, 'чате' + E, 'лент[уы]' + E, 'страниц', 'приложени', 'подкаст', 'стрим', 'бот' + E, 'боте' + E,
  'newsletter', 'channel', 'inbox', 'updates' + E, 'alerts?' + E, 'notification', 'digest', 'mailing list', 'subscription', 'feed' + E, 'app' + E, 'podcast', 'community', 'bulletin', 'briefing', 'list' + E, 'page' + E, 'group' + E,
);
const SUBSCRIBE = word('подпис(?:ат|ыва|ывай)', 'подпиш', 'подписк', 'subscribe', 'subscrib', 'sign[- ]up' + E, 'join' + E, 'follow' + E, 'присоедин(?:яй|ит)', 'вступай', 'следи(?:те)?' + E, 'stay (?:tuned|up|connected|informed|in the loop|ahead)', 'будьте (?:в курсе|на связи)', 'get (?:the|our|your|more|daily|breaking)', 'получай', 'turn on', 'включите', 'добавьте', 'add us', 'like us', 'лайк', 'ставьте', 'unsubscribe', 'отписаться', 'never miss', 'не пропусти', "don[’']t miss");
const IMPERATIVE = word(
  'читай', 'смотри(?:те)?' + E, 'узнай', 'узнавай', 'слушай', 'скача', 'загрузи', 'установи', 'зарегистрируй', 'войди', 'авторизуй', 'нажми', 'кликни', 'жми' + E, 'перейди', 'переходи', 'остав(?:ь|ляй)', 'напиши', 'пиши(?:те)?' + E, 'пришли', 'присыла', 'поддержи', 'проголосуй', 'оцени', 'выбери', 'введи', 'подтверди', 'обсуди', 'пожертвуй', 'закажи', 'купи(?:те)?' + E, 'попробуй', 'получи', 'присоединя', 'сообщи', 'свяжи', 'включи', 'отключи', 'поделит', 'расскажи', 'откройте', 'заходи', 'звони', 'задай', 'предложи', 'выдели', 'сохрани', 'начни', 'пройди', 'вернуться', 'назад к', 'показать', 'загрузить', 'скрыть', 'развернуть', 'читать' + E, 'смотреть' + E, 'подробнее', 'войти' + E, 'узнать' + E, 'перейти' + E, 'открыть' + E,
  'read' + E, 'watch' + E, 'listen', 'click', 'tap' + E, 'download', 'install', 'register', 'log ?in', 'sign ?in', 'enter' + E, 'submit', 'send' + E, 'write to', 'contact', 'support us', 'donate', 'vote' + E, 'rate' + E, 'print' + E, 'save' + E, 'share' + E, 'tell us', 'let us', 'leave a', 'post a', 'add a', 'join the', 'see' + E, 'view' + E, 'show' + E, 'load' + E, 'learn more', 'find out', 'check out', 'try' + E, 'buy' + E, 'order' + E, 'start' + E, 'discover', 'explore', 'browse', 'return to', 'back to', 'skip to', 'go to', 'continue', 'accept', 'agree', 'allow', 'enable', 'disable', 'close' + E, 'report' + E, 'reply', 'copy' + E, 'bookmark', 'grab', 'claim', 'trade' + E,
);
const SHARE = word('поделит', 'поделис', 'расскаж[иу]\\S* (?:друз|знаком|подпис)', 'share' + E, 'retweet', 'отправить друг', 'скопировать ссыл', 'copy (?:the )?link', 'send to a friend', 'переслать', 'tweet this', 'репост', 'forward this', 'spread the word');
const COMMENT = word('комментари', 'комменти', 'отзыв', 'обсуждени', 'мнение', 'comment', 'repl(?:y|ies)' + E, 'discussion', 'feedback', 'отклик');
const ACCOUNT = word('логин', 'парол', 'аккаунт', 'учётн', 'учетн', 'личный кабинет', 'регистраци', 'зарегистр', 'авториз', 'войдите', 'войти', 'username', 'password', 'account', 'log(?:ged)? ?in', 'sign ?in', 'регистр', 'register', 'required fields', 'обязательные поля', 'электронн\\S+ (?:адрес|почт)', 'e-?mail address', 'капч', 'captcha', 'робот' + E, 'не будет опубликован', 'not be published', 'your name', 'ваше имя', 'moderat', 'модерац', 'модератор');
const LEGAL = word(
  'все права', 'all rights', 'copyright', '©', 'перепечатк', 'копирован', 'использовани\\S+ материал', 'при цитировании', 'гиперссылк', 'active (?:hyper)?link', 'учредител', 'роскомнадзор', 'свидетельство о регистрации', 'эл №', 'эл № ?фс', 'terms (?:of|and)', 'privacy', 'disclaimer', 'дисклеймер', 'отказ от ответственност', 'политик\\S+ конфиденциальн', 'персональн\\S+ данны', 'условия (?:использования|и положения)', 'пользовательск\\S+ соглашен', 'правил\\S+ (?:сайта|пользования|trust)', 'редакция не нес', 'не нес[её]т ответственност', 'мнение редакции', 'мнение автора', 'точк\\S+ зрения редакции', 'should not be (?:considered|construed|taken|relied)', 'not intended (?:as|to)', 'not constitute', 'views expressed', 'opinions expressed', 'editorial (?:policy|standards|guidelines)', 'investment advice', 'financial advice', 'инвестиционн\\S+ (?:рекомендац|совет)', 'финансов\\S+ совет', 'инвестиционной рекомендацией', 'informational purposes', 'в информационных целях', 'носит информационн', 'trust project', 'reproduc', 'без (?:письменного )?(?:разрешения|согласия)', 'without (?:prior )?(?:written )?(?:permission|consent)', 'иноагент', 'иностранного агента', 'признан\\S* (?:экстремист|иноагент|нежелательн)', 'возрастн\\S+ ограничен', 'affiliate links', 'earn a commission', 'commission from', 'партнёрск\\S+ ссыл', 'партнерск\\S+ ссыл', 'responsible for the content', 'trademark', 'зарегистрировано в', 'лицензи\\S+ №', 'licen[cs]ed under', 'creative commons', 'imprint', 'do your own research', 'проводите собственн',
);
const COOKIE = word('cookie', 'куки', 'файлы? сookie', 'gdpr', 'consent' + E, 'tracking technolog', 'рекомендательн\\S+ технолог', 'яндекс\\.?метрик', 'ad ?block', 'блокировщик');
const ADVERT = word('реклам', 'advertis', 'advert' + E, 'sponsored', 'sponsor' + E, 'спонсор', 'промо' + E, 'promo(?:ted|tion|tional)?' + E, 'на правах рекламы', 'партн[её]рск\\S+ (?:материал|проект|контент)', 'paid (?:content|partnership|post)', 'partner content', 'presented by', 'brought to you', 'erid', 'промокод', 'скидк', 'бонус', 'кэшбэк', 'discount', 'coupon', 'casino', 'казино', 'букмекер\\S+ контор\\S+ предлага', 'ads? by', 'лотере', 'lottery', 'free trial', 'special offer', 'спецпредложен', 'лучшие (?:предложения|брокеры|биржи|криптоплатформы)', 'топ крипто');
const CREDIT = word('фото' + E, 'фотографи', 'photo', 'photograph', 'image', 'изображени', 'иллюстраци', 'illustration', 'картинк', 'picture', 'скриншот', 'screenshot', 'коллаж', 'инфографик', 'infographic', 'видео' + E, 'video' + E, 'кадр из', 'обложк', 'снимок' + E, 'снимки' + E, 'courtesy' + E, 'источник' + E, 'source' + E, 'credit' + E, 'graphic' + E, 'рисунок' + E, 'cover' + E);
const AGENCY = word('shutterstock', 'getty', 'reuters', 'рейтер', 'unsplash', 'pixabay', 'pexels', 'depositphotos', 'istock', 'adobe stock', 'afp' + E, 'ap' + E, 'риа' + E, 'тасс' + E, 'tass' + E, 'flickr', 'wikimedia', 'википеди', 'wikipedia', 'freepik', 'alamy', 'epa' + E, 'midjourney', 'dall', 'canva', 'пресс-служб', 'press (?:service|office)', 'скриншот', 'открыт\\S+ источник', 'соцсет', 'из архива', 'архив' + E, 'личн\\S+ архив', 'handout', 'коммерсант', 'ria' + E, 'imago', 'zuma', 'depositphoto', 'fotolia', 'globallookpress', 'global look press', 'legion-media', 'legion media', 'vostock', 'fotodom', 'ведомства', 'правительств', 'минобороны');
const BYLINE = word('автор' + E, 'авторы' + E, 'текст' + E, 'корреспондент', 'редактор', 'подготовил', 'беседовал', 'перев[её]л' + E, 'материал подготов', 'written by', 'author' + E, 'reported by', 'reporting by', 'edited by', 'editing by', 'translated by', 'staff (?:writer|reporter)', 'correspondent' + E, 'editor' + E, 'contributor', 'опубликовал', 'posted by', 'published by', 'редакция' + E, 'обозреватель', 'от редакции', 'by our', 'newsroom', 'фактчек', 'fact-check');
const RELATED = word('читайте также', 'смотрите также', 'по теме' + E, 'похожие', 'ещ[её] по теме', 'материалы по теме', 'другие (?:новости|материалы|статьи)', 'ранее (?:по теме|мы писали|на эту тему)', 'рекомендуем', 'вам может', 'популярн', 'главное (?:за|сейчас|сегодня)', 'самое (?:читаемое|интересное|важное|обсуждаемое)', 'свежие новости', 'последние новости', 'новости партн[её]ров', 'больше (?:новостей|материалов|по теме)', 'ещё новости', 'подробнее' + E, 'читать (?:далее|дальше|полностью|больше|также|ещ[её])', 'следующая', 'предыдущая', 'в тему' + E, 'сюжет' + E, 'выбор редакции', 'лента новостей', 'все новости', 'сейчас читают', 'топ-\\d+ (?:новост|материал)', 'лонгрид', 'что (?:ещё |еще )?почитать',
  'read (?:also|more|next|on|full|the full)', 'see also', 'related', 'you (?:may|might) (?:also )?(?:like|enjoy|be interested)', 'recommended', 'most (?:read|popular|viewed|shared|commented)', 'trending', 'latest (?:news|stories|articles|posts)', 'more (?:from|on|stories|news|in|about|like)', 'next (?:article|story|post)', 'previous (?:article|story|post)', 'popular (?:posts|now|stories)', "editor[’']?s[’']? (?:pick|choice)", 'top stories', 'keep reading', 'continue reading', 'up next', 'also (?:read|see|on)', 'in case you missed', 'further reading', "what to read", 'around the web', 'from the web', "don[’']t miss", 'explore more', 'also in');
const TAGS = word('тег[иов]*' + E, 'тэг[иов]*' + E, 'метки' + E, 'рубрик', 'категори', 'ключевые слова', 'темы?' + E, 'раздел' + E, 'tags?' + E, 'tagged', 'categor', 'topics?' + E, 'keywords?' + E, 'filed under', 'posted in', 'section' + E, 'хэштег', 'хештег', 'in this article', 'labels' + E);
const COUNTER = word('просмотр', 'прочит', 'прочтени', 'views?' + E, 'shares?' + E, 'likes?' + E, 'лайк', 'голос', 'оценок' + E, 'оценк', 'рейтинг', 'votes?' + E, 'ratings?' + E, 'комментари', 'comments?' + E, 'repl(?:y|ies)' + E, 'reads?' + E, 'репост', 'подписчик', 'followers', 'claps?' + E, 'saves?' + E, 'слов' + E, 'words?' + E);
const READTIME = `(?:${W}(?:время (?:на )?(?:чтени|прочтени)\\S*|reading time|est(?:imated)? read|читать)\\W{0,4})?(?<![\\p{N}])\\d{1,3}\\s*-?\\s*(?:min(?:ute)?s?\\.?|мин(?:ут\\S*|\\.)?)${E}(?:\\s*(?:read|reading|чтени\\S*|на (?:чтение|прочтение)|to read))?`;
const UPDATED = word('обновлен', 'обновлён', 'опубликован', 'updated', 'published', 'posted on', 'last (?:modified|updated)', 'дата публикации', 'размещен', 'изменен', 'добавлен', 'first published', 'сегодня в' + E, 'вчера в' + E, 'created');
const NAVIGATION = word('главная' + E, 'новости' + E, 'меню' + E, 'menu' + E, 'home' + E, 'search' + E, 'поиск' + E, 'контакты', 'contacts?' + E, 'о (?:нас|проекте|компании|сайте|редакции)' + E, 'about(?: us)?' + E, 'вход' + E, 'наверх', 'back to top', 'карта сайта', 'sitemap', 'архив' + E, 'archive', 'версия для (?:печати|слабовидящих|пк)', 'print (?:version|this)', 'printable', 'мобильная версия', 'полная версия', 'desktop version', 'вакансии', 'careers' + E, 'advertise with', 'редакция' + E, 'рус' + E, 'eng' + E, 'close' + E, 'закрыть' + E, 'toggle', 'skip to', 'navigation', 'навигаци', 'хлебные крошки', 'breadcrumb', 'front page', 'на главную', 'subscribe' + E, 'log ?in' + E, 'sign ?in' + E, 'faq' + E, 'help' + E, 'помощь' + E, 'политика' + E, 'экономика' + E, 'спорт' + E, 'общество' + E, 'культура' + E, 'мир' + E, 'world' + E, 'business' + E, 'sports?' + E, 'politics' + E, 'opinion' + E, 'tech(?:nology)?' + E, 'markets' + E, 'video' + E, 'crypto' + E, 'lifestyle' + E, 'more' + E, 'ещё' + E, 'все' + E, 'trusted' + E, 'sponsored' + E, 'news' + E, 'prices' + E, 'learn' + E, 'events' + E, 'events?' + E, 'market data');
const ERROR_REPORT = word('ошибк', 'опечатк', 'неточност', 'typo' + E, 'error' + E, 'mistake' + E, 'correction' + E, 'ctrl ?\\+ ?enter', 'spotted');
const CONTACT = word('телефон', 'тел\\.', 'phone' + E, 'адрес' + E, 'whatsapp', 'e-?mail' + E, 'горяч\\S+ лини', 'hotline', 'tip ?line', 'напишите нам', 'write to us', 'contact us', 'свяжитесь', 'связаться', 'обратная связь', 'по вопросам (?:рекламы|сотрудничества)', 'newsroom@', 'прислать новость', 'сообщить новость', 'got a (?:tip|story)', 'send us', 'have a (?:tip|story)');
const ADDRESS_US = word('нас' + E, 'нам' + E, 'нами' + E, 'наш', 'вас' + E, 'вам' + E, 'ваш', 'вами' + E, 'вы' + E, 'us' + E, 'our' + E, 'you' + E, 'your' + E, 'we' + E, 'мы' + E);
const SITE = word('сайт', 'страниц', 'материал', 'стать', 'публикаци', 'новост', 'текст', 'site' + E, 'website', 'article' + E, 'story' + E, 'stories' + E, 'post' + E, 'page' + E, 'news' + E, 'сервис', 'service' + E, 'ссылк', 'link' + E, 'кнопк', 'button' + E, 'рубрик', 'фрагмент', 'browser', 'браузер', 'javascript');
const BIO = word('эксперт', 'журналист', 'автор' + E, 'редактор', 'аналитик', 'обозреватель', 'корреспондент', 'колумнист', 'переводчик', 'выпускни', 'специализируется', 'пишет (?:о|про)', 'освещает', 'работает в', 'опыт\\S* работы', 'стаж', 'journalist', 'reporter', 'editor', 'writer', 'author' + E, 'analyst', 'columnist', 'contributor', 'correspondent', 'covers' + E, 'writes about', 'has been (?:writing|covering|working)', 'years of experience', 'graduat', 'joined', 'holds? (?:a|an|no)', 'specializ', 'specialis', 'passionate', 'freelance', 'based in', 'закончил', 'окончил');

export interface Rule {
  readonly reason: BoilerplateReason;
  /** All must match. */
  readonly needs: readonly RegExp[];
  /** Words at the most; a longer line is an article's own sentence. */
  readonly words: number;
  readonly weak?: boolean;
}

const rule = (reason: BoilerplateReason, words: number, ...needs: string[]): Rule => ({ reason, words, needs: needs.map(re) });
const weak = (reason: BoilerplateReason, words: number, ...needs: string[]): Rule => ({ ...rule(reason, words, ...needs), weak: true });
const START = '^[\\p{P}\\p{S}\\s]*';

/** In the order in which a reason is given. */
export const RULES: readonly Rule[] = [
  rule('cookie-consent', 60, COOKIE, any(IMPERATIVE, ADDRESS_US, SITE, LEGAL)),
  rule('comment-form', 18, ACCOUNT, any(IMPERATIVE, ADDRESS_US, COMMENT)),
  rule('comments', 10, START + any('оставь\\S*', 'оставить', 'написать', 'добавить', 'прокомментир\\S*', 'leave', 'post', 'add', 'write', 'submit', 'join', 'view', 'show', 'load', 'показать', 'загрузить', 'читать', 'обсудить', 'присоединяйтесь', 'cancel') + E, COMMENT),
  rule('comments', 5, START + any('комментарии', 'комментировать', 'обсуждение', 'comments?', 'discussion', 'repl(?:y|ies)', 'нет комментариев', 'no comments', 'пока нет', '\\d+ (?:комментари|comment|repl)') ),
  rule('comments', 16, COMMENT, any(ACCOUNT, word('закрыт', 'closed', 'правила', 'rules', 'first to', 'первым', 'moderat', 'модер'))),
  rule('file-name', 4, '^\\S[^/\\n]{0,90}\\.(?:jpe?g|png|gif|webp|svg|pdf|mp4|avif|docx?|mp3)$'),
  rule('reading-time', 7, START + READTIME + '[\\s\\p{P}]*$'),
  rule('reading-time', 9, word('время (?:на )?(?:чтени|прочтени)', 'reading time', 'min(?:ute)?s? read', 'мин(?:ут\\S*|\\.)? (?:чтени|на чтение)', 'read time')),
  rule('reading-time', 7, START + '(?:' + COUNTER + '\\p{L}*[\\s:—–-]*[\\d\\s.,]+(?:[kmк]|тыс)?|[\\d\\s.,]+(?:[kmк]|тыс\\.?)?\\s*' + COUNTER + '\\S*)[\\s\\p{P}\\p{S}]*$'),
  rule('share', 14, SHARE, any(PLATFORM, SITE, word('друзь', 'friends?', 'ссылк', 'link', 'this' + E, 'эт(?:о|им|ой)' + E, 'соцсет', 'on' + E, 'в' + E))),
  rule('share', 6, START + SHARE),
  rule('subscribe', 34, SUBSCRIBE, any(CHANNEL, PLATFORM)),
  rule('subscribe', 22, PLATFORM, any(START + IMPERATIVE, ADDRESS_US), any(ADDRESS_US, CHANNEL, SITE)),
  rule('subscribe', 12, START + any(word('подписывай', 'подпиши', 'подписаться', 'subscribe', 'sign up', 'follow us', 'join us'))),
  rule('related', 40, START + any(word('читайте (?:также|ещ[её]|по теме|больше|подробнее|на)', 'смотрите также', 'по теме' + E, 'материалы по теме', 'похожие', 'read (?:also|more|next)', 'see also', 'related' + E, 'recommended', 'also read', 'more on', 'you (?:may|might) (?:also )?(?:like|be)', 'ранее по теме', 'рекомендуем', 'вам может', 'further reading', 'keep reading', "don[’']t miss")) + '[\\s\\S]*'),
  weak('related', 8, RELATED),
  rule('tags', 24, START + TAGS + '\\s*[:：—–-]'),
  rule('tags', 20, '^(?:#[\\p{L}\\p{N}_-]+[\\s,]*){1,}$'),
  rule('image-credit', 16, START + CREDIT + '[^.!?]{0,14}\\s*[:：/|©]'),
  rule('image-credit', 14, CREDIT, any(AGENCY, word('предоставлен', 'provided by', 'courtesy', 'credit' + E, 'взят', '©'))),
  rule('image-credit', 9, START + '[©(]*\\s*' + AGENCY + '[\\s\\S]{0,40}(?:/|©)'),
  rule('legal', 90, START + any('©', 'copyright', '\\(c\\)', word('все права', 'all rights', 'disclaimer', 'дисклеймер', 'отказ от ответственности'))),
  rule('legal', 45, LEGAL, any(SITE, ADDRESS_US, word('редакци', 'издани', 'автор', 'author', 'editor', 'publication', 'content', 'контент', 'materials?', 'reader', 'читател', 'purposes', 'целях', 'opinions?', 'views'))),
  rule('legal', 12, LEGAL, word('правил', 'policy', 'политик', 'условия', 'terms', 'соглашени', 'rights', 'права', 'advice', 'disclaimer', 'дисклеймер', 'медиа', 'trademark')),
  rule('legal', 3, '^\\(?\\d{1,2}\\s?\\+\\)?$'),
  rule('advertisement', 8, START + any('реклама', 'на правах рекламы', 'advertisement', 'advertis\\S*', 'sponsored', 'ad', 'ads', 'promoted', 'partner content', 'paid post', 'партн[её]рский', 'спецпроект', 'промо') + E),
  rule('advertisement', 12, ADVERT, any(IMPERATIVE, ADDRESS_US, '\\|', word('article continues', 'continues below', 'продолжение', 'scroll', 'erid', 'ооо', 'инн'))),
  rule('advertisement', 9, word('article continues', 'story continues', 'continue(?:s)? (?:after|below)', 'scroll (?:down|to)', 'продолжение (?:после|ниже|статьи)')),
  rule('contact', 24, CONTACT, any('@', '\\+?\\d[\\d\\s()-]{6,}', IMPERATIVE)),
  rule('call-to-action', 24, ERROR_REPORT, any(word('выдели', 'нажми', 'ctrl', 'сообщи', 'let us know', 'report', 'spotted', 'нашли', 'заметили', 'found', 'увидели'))),
  rule('call-to-action', 16, START + IMPERATIVE, any(ACCOUNT, CHANNEL), any(ADDRESS_US, SITE)),
  rule('call-to-action', 14, any(ACCOUNT), START + any(IMPERATIVE, word('чтобы', 'to' + E))),
  rule('call-to-action', 8, START + any('read full bio', 'full bio', 'читать био', 'подробнее об авторе', 'about the author', 'об авторе', 'все статьи автора', 'all posts by', 'view all posts', 'see all', 'смотреть все', 'показать ещ[её]', 'load more', 'show more', 'back to', 'вернуться', 'назад к', 'версия для', 'print (?:this|article|version)', 'save (?:article|for later|story)', 'сохранить', 'в закладки', 'распечатать', 'слушать', 'listen to this', 'наверх', 'на главную', 'читать (?:далее|дальше|полностью)')),
  rule('byline', 12, START + any('автор\\S*', 'текст', 'by', 'author', 'written by', 'reported by', 'редактор', 'подготовил\\S*', 'беседовал\\S*', 'корреспондент', 'перевод', 'edited by', 'editing by', 'posted by', 'опубликовал\\S*', 'source', 'источник') + E + '\\s*[:：—–-]'),
  rule('byline', 7, '^(?:by|от)\\s+\\p{Lu}\\p{Ll}+'),
  rule('byline', 10, START + any('posted by', 'written by', 'reported by', 'edited by', 'reporting by', 'автор материала', 'материал подготов\\S*', 'текст подготов\\S*', 'published by')),
  rule('date-line', 9, START + UPDATED),
  rule('ticker', 14, '(?:(?:BTC|ETH|USDT?|EUR|RUB|XRP|SOL|BNB|Bitcoin|Ethereum|Brent|S&P|Nasdaq)[\\s/:]*[$€₽]?[\\d.,]+\\s*%?[\\s,;|]*){2,}'),
  rule('ticker', 8, '^[\\p{L}\\p{N}$./&\\s]{1,24}[$€₽]?\\s?[\\d][\\d\\s.,]*\\s*[▲▼+−-]?\\s*[\\d.,]*\\s*%$'),
  rule('author-bio', 80, START + any('about the author', 'об авторе', 'коротко об авторе')),
  weak('byline', 8, BYLINE),
  weak('image-credit', 12, AGENCY),
  weak('advertisement', 10, ADVERT),
  weak('legal', 60, LEGAL),
  weak('tags', 8, TAGS),
  weak('comments', 10, COMMENT, IMPERATIVE),
  weak('contact', 14, CONTACT),
  weak('navigation', 6, NAVIGATION),
  weak('related', 14, RELATED),
  weak('call-to-action', 14, START + IMPERATIVE),
  weak('share', 10, PLATFORM),
];

/** Verbs in which news tells what happened: a line with one is hardly page furniture unless it speaks to the reader first. */
export const NARRATIVE = re(
  `${W}(?:\\p{Ll}{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)|сообщает|заявляет|говорит|передает|передаёт|said|says|told|tells|was|were|had|gave|has been|have been|are|is|\\p{Ll}{3,}ed)${E}`,
);
export const SPEAKS_TO_READER = re(`${START}(?:${IMPERATIVE}|${SUBSCRIBE}|${SHARE}|${word('спасибо', 'thank', 'хотите', 'want', 'нашли', 'заметили', 'found', 'spotted', 'мы' + E, 'we' + E, 'this (?:site|website|article|story|post|content)', 'данн\\S+ (?:сайт|материал)', 'эта стать', 'этот (?:сайт|материал)')})`);
export const BIO_WORDS = re(BIO);
export const PLATFORM_WORDS = re(PLATFORM);
export const NAVIGATION_WORDS = new RegExp(NAVIGATION, 'giu');
export const NAVIGATION_ALONE = re(`${START}(?:${NAVIGATION}[\\s|/›»·•>.,-]*){1,}$`);
