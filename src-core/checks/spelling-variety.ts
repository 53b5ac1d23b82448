import type { CheckContext, Draft } from './context.ts';
import { anchorOf } from './places.ts';

/** Words that British and American spelling part in, by what parts them: British, American, and the endings they take. */
const PAIRS: readonly (readonly [RegExp, (word: string) => string, RegExp, (word: string) => string])[] = [
  [/^(?:col|fav|flav|hon|hum|lab|neighb|rum|vig|harb|vap|endeav|od|parl|sav|behavi|arm|val|clam|glam|rig|ranc|spl?end|tum|fervo?)our(?:s|ed|ing|able|ite|ites|less|ful|hood|hoods|al|ally|y|er|ers|ist)?$/, (w) => w.replace('our', 'or'), /^(?:col|fav|flav|hon|hum|lab|neighb|rum|harb|vap|endeav|parl|sav|behavi|arm|clam|ranc)or(?:s|ed|ing|able|ite|ites|less|ful|hood|hoods|al|ally|y|er|ers)?$/, (w) => w.replace('or', 'our')],
  [/^(?:cent|theat|met|lit|kilomet|centimet|millimet|fib|meag|somb|spect|lust|sab|calib)re(?:s|d)?$/, (w) => w.replace(/re(s|d?)$/, (_m, tail: string) => (tail === 'd' ? 'ered' : `er${tail}`)), /^(?:center|theater|liter|kilometer|centimeter|millimeter|fiber|meager|somber|specter|luster|saber|caliber)s?$/, (w) => w.replace(/er(s?)$/, 're$1')],
  [/^(?:defen|offen|preten)ces?$/, (w) => w.replace('nce', 'nse'), /^(?:defen|offen|preten)ses?$/, (w) => w.replace('nse', 'nce')],
  [/^(?:travel|cancel|label|model|signal|fuel|level|total|channel|counsel|marvel|quarrel|dial|tunnel|shovel|bevel|libel|equal)l(?:ed|ing|er|ers)$/, (w) => w.replace(/ll(?=(?:ed|ing|ers?)$)/, 'l'), /^(?:travel|cancel|label|model|signal|fuel|level|total|channel|counsel|marvel|quarrel|dial|tunnel|shovel|libel|equal)(?:ed|ing|er|ers)$/, (w) => w.replace(/l(?=(?:ed|ing|ers?)$)/, 'll')],
  [/^(?:catalog|dialog|analog|monolog)ues?$/, (w) => w.replace(/ue(s?)$/, '$1'), /^(?:catalog|analog)s?$/, (w) => w.replace(/(s?)$/, 'ue$1')],
  [/^(?:programme|programmes|grey|greyish|tyre|tyres|aluminium|jewellery|plough|ploughs|sceptical|sceptic|cheque|cheques|kerb|pyjamas|moustache|manoeuvre|manoeuvres|paediatric|anaemia|haemorrhage|oestrogen|skilful|fulfil|enrol|instalment|instalments)$/, (w) => AMERICAN.get(w) ?? w, /^(?:program|programs|gray|grayish|tire|tires|aluminum|jewelry|plow|plows|skeptical|skeptic|pajamas|mustache|maneuver|maneuvers|pediatric|anemia|hemorrhage|estrogen|skillful|fulfill|enroll|installment|installments)$/, (w) => BRITISH.get(w) ?? w],
  [/^(?:organ|real|recogn|critic|emphas|apolog|author|central|character|civil|final|general|global|harmon|legal|local|maxim|minim|mobil|modern|national|neutral|normal|optim|priorit|privat|special|stabil|standard|summar|symbol|util|visual)is(?:e|es|ed|ing|er|ers|ation|ations)$/, (w) => w.replace(/is(?=(?:e|es|ed|ing|ers?|ations?)$)/, 'iz'), /^(?:analyz|paralyz)(?:e|es|ed|ing|er|ers)$/, (w) => w.replace('yz', 'ys')],
];
const AMERICAN = new Map('programme program,programmes programs,grey gray,greyish grayish,tyre tire,tyres tires,aluminium aluminum,jewellery jewelry,plough plow,ploughs plows,sceptical skeptical,sceptic skeptic,cheque check,cheques checks,kerb curb,pyjamas pajamas,moustache mustache,manoeuvre maneuver,manoeuvres maneuvers,paediatric pediatric,anaemia anemia,haemorrhage hemorrhage,oestrogen estrogen,skilful skillful,fulfil fulfill,enrol enroll,instalment installment,instalments installments'.split(',').map((p) => p.split(' ') as [string, string]));
/** American words that British has as well, for something else, are let pass. */
const BOTH = new Set(['program', 'programs', 'tire', 'tires', 'check', 'checks', 'curb']);
const BRITISH = new Map([...AMERICAN].filter(([, us]) => !BOTH.has(us)).map(([gb, us]) => [us, gb]));

/** Words in the variety of English the house does not write; nothing while it has no preference. */
export function varietyDrafts(context: CheckContext): Draft[] {
  const { target, settings } = context;
  const variety = settings.style.spelling;
  if (variety === 'any' || target.language !== 'en') return [];
  return target.segments.flatMap((segment, k) =>
    [...target.text.slice(segment.start, segment.end).matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}{4,}(?![\p{L}\p{N}'’-])/gu)].flatMap((match): Draft[] => {
      const meant = inVariety(match[0], variety);
      if (meant === null) return [];
      const start = segment.start + match.index;
      return [
        {
          check: 'spelling.variety',
          category: 'style/company-style',
          severity: 'neutral',
          confidence: 0.95,
          source: anchorOf(context, k),
          target: [{ start, end: start + match[0].length }],
          wording: match[0],
          messageKey: `spelling.${variety}`,
          params: { word: match[0], meant },
          evidence: { variety },
          suggestion: meant,
        },
      ];
    }),
  );
}

/** The word in the wanted variety; null if it is right already. */
export function inVariety(word: string, variety: 'en-GB' | 'en-US'): string | null {
  for (const [british, toAmerican, american, toBritish] of PAIRS) {
    const [foreign, turn] = variety === 'en-US' ? [british, toAmerican] : [american, toBritish];
    if (!foreign.test(word)) continue;
    const meant = turn(word);
    if (meant !== word) return meant;
  }
  return null;
}
