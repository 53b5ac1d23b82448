/**
 * Chunks an informed reader expects, as a start for learning: what the examples show too rarely to find by itself
 * (Wright, Bordeaux, Guglielmo) must still be possible. The likelier come first; `_` is nothing, `^` and `$` are the ends of the word.
 */

/** Standards of romanisation that the press mixes, with Ukrainian and Belarusian letters and habits. */
const SLAVIC = `
а: a  б: b  в: v u w ff  г: g h gh  д: d  е: e ye ie je io yo o jo  ж: zh j z  з: z s  и: i y  й: y i j iy _  к: k c ck  л: l  м: m  н: n  о: o a i  п: p
р: r  с: s ss  т: t  у: u ou  ф: f ph  х: kh h ch x  ц: ts tz c  ч: ch tch cz  ш: sh sch sz  щ: shch sch sc sh shh  ъ: _ ' y  ы: y i  ь: _ ' y i  э: e  ю: yu iu u ju
я: ya ia a ja iya ea yah  і: i  ї: i yi ji  є: ye ie e  ґ: g  ў: u w v
^е: ^ye ^e ^ie ^je  ^ю: ^yu ^iu ^u ^ju  ^я: ^ya ^ia ^ja ^a  ^г: ^g ^h  ^х: ^kh ^h ^ch ^j  ^и: ^i ^y  ^о: ^o ^a  ^э: ^e ^a
ий$: y$ iy$ i$ ii$ yi$ yy$ ij$ yj$  ый$: y$ yi$ iy$ yy$ yj$ i$  ой$: oy$ oi$ oj$ y$  й$: y$ i$ j$ iy$
ия$: ia$ iya$ ya$ iia$ y$ ea$ ie$  я$: ya$ ia$ a$ iya$ iia$ aya$ ja$ ea$ e$  ья$: ya$ ia$ yia$ iya$ lia$ ja$  ию$: iu$
ов$: ov$ off$ of$ ow$ iv$ au$ ou$  ев$: ev$ yev$ iev$ eff$ iv$ eu$ ew$  ин$: in$ ine$ yn$  ко$: ko$ ka$  ск: sk sc tsk  кс: x ks
ье: ye ie iye 'e e  ье$: ye$ ie$  ья: ya ia  ью: yu iu  ьо: yo io  йо: yo jo io  йе: ye ie  ие: ie iye ye  ии: ii  ия: ia iya  ае: ae aye aie  ее: ee eye eie  ое: oe oye  уе: ue uye
ай: ai ay aj  ей: ei ey ej iy  ой: oi oy oj  уй: uy ui  сч: sch shch  тс: ts  ц: ts
ов: ov au ou iv  ев: ev eu iv  ва$: va$  ви: vi wi  ть: ts t  ти: tsi ti  те: tse te  тя: tsia tya  ди: dzi di  де: dze de  дя: dzia dya  дь: dz d  дз: dz
`;

const ENGLISH = `
а: u a ah  е: e ea a ai ee i o  э: a e ai  и: i ee ea y ie e ey ei  о: o a aw au oa ow ou ough  у: oo ou w u ue o wu  ю: u ew ue eu yu you  ф: ph f gh ff th  т: th tt t ght bt  с: s c ss th sc ps z
з: s z th  к: c k ck ch q x  х: h wh  в: w v wh ph  н: n kn gn ng  р: r rh wr  ш: sh ch s ti ssi ci  ч: ch tch  ж: s g j  г: g gh gu gg  м: m mb  д: d
дж: j g dg ge dge gg  дж$: ge$ dge$ j$ g$  кс: x ks cks xx cc cs  кс$: x$ cks$ ks$ xe$  ай: i y igh ai ie uy eye ay ei  эй: a ay ai ey ei eigh ae  ей: a ay ai ey ei eigh
оу: o ow oa oe ou ough  ау: ow ou au  уа: wa  уи: wi whi ui  уо: wa wo wal wha  уэ: we wai whe wea  уай: whi wi wy  уэй: wa way wei  ^у: ^w ^wh ^oo ^u  ^х: ^h ^wh  ^э: ^a ^e  ^ай: ^i  ^эй: ^a ^ai
ер: er ur ir or ear ere re  эр: er ar air are aire  ир: ir ear eer ere ier  ор: or ore our oar ar  ар: ar er  ол: al ol aul  олл: all oll  уор: war wor  мак: mc mac  ью: ew u ugh iew eau  ьо: ior
лоу: law low  шоу: shaw show  роу: row rowe  йт: ight  ойт: oight  ейт: eat  ей: ea  ейг: eag  айт: ight ite yte  узв: oosev  оук: oak  $: $ e$ s$ h$ gh$ es$ ue$  и$: y$ ey$ ie$ i$ ee$ ies$  а$: a$ er$ ah$ ar$  ер$: er$ or$ ar$ re$ our$  ю$: ue$ ew$ u$  ью$: ew$ ugh$ hue$ u$  у$: u$ o$ ew$ oo$ ue$ ow$ ough$ w$
о$: o$ ow$ oe$ oh$ aw$  к$: k$ ck$ c$ ke$ que$  с$: s$ ss$ ce$ se$ x$ z$  т$: t$ tt$ te$ th$ tte$  д$: d$ de$ dd$  р$: r$ re$ rr$  л$: l$ ll$ le$ lle$ el$  м$: m$ me$ mb$ mn$  н$: n$ nn$ ne$ gn$  нг: ng  нг$: ng$
ель$: le$ el$ ell$  зм$: sm$  ан: un on  ас: us uss  ак: uck uc  ат: ut utt  аб: ub ubb  ал: ul ull  ам: um  ап: up upp  аф: uff  ад: ud udd  аг: ug ugg  аш: ush  ач: utch uch
лз: les ls  мс: mes ms  мз: mes  нз: nes ns  нс: nes ns  лс: les lls  дс: des ds  вз: ves  бз: bes bs  бс: bes bs  кс: kes  тс: tes ts  рс: res rs  льс: lls les  юз: ughes ewes  эм: aham  ол: ole  алк: alk  ок: alk ock
`;

