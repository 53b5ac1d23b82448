import type { OpposedRow } from './model.ts';

/**
 * What is done, and its contrary; verbs and their nouns. The pattern language is that of `readRows`, the strength that of
 * all words of the table: these are content words, and a check believes them where both sides contradict each other.
 */
export const ACTIONS: readonly OpposedRow[] = [
  {
    values: ['up', 'down'],
    strength: 0.8,
    ru: [
      `вырос* вырасти вырастет вырастут вырастал* вырастает вырастают возрос* возраста* возрасти возрастет возрастут рост роста росту ростом росте прирост* растет растут рос росла росло росли расти растущ* подорожа* дорожа* дорожает удорожа* повыс* повыш* увелич* поднял* подня* поднима* подъем* подскоч* взлет* нараст* нараща* нарост* прибав* умнож* удво* утроил* утроит* утроен* усили* усилен* расшир* укрепил* укрепля*`,
      `упал упала упало упали упадет упадут упасть падает падают падал падала падало падали падени* сниз* снижа* снижен* сократи* сократя* сокращ* подешеве* дешеве* удешев* уменьш* убави* убавля* убыва* убыл* спад спада спаду спадом спаде спада* обвал* обруш* просел просела просело просели просядет просадк* рухну* опуститс* опустит* опустил* опускает* опускал* понизи* понижа* пониж* урезал* урезан* урезать урезают ослаб* сужа* сужен*`,
    ],
    en: [
      `rise rises rose risen rising grow^ grew grown growth increase^ climb^ soar^ surge^ gain^ jump^ hike^ raise^ boost^ expand^ expansion escalate^ uptick upturn skyrocket^ double^ triple^ multiply^ rally^ rebound^ up_by went_up go^_up goes_up gone_up mount^ accelerate^ augment^ swell^ swelled appreciate^ inflate^ upward upwards`,
      `fall falls fell fallen falling drop^ decline^ decrease^ cut cuts cutting slump^ plunge^ plummet^ reduce^ reduction reductions lower^ lowering shrink shrinks shrank shrunk shrinking sink sinks sank sunk sinking dip^ tumble^ diminish^ dwindle^ slash^ slide slides slid sliding collapse^ crash^ contract^ contraction downturn shed lessen^ ease^ go^_down went_down gone_down goes_down down_by subside^ slow^ downward downwards depreciate^ curtail^ minimize^`,
    ],
  },
  {
    values: ['win', 'lose'],
    ru: [`побед* победил* победит* победн* выигра* выигрыш* одерж*_побед* одолел* обыгра* взял*_верх завоева*`, `проиграл* проигра* проигрыва* проигрыш* поражени* уступил* уступа*`],
    en: [`win wins won winning winner winners victory victories victorious triumph^ beat beats beaten beating clinch^ prevail^`, `lose loses lost losing loser losers defeat defeats`],
  },
  {
    values: ['buy', 'sell'],
    ru: [`купи* куплен* покуп* закуп* скупи* скупа* скупк* приобре* выкуп*`, `продал* продан* продат* продаст продаж* продава* продае* продаю* распрод*`],
    en: [`buy^ bought purchase^ buyer buyers acquire^ acquisition acquisitions buyback`, `sell sells sold selling sale sales seller sellers vendor`],
  },
  {
    values: ['open', 'close'],
    strength: 0.7,
    ru: [`открыл* открыв* открыт* открыт откро*`, `закрыл* закрыв* закрыт* закро*`],
    en: [`open^ opener reopen^ inaugurate^ unveil^`, `close!closing closes closed!closing closing!closing closure closures shut shuts shutting shutdown shuttered`],
  },
  {
    values: ['start', 'end'],
    strength: 0.7,
    ru: [
      `начал* начат* начав* начина* начнет* начнут* стартов* старт старта стартует стартуют запустил* запустит* запустят* запуск* запущен*`,
      `закончил* законч* заканч* кончил* конец конца концу концом конце окончан* оконч* заверш* прекрати* прекратя* прекращ* финиш*`,
    ],
    en: [
      `start^ begin begins began begun beginning commence^ launch^ onset initiate^ outset kick_off kicked_off kicks_off`,
      `end ends ended ending finish^ complete^ completion conclude^ conclusion terminate^ termination cease^ stop^ expire^ over_with come^_to_an_end`,
    ],
  },
  {
    values: ['arrive', 'leave'],
    strength: 0.6,
    ru: [
      `прибыл прибыла прибыло прибыли_в|на|из прибыва* прибыти* прибудет прибудут приех* приезж* приезд* прилет* пришел пришла пришло пришли пришедш* прихода_к приход_к приходит приходят приходил* въех* въезд* въезж* вернул* возвращ* возврат* вошел вошла вошли войдет войдут`,
      `отбыл отбыла отбыли отбудет отбудут отбыти* уехал* уедет уедут уезжа* отъезд* улетел* улета* вылетел* вылета* вылет вылета ушел ушла ушло ушли ушедш* уход ухода уходе уходит уходят уходил* уйдет уйдут выехал* выезжа* выезд* покин* покида* вышел_из вышла_из вышли_из выйдет_из выйдут_из выход_из выхода_из`,
    ],
    en: [`arrive^ arrival arrivals come comes came coming enter^ entry entered return^`, `leave leaves leaving left!departed depart^ departure departures exit^ quit^ abandon^`],
  },
  {
    values: ['accept', 'reject'],
    strength: 0.7,
    ru: [`принял* принят* принима* одобр* утвердил* утвердит* утвержден* согласи* согласен согласна согласны согласие согласия согласова*`, `отверг* отклон* отказ* откаж* отрица* забракова*`],
    en: [`accept^ acceptance adopt^ adoption approve^ approval agree^ ratify^ taken took`, `reject^ rejection refuse^ refusal decline^_to turn^_down dismiss^ rebuff^ veto vetoes vetoed deny^ denial`],
  },
  {
    values: ['support', 'oppose'],
    strength: 0.7,
    ru: [`поддерж* поддержи* поддержк* сторонник* выступ*_за выступа*_за за_то_чтобы`, `против противник* возража* возраже* возрази* протест протеста протестов протестом протесты протестах протестн* протестов* протесту* противостоя* оппоз* противодейств*`],
    en: [`support^ supporter supporters back^ endorse^ in_favor_of in_favour_of advocate^ proponent proponents`, `oppose^ opposition opponent opponents against object^_to objection objections resist^ resistance protest^ counter^`],
  },
  {
    values: ['allow', 'ban'],
    ru: [`разреш* позвол* допуск* допуст* снял*_запрет* снят*_запрет*`, `запрет запрета запретом запрете запреты запретил* запретит* запрещ* запретн* воспрещ* недопущ*`],
    en: [`allow^ permit^ permitted permitting permission let lets letting authorize^ legalize^ lift^_the_ban`, `ban^ banned banning prohibit^ prohibition forbid^ forbade forbidden bar^_from outlaw^ disallow^`],
  },
  {
    values: ['arrest', 'release'],
    ru: [`арест* задержал* задержан* задержив* задержа* посад*_в_тюрьм* заключ*_под_стражу заключен*_под_стражу`, `освобо* отпуст* отпущ* выпуст*_на_свободу`],
    en: [`arrest^ detain^ detention custody imprison^ jail^ incarcerate^ apprehend^ captured remand^`, `release^ freed frees freeing liberate^ liberation set_free acquit^`],
  },
  { values: ['import', 'export'], ru: [`импорт* ввоз* ввез*`, `экспорт* вывоз* вывез*`], en: [`import imports imported importing importer importers`, `export^ exporter exporters`] },
  {
    values: ['include', 'exclude'],
    strength: 0.6,
    ru: [`включ* включа* входит_в входят_в вошел_в вошли_в вошла_в вошло_в попадает|попадают|попал|попали|попала_в_список|перечень`, `исключил* исключит* исключен* исключае* исключаю* исключая за_исключением кроме`],
    en: [`include^ inclusion including comprise^`, `exclude^ exclusion excluding except omit^ omission expel^`],
  },
  { values: ['confirm', 'deny'], ru: [`подтверд* подтвержд*`, `опроверг* опроверж* отрица*`], en: [`confirm^ confirmation corroborate^ verify^`, `deny^ denial denials refute^ disprove^ rebut^`] },
  { values: ['attack', 'defend'], strength: 0.7, ru: [`атак* нападен* напада* напал напала напали напасть наступлени* наступательн* штурм штурма штурмом штурму* штурмов*`, `оборон* защит* защищ*`], en: [`attack^ assault^ offensive storm^ raid^`, `defend^ defense defence defensive defender defenders protect^ protection repel^`] },
  {
    values: ['build', 'destroy'],
    strength: 0.7,
    ru: [`построи* построен* строит* создал* создан* создат* создаст создава* создае* создаю* возвел* возведен* восстанов* восстанавл*`, `разруш* уничтож* снесл* снесен* снос сноса разгром*`],
    en: [`build builds built building create^ creation construct^ construction restore^ restoration erect^ rebuild rebuilt`, `destroy^ destruction demolish^ demolition ruin^ wreck^ eliminate^ wiped_out devastate^`],
  },
  { values: ['strengthen', 'weaken'], ru: [`укреп* усили* усилен* ужесточ*`, `ослаб* смягч*`], en: [`strengthen^ reinforce^ tighten^ intensify^ bolster^ toughen^`, `weaken^ loosen^ soften^ ease^ relax^ undermine^`] },
  { values: ['improve', 'worsen'], ru: [`улучш*`, `ухудш* обостр* усугуб*`], en: [`improve^ improvement improvements enhance^ better_off`, `worsen^ deteriorate^ deterioration aggravate^ exacerbate^`] },
  { values: ['hire', 'fire'], strength: 0.7, ru: [`назнач* нанял* наним* принял*_на_работу`, `уволи* уволен* увольн* отставк*`], en: [`appoint^ appointment hire^ recruit^ nominate^`, `fired dismiss^ dismissal sack^ lay^_off laid_off resign^ resignation ousted`] },
  { values: ['join', 'quit'], strength: 0.6, ru: [`вступил* вступит* вступят вступает вступают вступлени*_в присоедин*`, `вышел_из вышла_из вышли_из выход_из выхода_из выйти_из выйдет_из`], en: [`join^ accession accede^`, `quit^ withdraw^ withdrew withdrawn withdrawal leave leaves left!departed secede^`] },
  { values: ['pass', 'fail'], strength: 0.6, ru: [`удалось удается сумел* успешн* успех* преуспе*`, `провал провала провалом провалы провалил* провалит* неудач* не_удалось не_удается не_удастся не_смог* не_сумел* не_увенча*`], en: [`succeed^ success successes successful successfully manage^_to`, `fail^ failure failures unsuccessful unsuccessfully flop^`] },
  { values: ['praise', 'criticize'], ru: [`похвал* хвал* одобр* восхища* восхит*`, `критик* критиков* раскритик* осуд* осужд* порица*`], en: [`praise^ commend^ commendation laud^ hail^ applaud^`, `criticize^ criticise^ criticism criticisms condemn^ condemnation slam^ denounce^ blast^`] },
  { values: ['show', 'hide'], strength: 0.5, ru: [`показал* показан* показать показыва* покаж* продемонстр* демонстриру* раскрыл* раскрыт* раскрыва* обнародов*`, `скры* скрыв* утаи* спрят* пряч*`], en: [`show^ shown demonstrate^ reveal^ disclose^ expose^ display^`, `hide hides hid hidden hiding conceal^ cover^_up`] },
  { values: ['save', 'kill'], strength: 0.6, ru: [`спас* спасен*`, `убил убила убило убили убит* убива* убий* погиб* погуб*`], en: [`save^ rescue^ survive^ survivor survivors`, `kill^ murder^ slay slain die dies died dying death deaths dead`] },
  { values: ['love', 'hate'], strength: 0.6, ru: [`любил любила любили любит любят любить люблю любов* любимый любимая любимое обожа* нравит* понрав*`, `ненавид* ненавис* не_любит не_нравится`], en: [`love loves loved loving like!liking liked likes adore^ favorite favourite`, `hate hates hated hating hatred loathe^ detest^ dislike^`] },
  { values: ['push', 'pull'], strength: 0.5, ru: [`толкн* толкает* толкал* толкать вытолк* подталк*`, `потян* тянул* тянет* тянут вытащ* вытяг*`], en: [`push^ shove^`, `pull^ drag^ tug^`] },
  { values: ['advance', 'retreat'], strength: 0.6, ru: [`продвин* продвига* наступает наступают наступлени*`, `отступил* отступа* отступит* отступлени* отошел отошла отошли отвели отвел отвод_войск отход_войск`], en: [`advance^ advancement progress^`, `retreat^ withdraw^ withdrew withdrawal pull^_back fall_back fell_back`] },
  { values: ['ask', 'answer'], strength: 0.5, ru: [`спросил* спросит* спрашива* вопрос вопроса вопросу вопросом вопросы вопросов попроси* просит просят просил* просьб*`, `ответ ответа ответом ответы ответил* ответит* ответов отвеча*`], en: [`ask^ question^ query request^ inquire^`, `answer^ reply^ replies replied respond^ response responses`] },
  { values: ['remember', 'forget'], strength: 0.7, ru: [`помнит помнят помнить помню запомн* вспомн* вспомина*`, `забыл* забыт* забыва* забудет забудут`], en: [`remember^ recall^ recollect^`, `forget forgets forgot forgotten forgetting`] },
  { values: ['accelerate', 'decelerate'], strength: 0.6, ru: [`ускор*`, `замедл* затормоз* тормоз*`], en: [`accelerate^ acceleration speed^_up sped_up quicken^`, `slow^ slowdown decelerate^`] },
  { values: ['lift', 'impose'], strength: 0.6, ru: [`снял* снят* снима* отмени* отменен* отменя* отмена отмены отмену`, `ввел ввела ввели введ* вводи* введен* наложил* наложен*`], en: [`lift^ cancel^ cancelled cancellation abolish^ scrap^ repeal^ waive^`, `impose^ introduce^ introduction enact^ levy^ institute^`] },
];
