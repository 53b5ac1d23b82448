/** One story of our own in several hands: a Russian article, two English renditions, another Russian version, an English summary, and another article on the same event. */
export const STORY = {
  russian: `В Заречье открыли мост через Суну

Мост через реку Суну открыли в Заречье во вторник, 14 мая. Его строили шесть лет и потратили на него 2,8 млрд рублей. На церемонию приехала министр транспорта Алла Гордеева.

«Теперь дорога до райцентра займёт двадцать минут вместо двух часов», — сказала Гордеева. Раньше жители трёх посёлков ездили в объезд через Олонец.

Подрядчиком была компания «Севмостстрой». Её директор Игорь Паньков рассказал, что из-за паводка в 2023 году сваи пришлось забивать заново. Это задержало стройку на семь месяцев.

По мосту будут проезжать до 3400 машин в сутки. Проезд для грузовиков тяжелее 12 тонн пока закрыт: осенью дорожники проверят опоры.`,
  english: `Bridge over the Suna opens in Zarechye

A bridge over the Suna river was opened in Zarechye on Tuesday, May 14. It took six years to build and cost 2.8 billion rubles. Transport Minister Alla Gordeyeva came to the ceremony.

“The trip to the district centre will now take twenty minutes instead of two hours,” Gordeyeva said. Until now residents of three villages had to make a detour through Olonets.

The contractor was the company Sevmoststroy. Its director Igor Pankov said that because of the flood of 2023 the piles had to be driven again. That delayed construction by seven months.

Up to 3,400 vehicles a day will cross the bridge. Trucks heavier than 12 tonnes are not allowed on it yet: in autumn road workers will inspect the supports.`,
  second: `Zarechye gets its Suna crossing at last

On May 14, a Tuesday, traffic started on the new bridge across the river Suna at Zarechye. Building it swallowed 2.8 billion rubles and six years. Alla Gordeyeva, the minister of transport, attended the opening.

According to Gordeyeva, people will reach the district capital within twenty minutes; it used to be two hours. Three settlements were forced to drive round by way of Olonets before.

Sevmoststroy did the work. The flooding in 2023, its head Igor Pankov recalled, meant that piles were driven a second time, and seven months were lost.

The bridge is meant for 3,400 cars in twenty-four hours. Lorries over 12 tonnes must wait until the pillars are checked in the autumn.`,
  version: `Заречье соединили с райцентром

Во вторник, 14 мая, в Заречье пустили машины по новому мосту через Суну. Стройка длилась шесть лет и обошлась в 2,8 млрд рублей, на открытии была глава Минтранса Алла Гордеева.

Гордеева отметила, что до райцентра теперь можно доехать за двадцать минут, а не за два часа. До сих пор людям из трёх посёлков приходилось делать крюк через Олонец.

Мост возвёл «Севмостстрой». По словам руководителя компании Игоря Панькова, после паводка 2023 года сваи забивали второй раз, и срок сдвинулся на семь месяцев.

Ожидается, что за сутки по мосту пройдёт 3400 автомобилей. Грузовики массой более 12 тонн пустят после осенней проверки опор.`,
  summary: `Suna bridge opens

A bridge over the Suna was opened in Zarechye on May 14. It cost 2.8 billion rubles.`,
  another: `Zarechye farmers ask for cheaper ferries

Farmers of Zarechye met officials on Tuesday to talk about the ferry over the Suna. Viktor Lemekhov, who keeps 90 cows on the left bank, said he paid 640 rubles for every crossing.

The district promised to look into the fares before July. A new timetable with eleven trips a day was pinned up at the pier.

The ferry will go on working although the bridge has been opened, the head of the district Nina Yermakova said. It carries tractors, which are not let on the bridge.`,
} as const;

/** The same text with small changes: another word here and there. */
export const nearly = (text: string): string => text.replace('Tuesday, May 14', 'May 14').replace('came to the ceremony', 'attended the ceremony').replace('Until now', 'Before that');