const FRENCH = `
о: au eau o ot aux eaux  о$: o$ eau$ ot$ os$ aud$ ault$ aux$ eaux$ aut$ od$ op$  у: ou u  ю: u eu ue  е: eu oeu ai e ei eui  э: ai e ei  уа: oi oua  а: a e oi as  ш: ch sh  ж: g j ge  к: qu c cq q cqu  с: c s ss sc x
нь: gn n  ань: agn  ень: aign egn  нь$: gne$ gn$  ль: ll l il  ль$: lle$ l$ le$ elle$  жан: jean  жа: ja jea gea  жо: jo geo  жу: ju jou  же: je ge  жи: gi ji gui  ан: en an am em  ан$: an$ ant$ ent$ and$ anne$  он: on om  он$: on$ ont$ ond$ onne$  ен: in ain ein un  ен$: in$ ain$ ien$ enne$ ein$ aint$  ьен$: ien$ ienne$  ье: ie iei ille ier
ье$: ier$ ieu$ iet$ iere$ iez$  е$: e$ et$ er$ ay$ ai$ ez$ ais$ eu$ es$  э$: e$ et$ er$ ay$ ai$ ez$ ais$  и$: i$ is$ it$ y$ ix$ ie$ ies$  а$: a$ as$ at$ ac$ ois$  у$: ou$ oux$ out$ oul$  ю$: us$ u$ ut$ ue$ ieu$  уа$: oi$ ois$ oix$ oit$
ар$: ard$ ar$ art$ are$ arre$  ер$: eur$ er$ ere$ aire$ ert$ erre$  ор$: or$ ord$ ort$ ore$  $: $ e$ s$ t$ d$ x$ es$ ts$ p$ st$  ж$: ge$ ges$ j$  ш$: che$ ches$ ch$  к$: que$ ques$ c$ cq$ cque$  ^о: ^au ^ho ^o ^hau  ^э: ^e ^he ^ai  ^и: ^i ^hi ^y  ^ю: ^u ^hu ^eu  ^у: ^ou  ^а: ^a ^ha
`;

const GERMANIC = `
яй: ey ei ai  ш: sch s ch  шт: st  шп: sp  ч: tsch tch  ц: z tz c  ц$: z$ tz$  з: s  ф: v f ph  ф$: ff$ v$ f$ w$  в: w v  ай: ei ai ey ay  ей: ei ey eu ij ai y  ой: eu au oi oe eui  е: o oe a ae e oeu  ю: u ue ui y uu  э: ae a e  и: ie i ih  х: ch g h gh
у: u oe uh  а: a ah aa  о: o oh oo oe  т: th t dt  т$: t$ th$ dt$ tt$  д: dt d  к: ck k g  к$: ck$ g$ k$  кс: chs x  ль: l ll  ль$: l$ ll$ hl$  ман: man mann  ер: er or  ау: au ou ouw auw  г: g j  й: j i  й$: j$ y$ g$  с: s ss z  шк: schk  ^й: ^j ^y
^и: ^j ^i ^hj  ье: je  ью: ju  ья: ja  йе: je  ск: sk sch  ш: skj sj sk  ч: kj tj k  гр: gr  нн: nn nd  о: aa o  лл: ll ld  л$: ld$ l$  оу: au  ьор: jor  ь: j  ^е: ^o ^je ^oe ^e  ^ю: ^ju ^u
`;

