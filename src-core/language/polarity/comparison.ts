import type { OperatorTable } from './model.ts';

export const RUSSIAN_COMPARISON: OperatorTable = {
  kind: 'comparison',
  rows: `
more@0.85: больше!compared более!compared свыше побольше больше_чем более_чем
more@0.6: наиболее самый|самая|самое|самые|самого|самой|самых|самым|самую|самом превы*
less@0.85: меньше менее поменьше наименее
higher@0.85: выше!compared повыше
lower@0.85: ниже пониже
better@0.85: лучше получше лучший лучшая лучшее лучшие лучшего лучшей лучших лучшим лучшую лучшему лучшими наилучш*
worse@0.85: хуже худший худшая худшее худшие худшего худшей худших худшим худшую наихудш*
older@0.85: старше старший старшая старшее старшие старшего старшей старших старшему старшим постарше старейш*
younger@0.85: младше моложе младший младшая младшее младшие младшего младшей младших младшему младшим помладше помоложе
larger@0.85: крупнее больший большая_часть крупнейш* наибольш* шире
smaller@0.85: мельче меньший меньшая меньшее меньшие меньшего меньшей меньших наименьш*
longer@0.85: дольше длиннее подольше
shorter@0.85: короче
faster@0.85: быстрее скорее_чем побыстрее быстрейш*
slower@0.85: медленнее помедленнее
stronger@0.85: сильнее мощнее прочнее посильнее сильнейш*
weaker@0.85: слабее послабее
richer@0.85: богаче богатейш*
poorer@0.85: беднее беднейш*
dearer@0.85: дороже подороже
cheaper@0.85: дешевле подешевле
wider@0.85: шире пошире
narrower@0.85: уже_чем теснее
heavier@0.85: тяжелее
lighter@0.8: светлее
closer@0.85: ближе поближе ближайш*
farther@0.85: дальше далее подальше
warmer@0.85: теплее потеплее жарче
colder@0.85: холоднее похолоднее прохладнее
easier@0.85: проще легче полегче
harder@0.85: труднее сложнее тяжелее_чем
often@0.7: чаще
rarely@0.7: реже
before@0.8: перед прежде_чем перед_тем до_того накануне в_преддверии
before@0.6: до!priorTo
after@0.85: после вслед_за вслед по_окончании по_завершении по_истечении спустя
after@0.5: через!amount вследствие
earlier@0.85: раньше ранее прежде заблаговременно
later@0.85: позже позднее впоследствии позже_чем затем потом
-: тем_более более_того более_или_менее более_менее тем_не_менее не_менее не_более не_больше не_меньше не_ниже не_выше не_позднее не_позже не_ранее не_раньше не_свыше как_можно_больше по_меньшей_мере по_большей_мере большей_частью большей_части больше_не больше_всего более_всего прежде_всего чаще_всего скорее_всего лучше_бы не_дороже не_дешевле не_хуже не_лучше не_старше не_моложе и_так_далее так_далее не_далее чуть_более_чем перед_собой после_обеда
-: премьер_младший высшая_школа выше_всех_похвал все_больше_и_больше не_дольше
`,
};

export const ENGLISH_COMPARISON: OperatorTable = {
  kind: 'comparison',
  rows: `
more@0.85: more!compared over!amount more_than upwards_of in_excess_of exceed^
more@0.6: most!superlative surpass^ extra above!amount
less@0.85: less fewer least under!amount less_than fewer_than below!amount
higher@0.85: higher highest above
lower@0.8: lower!comparative lowest below
better@0.85: better best
worse@0.85: worse worst
older@0.85: older oldest elder eldest senior
younger@0.85: younger youngest junior
larger@0.85: larger largest bigger biggest greater greatest
smaller@0.85: smaller smallest lesser
longer@0.85: longer longest
shorter@0.85: shorter shortest
faster@0.85: faster fastest quicker quickest
slower@0.85: slower slowest
stronger@0.85: stronger strongest
weaker@0.85: weaker weakest
richer@0.85: richer richest wealthier wealthiest
poorer@0.85: poorer poorest
dearer@0.85: dearer more_expensive costlier pricier
cheaper@0.85: cheaper cheapest less_expensive
wider@0.85: wider widest broader
narrower@0.85: narrower narrowest
heavier@0.85: heavier heaviest
lighter@0.8: lightest
closer@0.8: closer closest nearer nearest
farther@0.8: farther farthest further_away
warmer@0.85: warmer warmest hotter hottest
colder@0.85: colder coldest cooler
easier@0.85: easier easiest simpler simplest
harder@0.8: harder hardest more_difficult tougher toughest
often@0.7: more_often more_frequently
rarely@0.7: less_often less_frequently
before@0.85: before prior_to ahead_of on_the_eve_of in_advance
before@0.4: until by_the_time
after@0.85: after following!preposition afterwards in_the_wake_of since_then
after@0.4: since upon_arrival
earlier@0.8: earlier previously formerly earliest
later@0.8: later subsequently latest
-: no_longer any_longer no_less no_fewer no_more no_more_than not_more_than once_more more_or_less no_later_than not_later_than no_earlier_than all_over over_there had_better 'd_better better_known more_often_than_not nonetheless nevertheless at_the_latest after_all above_all day_after_day year_after_year one_after_another the_latest named_after look^_after looked_after best_known mentioned_above the_above over_and_over as_long_as so_long_as sooner_or_later senior_lecturer
-: any_more what_s_more what_is_more at_best at_worst at_least at_the_least at_most at_the_most more_and_more no_better no_worse no_higher not_least
`,
};
