import type { OperatorTable } from './model.ts';

/** Rows of both languages stand under the same values. A modal's head is the verb it governs. */
export const RUSSIAN_MODALITY: OperatorTable = {
  kind: 'modality',
  rows: `
must@0.9: должен должна должно должны обязан обязана обязано обязаны
must@0.8: придется приходится пришлось приходилось вынужден вынуждена вынуждены вынужденный обязательн* обязательно обяза* обязуе* обязыва*
must@0.5: обязательств* непременно
should@0.75: следует!infinitive следовало!infinitive следовало_бы
should@0.7: стоит!infinitive стоило!infinitive стоило_бы лучше_бы желательно рекоменду* порекоменд* рекомендова* рекомендац* целесообразно
need@0.9: нужно надо необходимо необходим необходима необходимы нужен нужна нужны потребуется требуется требуются потребуются
need@0.6: необходимость необходимости необходимостью нуждае* нуждаю* потребно* понадоб* требу*!infinitive
can@0.9: может могут могу можем можешь можете мог могла могло могли смогу сможет сможем смогут смог смогла смогло смогли мочь смочь сможешь сможете могущ* могущий
can@0.85: можно способен способна способны способно в_состоянии в_силах под_силу
can@0.6: удалось удается удастся удавалось удался удалась сумел сумела сумели умеет умеют способност* возможность возможности возможностью позволя* позволи*
can@0.7: можно_ли можно_было можно_будет
may@0.85: возможно может_быть быть_может не_исключено не_исключен не_исключена не_исключает не_исключают не_исключил не_исключила не_исключили
may@0.6: возможн* потенциальн* потенциально
likely@0.85: вероятно наверное наверняка скорее_всего вероятнее_всего по_всей_видимости по_всей_вероятности видимо очевидно похоже пожалуй
likely@0.6: вероятн* вероятность вероятности
will@0.8: будет будут буду будем будешь будете
would@0.6: бы
want@0.9: хочет хотят хочу хотим хочешь хотите хотел хотела хотели хотеть захотел захотела захотели захочет хотелось хочется
want@0.85: хотел|хотела|хотели|хотелось_бы желает желают желал желала желали желание желания желаю* желал* желающ* желать желанию желанием стремится стремятся стремил* стремление стремлени*
intend@0.85: намерен намерена намерены намерева* намерени* собирается собираются собираемся собираюсь собирался собиралась собирались планирует планируют планировал* планируется планируем запланирова* план плана плану планом плане планы планов планам планами планах планов*
intend@0.6: готов готова готовы готовность
allowed@0.85: вправе имеет|имеют|имел|имела|имели_право разреш* допускается допускаются допустимо позволено позволен позволена
allowed@0.6: допуст* допуска* право_на позволит позволил* позволяет позволяют
allowed@0.4: пусть пускай
forbidden@0.9: нельзя запрещено запрещен запрещена запрещены запрещается запрещаются запрет* запрещ* воспрещ* недопустимо не_вправе не_имеет|имеют|имел|имела|имели_права не_допускается не_допускаются не_разреш* не_позволен* не_дозвол*
due@0.8: предстоит предстояло предстоят
-: как_следует следует_из следует_за ничего_не_стоит как_можно надо_же похоже_на
-: разрешение_спора|конфликта|кризиса|споров|конфликтов|проблем|проблемы разрешить_спор|конфликт|кризис|проблему|ситуацию
`,
};

export const ENGLISH_MODALITY: OperatorTable = {
  kind: 'modality',
  rows: `
must@0.9: must!modal have_to has_to had_to having_to 've_to got_to obliged obligated forced_to compelled_to bound_to
must@0.75: required_to mandatory compulsory obligatory obligation oblige^ obligate^ obligations has|have|had_no_choice has|have|had_no_other_choice
must@0.5: be|is|are|was|were_required require^
should@0.85: should ought ought_to had_better 'd_better advisable
should@0.6: supposed_to recommend^ recommendation recommendations advise^ worth
need@0.85: need needs needed needing needn necessary necessity necessarily needs_to
need@0.6: essential vital indispensable
can@0.9: can!modal could
can@0.8: able ability capable capability unable inability incapable enable^
can@0.55: manage^_to succeed^_in possible!toVerb impossible possibility opportunity opportunities in_a_position_to get|gets|got_to
may@0.9: may!may might!modal
may@0.8: possibly perhaps maybe potentially potential not_rule_out n't_rule_out not_ruled_out not_excluded not_exclude n't_exclude possible conceivable conceivably
likely@0.85: probably likely presumably most_likely very_likely in_all_likelihood apparently
likely@0.6: probable probability likelihood chance chances seemingly evidently seem^_to appear^_to expected_to
will@0.5: will!modal 'll shall going_to gonna about_to
would@0.8: would
would@0.4: 'd
want@0.85: want^ wish^ desire^ would_like 'd_like eager keen_to willing would_love unwilling
want@0.6: seek^_to sought_to strive^ strove aspire^ try^_to hope^_to hoping_to
intend@0.85: intend^ intention intentions plan^ planned planning aim^_to
intend@0.6: ready_to prepared_to willingness readiness aim^ set_to intent_on
allowed@0.85: allow^ permit^ permitted permitting permission entitled_to has|have|had_the_right_to authorize^ authorise^ permissible
allowed@0.5: free_to right_to
allowed@0.4: let lets letting
forbidden@0.85: forbid^ forbade forbidden prohibit^ prohibition prohibitions ban^ not|n't_allowed not_be_allowed n't_be_allowed not_permitted not_allow^ n't_allow not_permit n't_permit outlaw^ outlawed may_not_be unacceptable impermissible inadmissible no_right_to not_have_the_right n't_have_the_right
due@0.45: is_to!beTo are_to!beTo was_to!beTo were_to!beTo scheduled_to scheduled
-: as_much|soon|many|quickly|far_as_possible can_of will_of need_of needless_to_say may_day
`,
};