const ROMANCE = `
х: j g h x  хи: gi ji hi  хе: ge je he  ху: ju hu  хо: jo ho  ха: ja ha  с: z c s x  се: ce se ze  си: ci si zi  к: c qu k  ке: que che ke  ки: qui chi ki  ге: gue ghe  ги: gui ghi  нь: n nh gn ny  ньо: no nho gno  нью: nho no  ль: ll lh l gl  льо: llo lho glio  лью: lho llo
чо: cho cio  чи: ci chi  че: ce che  ча: cha cia  чч: cc cci  чч: cch  джи: gi  дже: ge  джо: gio  джа: gia  джу: giu  дж: gi g  ччо: ccio  кк: cch cc  ц: z zz  цц: zz  ши: sci  ше: sce  ша: scia  шу: xu  ш: x s sh  ш$: s$ z$ x$ es$  ж: j g  ж$: j$ g$
ао: ao  ан$: ao$ am$ an$  ан: a am  ау: ao au al  у: o ou gu  у$: o$ u$  эй: ei  ой: oi  гу: gu w  гуа: gua  ^у: ^hu ^u  хай: jai  хав: jav  хос: jos  хор: jor  хос: jos  уэ: ue we  уа: ua gua  ^уа: ^ua ^hua ^gua  ^э: ^he ^e  ^о: ^ho ^o  ^а: ^ha ^a  ^и: ^i ^y  ья: lla ia  ье: lle ie  йо: llo yo  й: ll y  з: s z
ия$: ia$ ea$  ий$: ius$ io$ ium$  $: us$ $ um$ is$  эс$: ez$ es$  ес$: ez$ es$  ас$: az$ as$  ис$: iz$ is$  ос$: oz$ os$  с$: s$ z$ x$  ки$: chi$ ki$  ка$: ca$ cka$  к$: cus$ k$ c$  лья: glia lia  лл: ll
`;

/** Polish, Czech, South Slavic, Hungarian, Romanian, Baltic, Turkish, with their marks already resolved or dropped. */
const EASTERN = `
ч: cz c cs tsch q  ш: sz s si x  ж: z rz zs j  ц: c cz ts t  х: h ch x  в: w v  ы: y  й: j y  ль: l  л: l  нь: n  нь$: n$ ny$  ць$: c$  сь: s  зь: z  ен: e en ien  он: a on  ом: a  ем: e  ск: ck sk  щ: szcz st sc  ий$: i$ y$  ский: ski
дж: c dz g gj dj  ч: c ch  ё: io  ш$: s$ sh$ sz$ x$  ч$: c$ ch$ cs$ cz$  с: sz s  дь: gy g d dj  дьё: gyo  нь: ny  ть: ty  ж: zs z  чу: cu  ш: sh s  г: g  й: g  _: g h  оглу: oglu  чи: ci  че: ce  кь: ch k  гь: gh  джи: gi ci  дже: ge ce  е: ea e  ья: ea ia ya  ьо: eo  ж: j z
ю: u yu iu  е: o e oe ie ye  и: i y j  с: c s  фф$: v$ ff$ f$  офф: ov off  ив: iw iv  ев: iew ew  ов: ow ov  ев$: iew$ ew$  цк: ck tsk cky  цки: cki  р: rz r  ж: rz  ья: ia  ье: ie  льв: lw lv  рж: r rz  ржа: ra rza  рже: re rze  чау: ceau  шес: ses  ше: se  ша: sa  шо: so  ши: si  жи: zi ji  жу: ju zu
`;

