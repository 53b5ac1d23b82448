import type { OperatorTable } from './model.ts';

/** Flags: `self` the head is inside the word; `noun` a pronoun that is subject or object; `nor` leans on a negation before; `lexical`. */
export const ENGLISH_NEGATION: OperatorTable = {
  kind: 'negation',
  rows: `
not@1: not n't
not@0.95: never
not@0.9: no nope
not@0.95 noun: nobody nothing none no_one nowhere none_of not_one
not@0.95: neither
not@0.9 nor: nor
not@0.8: hardly scarcely
not@0.9: without
not@0.6 lexical: far_from!notPlace rather_than instead_of anything_but in_place_of in_lieu_of
not@0.6 lexical: unable inability incapable fail^_to failure_to fail^_in failure_in
not@0.45 lexical: fail^ failure failures unsuccessful* fell_through flop^
not@0.5 lexical: refuse^ refusal refusals decline^_to decline^_comment deny^ denial denials reject^ rejection rejections rebuff^ refute^ disprove^ dismiss^ repudiat* turn^_down
not@0.5 lexical: lack^ absence absences absent missing devoid bereft deprive^ deprivation strip^_of shortage shortages short_of scarce scarcity insufficient*
not@0.5 lexical: prohibit^ prohibition prohibitions forbid^ forbade forbidden ban^ bar^_from barred
not@0.5 lexical: prevent^ prevention avoid^ avert^ refrain^ abstain^ evade^ discourage^ deter^ shun^
not@0.45 lexical: stop^ cease^ no_longer give^_up gave_up given_up abandon^ cancel^ cancelled cancelling cancellation withdraw^ withdrew withdrawn quit^ halt^ scrap^
not@0.6 lexical: unless
not@0.5 lexical: impossible impossibility impossibly unlikely doubtful doubt^
not@0.4 lexical: except excluding exclude^ exclusion except_for apart_from aside_from barring other_than rule^_out
not@0.4 lexical: against oppose^ opposition opponent opponents
not@0.35 lexical: lose lost loses losing loss losses miss^ skip^ overlook^ ignore^ neglect^ disregard^ waive^ exempt^ forget^ forgot forgotten forgetting
not@0.35 lexical: few little rarely seldom only beyond out_of yet_to stay^_away keep^_away kept_away away_from keep^_from kept_from stay^_out keep^_out kept_out
not@0.35 lexical: free_from free_of free!hyphened anti difficult hard unique different otherwise
not@0.6 lexical: non
not@0.4 lexical: not_infrequently not_uncommon not_without not_unlike not_bad no_small no_secret no_problem no_problems not_long_ago not_so_long_ago not_to_mention not_counting not_including if_not why_not not_until
not@0.5 lexical: barely not|n't_exceed^
not@0.4 lexical: lest for_nothing no_brainer fall|falls|fell|falling|fallen_short wrong wrongly landlocked indifferent* all_the_same let_alone still_less much_less never_mind

-: not_to_just|only|simply|merely nothing_more_than not_only not_just not_merely not_simply not_solely not_exclusively not_least not_so_much
-: no_less no_fewer no_more_than not_more_than not_less_than not_fewer_than no_later_than not_later_than no_earlier_than not_earlier_than no_sooner no_greater_than
-: as_never_before like_never_before
-: no_doubt no_matter none_other nothing_but nothing_less_than nothing_other_than nothing_else_but nothing_short_of none_the_less
-: nonetheless nevertheless notwithstanding
-: can_not|n't_but can_not|n't_help_but could_not|n't_but could_not|n't_help_but can|could_not|n't_fail_to never_fail^_to not_fail_to
-: whether_or_not or_not not_a_few not_once!twice more_often_than_not last_but_not_least
-: no!numbered few_years few_days few_months few_weeks few_hours few_minutes
-: a_few a_little quite_a_few the_few non_stop
`,
};

/** Beginnings in un-, after which no negation stands. */
export const ENGLISH_UN_WORDS: readonly string[] = `
unanim uncle uncover under undoubt undoing unearth unesco unfold unfurl ungag unhcr unicef unif union uniq unis unit univ unlea unload unlock undock unicorn unpack unpreced unquestion unrest unti unto untang unveil unwind unwrap
`
  .trim()
  .split(/\s+/);

/** Beginnings of words whose in-, im-, il-, ir-, dis-, non- denies. Listed, because most words so beginning deny nothing ("include"). */
export const ENGLISH_DENIED: readonly string[] = `
inabil inaccess inaccura inaction inactiv inadequa inadmiss inadvert inapplic inappropr inattent inaudib incapab incapac incoher incompat incompet incomplet incomprehens inconceiv inconclus inconsequ inconsider
inconsist inconspic inconven incorrect incredul incurab indecen indecis indefens indefinit independ indescrib indestruct indifferen indirect indiscre indiscrim indispens indisput indistin ineffect ineffic ineligib
inequal inequit inescap inevitab inexact inexcus inexhaust inexpens inexper inexplic infallib infertil inflexib informal infrequen inhospit inhuman injustice innocen innumer inoper inopport insecur insens insepar
insignif insincer insol insomn instab insubordin insuffic insurmount intangib intoler intract intransig invalid invisib involunt invulner
illeg illegib illegit illiter illog irrational irreconcil irrefut irregular irrelevan irrepar irreplac irresist irrespect irrespons irrevers irrevoc
immater immatur immeasur immob immoral immortal impartial impass impatien impecc imperfect imperson implaus impolit imposs impoten impract imprecis improb improper imprud impun impur
disadvant disagree disallow disapprov disavow disbelie disclaim discontent discontinu discredit disengag disfavo dishonest dishonor dishonour disillus disinter dislik disloy disobe disord disorgan dispassion displeas
disproportion disprov disqual disregard disreput disrespect dissatisf dissent dissuad distrust
nonexist nonpart noncompl nonviol nonsens nonpay nonprof nonmember nonresid nonsmok
`
  .trim()
  .split(/\s+/);

/** Words in -less that lack nothing. */
export const ENGLISH_LESS_WORDS: ReadonlySet<string> = new Set('unless bless regardless nevertheless nonetheless wireless priceless countless doubtless ruthless restless topless'.split(' '));
