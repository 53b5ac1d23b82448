import type { OperatorTable } from './model.ts';

export const RUSSIAN_QUANTIFIERS: OperatorTable = {
  kind: 'quantifier',
  rows: `
all@0.85: все всех всем всеми весь вся всю всей целиком
all@0.5: всего
every@0.9: каждый каждая каждое каждые каждого каждой каждому каждым каждую каждых каждом ежедневн* ежегодн* ежемесячн* еженедельн*
any@0.7: любой любая любое любые любого любому любым любую любых любыми всякий всякая всякое всякие всякого всяких всяким
whole@0.7: целый целая целое целого целой целую целом весь_мир полностью
most@0.9: большинство большинства большинству большинством большинстве большая_часть большую_часть большей_части большей_частью подавляющ* в_основном преимущественно
minority@0.9: меньшинство меньшинства меньшинству меньшинством меньшинстве меньшая_часть
many@0.85: многие многих многим многими многое много множество множества немало многочисленн* неоднократно не_раз уйма полно множеств* не_один|одна|одно|одну|одной|одного_раз|год|десяток|сотня|сотню|тысяча|тысячу|час|день|месяц
some@0.85: некоторые некоторых некоторым некоторыми некоторый некоторая некоторое некоторого некоторой кое кое_кто кое_что отдельные отдельных определенные определенных какие_то некий некая некое часть_из
several@0.85: пару_дней|часов|минут|недель|месяцев|лет|раз|десятков|сотен|тысяч несколько нескольких нескольким несколькими ряд!leading ряде!leading ряда!leading ряду!leading
few@0.85: мало немногие немногих немногим единицы немногочисленн* мало_кто
some@0.6: немного немножко
none@0.9: ни_один|одна|одно|одного|одной|одному|одним|одну|одном ни_разу никто никого никому никем ничто ничего ничему ничем никакой никакая никакое никакие никакого никакому никаким никакую никаких никакими
both@0.9: оба обе обоих обеих обоим обеим обоими обеими и_тот_и_другой
half@0.9: половина половины половину половине половиной
half@0.85: наполовину
only@0.85: только лишь лишь_только исключительно всего_лишь всего_только единственн* разве_что
only@0.7: всего!amount всего_навсего
only@0.5: просто
at-least@0.9: не_менее не_меньше как_минимум минимум по_меньшей_мере по_крайней_мере хотя_бы хоть_бы не_ниже не_раньше не_ранее
at-least@0.6: хоть минимальн*
at-most@0.9: не_более не_больше не_выше не_свыше не_позднее не_позже максимум как_максимум
at-most@0.5: вплоть_до максимальн* предельн*
at-most@0.4: до!figure
almost@0.9: почти практически чуть_не едва_не чуть_ли_не едва_ли_не без_малого фактически почти_что
about@0.85: около!amount примерно приблизительно порядка!amount ориентировочно где_то!amount
even@0.9: даже
also@0.85: также тоже вдобавок к_тому_же кроме_того более_того при_этом помимо_этого в_том_числе а_также
always@0.9: всегда постоянно неизменно
often@0.85: часто нередко зачастую чаще_всего регулярно
sometimes@0.85: иногда порой изредка временами подчас время_от_времени
rarely@0.85: редко нечасто
never@0.9: никогда ни_разу
first@0.5: впервые
-: не_только не_столько как_только только_что лишь_бы только_бы если_только все_еще все_равно все_же все_таки все_более все_больше все_меньше все_чаще все_ближе все_выше все_так_же прежде_всего скорее_всего больше_всего чаще_всего менее_всего меньше_всего более_всего вероятнее_всего лучше_всего ближе_всего выше_всего вместе_с_тем при_всем всего_хорошего всего_доброго
-: и_все!final все_дело всего_хорошего в_целом в_общем_и_целом целый_ряд ничего_себе не_много_не_мало ни_много_ни_мало никто_иной никакого_отношения мало_того мало_ли в_том_числе_и в_частности
-: из_ряда_вон
`,
};

export const ENGLISH_QUANTIFIERS: OperatorTable = {
  kind: 'quantifier',
  rows: `
all@0.85: all!whole throughout overall in_total a_total_of everyone everybody everything all_of
every@0.9: every daily weekly monthly annual annually yearly
each@0.85: each
any@0.5: any anyone anybody anything whichever whatever
whole@0.7: whole entire entirely completely fully full
most@0.85: most!mostOf most_of majority majorities mostly bulk_of largely mainly predominantly
minority@0.9: minority minorities
many@0.85: many numerous lots a_lot lots_of multitude plenty multiple repeatedly a_great_deal dozens scores
many@0.5: much several_times more_than_once not_once
some@0.85: some someone somebody something certain a_few a_little a_bit_of part_of
some@0.6: slightly somewhat
several@0.85: several a_number_of a_couple_of a_series_of a_range_of various
few@0.85: few hardly_any scarcely_any very_few too_few
few@0.6: little
none@0.9: none nobody no_one nothing not_one not_a_single
both@0.9: both
half@0.9: half!part halves
only@0.85: only merely solely exclusively sole just!amount
only@0.6: single just
at-least@0.9: at_least no_less_than no_fewer_than not_less_than not_fewer_than at_a_minimum no_earlier_than not_earlier_than minimum no_less no_fewer
at-most@0.9: at_most no_more_than not_more_than no_later_than not_later_than at_the_most maximum nothing_more_than not_exceeding
at-most@0.5: up_to
almost@0.9: almost nearly practically virtually all_but close_to!amount
about@0.85: about!amount around!amount approximately roughly some!amount circa or_so estimated!amount
even@0.9: even!evenIf
also@0.85: also as_well in_addition besides additionally likewise including too!final
always@0.9: always constantly invariably continually
often@0.85: often frequently regularly oftentimes
sometimes@0.85: sometimes occasionally at_times from_time_to_time
rarely@0.85: rarely seldom
never@0.9: never
first@0.5: for_the_first_time
-: not_only not_just not_merely not_simply not_solely only_just if_only after_all above_all at_all all_but all_right in_all first_of_all some_day any_longer any_more no_doubt no_matter nothing_but no_sooner half_time about_to most_recent most_recently
-: even_though as_many_as as_much_as so_much too_much as_much how_many how_much more_often_than_not anyway just_as just_like just_now whole_range last_but_not_least
`,
};