/** Chinese by the Palladius system, Japanese by Polivanov, Korean, Vietnamese; Arabic, Persian and Turkic as the press writes them. */
const ASIAN = `
си: xi shi si  ся: xia sya sha  сю: xu shu hsu hyu  се: xie se  сян: xiang  цзи: ji  цз: j z  цзя: jia  цзю: ju jiu  цзе: jie  чж: zh ch j  чжи: zhi  ци: qi ci chi  ця: qia  цю: qiu qu  цы: ci  чи: chi qi  жи: ri  ж: r j  жэ: re  шэ: she  ши: shi  ху: hu fu  юй: yu u  уй: ui uy  юй$: yu$ u$
нь: n  н: ng n nh  н$: ng$ n$ nh$  нь$: n$  ин: ing in  ань: an  ан: ang an  энь: en  эн: eng en  ун: ong un oong  уан: uang wang  ян: yang  ен: yen  хэ: he  хуа: hua  гуа: gua  эр: er  э: e ae eo  о: uo o eo ou ow  оу: ou  ао: ao au  яо: yao iao  ю: you yu iu u  ^и: ^yi ^i
ти: chi ti  тя: cha tya  тю: chu  те: cho te  тэ: te  дзи: ji zi  дзю: ju  дзё: jo  дзя: ja  дз: z j  цу: tsu tzu  ё: yo  ^е: ^yo ^ye  ке: kyo ke  рё: ryo  се: sho  тё: cho  э: e ei  ю: yu  я: ya  сё: sho  й: i  ей: ei
ы: eu u  ын$: un$ eun$  о: eo o  э: ae e  у: oo u woo  и: ee i yi  ^и: ^yi ^lee ^rhee  пак: park pak  чх: ch  пх: p ph  тх: t th  кх: k kh  ч: j ch  к: g k  г: k g  т: d t  п: b p  б: p b  ё: yeo  вон: won  ви: wi  ва: wa
нгу: ngu  кын: geun keun  чен: jong jung  чон: jeong jong chung chong  чжэ: jae  чэ: jae  чжун: joong  хе$: hye$  хен: hyun hyon hyeon  сен: sung song seong  сон: seong sung song  ен: yeon young yong  ан: ahn  ун: oon woon  ир$: il$  хван: hwang  кан: kang gang
сок: suk seok sok  ель$: yeol$  чон: tron  ^е: ^yeo  ^у: ^o ^u  дзо: zo  дзю: jyu  тр: ch  сюй: xu hsu  юй: u yu  йу: yu  ань: anh  инь: inh  ин$: inh$  нь$: nh$  чан: chang  чау: chau  ый: uy  хь: h  уен: uyen  х: kh h  ы: u y  дь: d  ть: t  фу: phu
х: h kh j  хх: kh  дж: j g dj  к: q k c  г: gh g  аль: al el  эль: el al  у: ou oo u o  и: i ee e y  ий$: i$ y$  а: a aa e  а$: a$ ah$ eh$  ия$: iya$ ia$ iyah$ iyya$  ад: adh ad  з: z dh th  т: t th  с: s th  ш: sh ch  аа: aa a  _: h  й: y yy i  ф: f ph  э: e a  о: o u  е: e i  у: u ou  дд: dd d  ай: ai ay ei  ау: aw au ao  ж: zh j  дж: zh j
`;

const VOWEL_E: readonly (readonly [string, readonly string[]])[] = [['ей', ['a?e', 'ai?']], ['эй', ['a?e', 'ai?']], ['ай', ['i?e', 'y?e']], ['оу', ['o?e', 'oa?']], ['ью', ['u?e', 'ew?']]];
const AFTER_LONG: readonly (readonly [string, string])[] = [['н', 'n'], ['т', 't'], ['к', 'k'], ['л', 'l'], ['м', 'm'], ['с', 'c'], ['с', 's'], ['д', 'd'], ['в', 'v'], ['з', 's'], ['з', 'z'], ['п', 'p'], ['г', 'g'], ['б', 'b']];
const DOUBLED: readonly (readonly [string, string])[] = [['б', 'b'], ['г', 'g'], ['д', 'd'], ['з', 'z'], ['к', 'k'], ['к', 'c'], ['л', 'l'], ['м', 'm'], ['н', 'n'], ['п', 'p'], ['р', 'r'], ['с', 's'], ['т', 't'], ['ф', 'f'], ['в', 'v']];

function readPriors(): Map<string, number> {
  const out = new Map<string, number>();
  const add = (r: string, e: string, count: number): void => {
    const key = `${r.replace(/ё/g, 'е').replace('_', '')}|${e.replace('_', '')}`;
    if (key !== '|') out.set(key, Math.max(out.get(key) ?? 0, count));
  };
  for (const group of [SLAVIC, ENGLISH, FRENCH, GERMANIC, ROMANCE, EASTERN, ASIAN]) {
    let russian = '';
    let rank = 0;
    for (const word of group.trim().split(/\s+/)) {
      if (word.endsWith(':')) {
        russian = word.slice(0, -1);
        rank = 0;
      } else add(russian, word, 0.5 / (1 + 0.3 * rank++));
    }
  }
  // English «silent e» (Gates, Blake, Clyde) spans the consonant, so vowel and consonant go as one chunk.
  for (const [vowel, patterns] of VOWEL_E) for (const [r, e] of AFTER_LONG) for (const p of patterns) add(vowel + r, p.replace('?', e), 0.3);
  for (const [r, e] of DOUBLED) {
    add(r, e + e, 0.3);
    add(r, `${e}e`, 0.1);
    add(r + r, e + e, 0.5);
    add(r + r, e, 0.3);
  }
  return out;
}

/** Chunks longer than these do not pay. */
export const RUSSIAN_KNOWN = 3;
export const ENGLISH_KNOWN = 5;

/** Pseudo-counts by chunk pair, written `r|e`. */
export const PRIOR: ReadonlyMap<string, number> = new Map([...readPriors()].filter(([key]) => {
  const [r = '', e = ''] = key.split('|');
  return r.length <= RUSSIAN_KNOWN && e.length <= ENGLISH_KNOWN && r.startsWith('^') === e.startsWith('^') && r.endsWith('$') === e.endsWith('$');
}));
