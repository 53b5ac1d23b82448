import type { OperatorTable } from './model.ts';

const SPEECH_RU = `сказа* говори* говоря* заяв* сообщ* отмет* отмеч* подчерк* рассказ* добав* уточн* поясн* объясн* указал* указыва* считает считают полага* утвержд* напомн* напомин* переда* пишет пишут написал* призна* констатир* замет* замеч* резюмир* прокоммент* комментир* цитир* процитир* предупред* предупрежд* подтверд* подтвержд* отвеч* ответил* пообещ* обещ* объяв* анонсир* проинформир* информир* высказ* выраз* высказа* упомян* упомин* заключил заключила заключили заверил* заверя* настаива* призвал* призыва* предлож* уверен уверена уверены убежден убеждена убеждены признал* думает думают думаю докладыва* доложил* говорится гласит оценил* прогнозир* спрогноз* ожидает ожидают поделил* пожалов* посетов* поблагодар* раскрит* раскритик* обратил_внимание обращает_внимание`;

export const RUSSIAN_ATTRIBUTION: OperatorTable = {
  kind: 'attribution',
  rows: `
hedge@0.95: якобы предположительно будто_бы дескать по_слухам
hedge@0.7: предполож* предполага* по_предварительн*_данным|информации|сведениям|оценкам мол вроде_бы как_будто так_называем* как_утвержда*
according@0.95: по_словам со_слов по_данным по_мнению по_информации по_сведениям по_сообщению по_сообщениям по_утверждению по_утверждениям по_оценке по_оценкам по_версии по_подсчетам по_прогнозу по_прогнозам по_заявлению по_расчетам по_убеждению по_признанию по_свидетельству по_результатам
according@0.95: по_его|ее|их|моим|нашим|вашим|моему|нашему|вашему|своим|своему|этим_словам|данным|мнению|оценке|оценкам|утверждению|информации|сведениям|подсчетам|заверениям|прогнозу|прогнозам
according@0.9: по_предварительным|последним|официальным|имеющимся|новым|неофициальным|обновленным|разным|некоторым|различным_данным|оценкам|сведениям|подсчетам|прогнозам|расчетам по_предварительной|имеющейся|последней|официальной|его|ее|их_информации|версии|оценке
according@0.85: согласно со_ссылкой_на ссылаясь_на как_стало_известно по_мнени* как_следует_из как_говорится_в
according@0.85: как_сообщ*|отмет*|отмеч*|рассказ*|заяв*|поясн*|уточн*|подчерк*|добав*|переда*|пиш*|указ*|объясн*|считает|полага*|говор*|напомн*
say@0.85: ${SPEECH_RU}
say@0.5: мнение мнению мнения заявлени* сообщени* комментари* слова словами слов цитат* интервью
-: заметн* заметк* заметат* замечтат* замечательн* заключен* заключит* завершен* завер* передач* передан* передает_привет объявлен* ответственн* ответствен* отметк* отмечает_день отмечает_юбилей предупредительн* призван* отмечаться добавочн* добавк* добавленн* предложени* предложен* сообщни* сообщество сообществ* заключени* заключает_контракт заключил*_контракт|договор|сделку|соглашение подтвержден* раскаян* передов* выразительн* обещан* указан* указател* ожидани* отметин* отметать уточнен* заявк* заявок заявлен рассказ рассказа рассказы рассказов рассказе высказыван* объяснен* призыв призыва призывы призывов призывник* призывн* указательн* напоминан* рассказчик* предупрежден* подчеркнут* объявлени*
`,
};

export const ENGLISH_ATTRIBUTION: OperatorTable = {
  kind: 'attribution',
  rows: `
hedge@0.95: allegedly reportedly supposedly purportedly presumably ostensibly
hedge@0.8: alleged purported apparently rumored rumoured unconfirmed tentatively so_called preliminary_data|information|estimates|figures|reports is|are|was|were_said_to is|are|was|were_reported_to is|are|was|were_believed_to is|are|was|were_thought_to is|are|was|were_alleged_to
hedge@0.6: allegation allegations suspected assume^ suppose^ presume^ believed_to thought_to suggest^ as_if
according@0.95: according_to in_the_words_of as_reported_by in_the_opinion_of citing with_reference_to as_stated_by as_noted_by
according@0.9: in_his|her|their|my|our|its_opinion|view|words|estimation|assessment in_the_view_of in_the_estimation_of
according@0.7: as|which|he|she|they|it_reports based_on_data opinion in_line_with_the_data quoted_by cited_by quoting from_the_words_of
say@0.9: say says said saying states!plain stated stating tell tells told telling
say@0.85: note!plain noted notes!plain noting stress!plain stressed stresses!plain stressing emphasize^ emphasise^ underscore^ underline^ report!plain reports!plain reported reporting announce^ claim^ declare^ add added adds adding explain^ argue^ assert^ maintain^ insist^ admit^ admitted admitting acknowledge^ remark^ comment^ mention^ recall^ remind^ warn^ confirm^ clarify^ specify^ point^_out highlight^ reveal^ disclose^ inform^ write writes wrote written conclude^ reply^ respond^ answer^ promise^ assure^ quote^ cite^ describe^ refer^ elaborate^ share^ express^ contend^ allege^ observe^ predict^ forecast^ complain^ advise^ tweet^ post^
say@0.7: believe^ think thinks thought thinking consider^ convinced certain_that confident feel^ felt expect^ estimate^ suggest^ indicate^ call^_on called_for urge^ according
say@0.5: statement statements comment!plain comments!plain words remarks interview message
-: united_states member_states the_states state_of head_of_state post_office report_card added_value
`,
};
