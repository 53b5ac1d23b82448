import type { GrammarRule } from './model.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** No letter, hyphen or apostrophe behind: "the in-house team", "the would-be king". */
const END = String.raw`(?![\p{L}\p{N}’'/&-]|\s*[/&])`;
/** Verbs that are hardly ever nouns, in the form that follows "to". */
const BASE = 'be|become|bring|give|keep|know|explain|provide|receive|reduce|improve|include|prevent|ensure|develop|decide|participate|strengthen|understand|see|go|get';
/** A quotation or a word that is spoken of stands before the place. */
const quoted = (match: RegExpMatchArray, sentence: string): boolean => /["“«‘'(]\S*$/u.test(sentence.slice(Math.max(0, match.index! - 12), match.index! + 1));
const isQuestion = (match: RegExpMatchArray, sentence: string): boolean => sentence.slice(match.index).includes('?');

/** Words that changed places or lost the one they belong to; each a pair that stands in no right sentence. */
export const ORDER_RULES: readonly GrammarRule[] = [
  {
    id: 'article-lost-noun',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.’'-])(?<at>(?:an?|[Tt]he) (?:of|at|with|from|for|and|or|is|was|are|were|has|does|did|could|should|would|which|his|its|their|our|my|an?|these|those|they|we))${END}`, 'dgu'),
    unless: (m, s) => quoted(m, s) || /(?:[“"]|\bif not )$/u.test(s.slice(0, m.index)) || m[0].endsWith(' a') && /^\s?[.)]/.test(s.slice(m.index! + m[0].length)) || /^for (?:profit|sale|hire)/.test(s.slice(m.index! + m[0].length - 3)),
    en: 'an article has its noun behind it',
    ru: 'за артиклем должно следовать существительное',
  },
  {
    id: 'article-before-place',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.’'-])(?<at>(?:an?|[Tt]he) (?:in|on|about|to))${END}(?= (?!(?:crowd|vitro|situ|utero|depth|joke|jokes|thing|flight|button|switch|demand|site|air|ramp|off|face|page|section|do|date|come|be)(?!\p{L}))\p{L}{2,})`, 'dgu'),
    unless: (m, s) => quoted(m, s) || /^\S+ to /.test(m[0] + ' ') && !/^ (?:the|an?|his|their|its|our) /.test(s.slice(m.index! + m[0].length)),
    en: 'the article stands behind the preposition',
    ru: 'артикль стоит после предлога',
  },
  { id: 'article-at-end', pattern: /(?<=[\p{Ll},] )(?<at>(?:the|an|their|our|my|your|every))(?=\s*[.!?;]["”»]?(?:\s|$))/dgu, unless: (m, s) => quoted(m, s) || /\bif not $/u.test(s.slice(0, m.index)), en: 'this word has its noun behind it', ru: 'за этим словом должно следовать существительное' },
  { id: 'preposition-of', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?<at>(?:at|by|for|from|into|to|with|its|their|our|my) of)${END}(?! (?:course|late|necessity|all)\b)`, 'dgiu'), unless: quoted, en: 'these two words do not stand together', ru: 'эти два слова рядом не стоят' },
  { id: 'possessive-lost-noun', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?<at>(?:its|their|our|my) (?:the|an?|in|at|for|with|from|was|were|is|are|has|have|had|which|that|who))${END}`, 'dgu'), unless: (m, s) => quoted(m, s), en: 'a possessive has its noun behind it', ru: 'за притяжательным местоимением должно следовать существительное' },
  { id: 'two-finite', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?<at>(?:was|were|are|has|had|will|would|could|should|must|cannot) (?:is|was|are|were|has|does|did|will|would|could|should))${END}`, 'dgu'), unless: (m, s) => quoted(m, s) || /(?:\b(?:what|that|who|which|as|it|there|they|he|she)\b[^,;]{0,40}|\b(?:the|a|free|good|his|her|own|political) )$/iu.test(s.slice(0, m.index)) && !/^(?:has|had) (?:is|are|was|were)|^(?:would|could|should|must|cannot) /u.test(m[0]) , en: 'two finite verbs stand side by side', ru: 'подряд стоят две личные формы глагола' },
  { id: 'to-is', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?<at>to (?:is|are|was|were|has|will|can) (?:${BASE}))${END}`, 'dgu'), en: '“to” stands right before its verb', ru: 'to стоит прямо перед глаголом' },
  { id: 'base-after-be', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?<at>(?:is|are|was|were) (?:${BASE}))${END}`, 'dgu'), unless: (m, s) => quoted(m, s) || /\b(?:what|all|do|does|did|done|thing|step|only|goal|aim|best|way|to)\b/iu.test(s.slice(0, m.index)) || isQuestion(m, s) || m[0].endsWith(' be'), en: 'after a form of “be” stands a participle or “to”', ru: 'после be нужна форма на -ing, -ed или to' },
  {
    id: 'modal-lost-verb',
    pattern: new RegExp(String.raw`(?<=(?<prev>[\p{L}’'-]+) )(?<at>(?:will|would|could|should|cannot|must) (?:its|their|his|our|my|the|an?))${END}`, 'dgu'),
    unless: (m, s) => isQuestion(m, s) || quoted(m, s) || !/^(?:he|she|it|we|they|you|I|who|which|\p{Lu}[\p{L}’-]+)$/u.test(m.groups!['prev']!) || /^(?:So|Nor|Neither|Only|How|Why|When|Where|What|Then|Now|Never|But|And|Or|Rarely|Free|Good|If|Not|Also|Here|There|Their|His|Her|The|Too|Thus|Yet|Still|That|This|Last)$/u.test(m.groups!['prev']!) || /\b(?:so|nor|neither|only|how|why|when|where|what|as|than|never|not)\b[^,;.]*$/iu.test(s.slice(0, m.index)),
    en: 'the verb after this auxiliary is missing',
    ru: 'после вспомогательного глагола нет смыслового',
  },
  { id: 'year-month', pattern: new RegExp(String.raw`\b(?:in|from|of|to|since|by|until) (?<at>(?:19|20)\d\d (?:${MONTH}))(?=\s*[.,;:]|\s(?:to|until|and|the|he|she|it|they)\b|$)`, 'dgu'), suggest: (m) => m.groups!['at']!.replace(/^(\d+) (.+)$/, '$2 $1'), en: 'the month stands before the year', ru: 'месяц стоит перед годом' },
  { id: 'are-there', pattern: /\b(?:but|because|although|that) (?<at>(?:are|is|was|were) there) \p{Ll}/dgu, unless: isQuestion, suggest: (m) => m.groups!['at']!.split(' ').toReversed().join(' '), en: 'in a statement “there” stands first', ru: 'в утверждении there стоит первым' },
  { id: 'along-with', pattern: /\b(?<at>with along|to according|of because|of instead|than rather|to due|than more|of ahead|in participate)\b(?! (?:the (?:way|lines|road|coast)|than|to)\b)/dgu, suggest: (m) => m[0].split(' ').toReversed().join(' '), en: 'the two words have changed places', ru: 'слова поменялись местами' },
  { id: 'said-nobody', pattern: /[,?!]["”’»] (?<at>said|added|noted|stressed|explained|emphasized|concluded|stated)(?=\.(?:\s|$))/dgu, en: 'who said it is missing', ru: 'не сказано, кто это сказал' },
  { id: 'subject-lost', pattern: /^["“«]?(?<at>(?:Is|Was|Were|Are|Has) (?:also|been|already|celebrated|held|made|in the|at the|located|[a-z]{3,}ed))(?= )/dgu, unless: (m, s) => isQuestion(m, s) || /^\S+ (?:in the|at the)$/.test(m[0]) && /!/.test(s), en: 'the subject is missing', ru: 'нет подлежащего' },
  { id: 'verb-to-base', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?<at>(?:the|an) (?:become|provide|explain|reduce|improve|include|prevent|ensure|develop|decide|participate|strengthen|understand))${END}`, 'dgu'), unless: quoted, en: 'after an article stands a noun', ru: 'после артикля должно стоять существительное' },
  { id: 'according-what', pattern: /\b(?:[Aa]ccording) (?<at>(?:by|with|of|at|in|on|for|back|from|the))(?= )/dgu, suggest: (m) => (m.groups?.['at'] === 'the' ? 'to the' : 'to'), en: 'it is “according to”', ru: 'следует according to' },
  { id: 'end-in', pattern: /\b(?:by|until|till|before|at|since) the (?:end|beginning|start|middle) (?<at>for|at|in|on) (?=(?:this|next|last|the (?:current|past|coming)) (?:year|month|week|century|season|decade)\b)/dgu, suggest: () => 'of', en: 'it is the end or beginning “of” a time', ru: 'с end и beginning нужен предлог of' },
  { id: 'one-from', pattern: /\b(?:(?<!the )[Oo]ne) (?<at>from|till|out|during|at) the (?:most|best|largest|biggest|oldest|few|leading|main|first|greatest|strongest)\b/dgu, suggest: () => 'of', en: 'it is “one of the”', ru: 'следует one of the' },
  { id: 'country-title', pattern: /\b(?<at>Russia|Ukraine|Germany|China|America|Turkey|Belarus|Israel) (?=(?:President|Prime Minister|Foreign Minister|Defen[cs]e Minister|Federation) (?:\p{Lu}|[a-z]))/dgu, unless: (m, s) => !/[.!?…]["”»)]?\s*$/u.test(s) || /[-–—/]$|\b(?:for|with) $/u.test(s.slice(0, m.index)), suggest: (m) => ({ Russia: 'Russian', Ukraine: 'Ukrainian', Germany: 'German', China: 'Chinese', America: 'American', Turkey: 'Turkish', Belarus: 'Belarusian', Israel: 'Israeli' })[m.groups!['at']!] ?? null, en: 'before a title stands the adjective of the country', ru: 'перед должностью нужно прилагательное от названия страны' },
];
