/** Learned by `scripts/bench/names.ts --learn` and not written by hand; see `learn/learn.ts`. */

/** A Russian chunk with its colon, then what stands for it in English with the cost in tenths; `_` is nothing, `^` and `$` are the ends of the word. */
export const SOUND_TABLE = `
_: h35 '43 o48 u49 i51 w54 y55 a59 s63 q65 x66 g69 d70 p70 t71 v72 j72 n72 z73 m75 c76 b81 l82 f84 e85 $: $0 es$19 us$21 s$27 um$31 h$32 e$35 is$46 gh$54 ue$58 p$59 ts$59 st$60
x$67 d$71 t$73 ^: ^0 ^а: ^a7 ^ha21 ^ай: ^i11 ^г: ^g3 ^h14 ^е: ^ye1 ^yo27 ^yeo28 ^je30 ^o31 ^ie32 ^oe32 ^e44 ^и: ^j3 ^i19 ^yi26 ^hi28 ^lee28 ^hj30 ^rhee30 ^y31 ^й: ^y7 ^j16 ^о:
^au12 ^o21 ^hau27 ^a28 ^ho45 ^у: ^u19 ^ou22 ^hu23 ^wh25 ^oo26 ^o36 ^w38 ^уа: ^ua17 ^hua20 ^gua22 ^х: ^h3 ^kh9 ^wh36 ^ch38 ^j48 ^э: ^e1 ^he20 ^a27 ^ai37 ^эй: ^ai10 ^a26 ^ю: ^yu6
^eu16 ^ju21 ^u28 ^iu30 ^hu31 ^я: ^ya7 ^ja21 ^ia28 ^a39 а: a0 ah33 e39 aa45 y46 u46 o48 _54 as54 oi61 а$: a$6 ah$12 as$42 at$46 ac$47 eh$48 ois$49 ar$58 er$65 аа: aa21 a53 аб: ub10
ubb21 аг: ug17 ugg19 ад: ad0 ud31 adh31 udd34 ае: aye4 ae23 aie25 ай: ai7 ay9 ei16 i23 y24 uy28 aj35 igh38 eye48 ey49 ie53 айб: ibe21 ybe21 айв: ive21 yve21 айг: ige21 yge21 айд:
yde12 ide22 айз: ize22 yze22 ise23 yse23 айк: ike10 yke23 айл: ile21 yle21 айм: ime6 yme24 айн: ine21 yne24 айп: ype9 ipe23 айс: ice22 yce22 ise23 yse23 айт: ight4 ite13 yte26 ак:
uck17 uc21 ал: ull25 ul47 алк: alk3 аль: al1 el41 ам: um7 ан: an0 ang30 un38 en39 ahn40 em46 am54 on61 a64 ан$: an$3 and$17 ao$33 am$36 anne$41 ant$41 ent$42 ань: an12 agn26 anh26
ао: au17 ao18 ап: up17 upp19 ар: ar1 er62 ар$: ar$2 ard$22 art$32 are$33 arre$35 ас: us2 uss27 ас$: as$1 az$27 ат: ut21 utt32 ау: ow6 ou19 ao25 au28 aw28 ouw28 auw30 al44 аф:
uff16 ач: utch17 uch19 аш: ush25 б: b0 be27 p46 bb51 _75 бб: bb16 b49 бз: bes19 bs20 бс: bes10 bs21 в: v1 w8 u26 b29 ph31 wh37 ve45 vv46 ff53 _76 ва: wa2 ва$: va$1 вв: vv17 v45
вз: ves16 ви: vi1 wi14 вон: won16 г: g1 h13 gh14 gu19 gg48 k51 j67 ge69 гг: gg14 g38 ге: ghe10 gue11 ги: ghi6 gui8 гр: gr1 гу: gu4 w43 гуа: gua4 гь: gh26 д: d0 de38 dt43 dd48 s50
t57 _79 д$: d$1 de$11 dd$37 дд: dd16 d46 де: de1 dze30 дж: j9 dj15 ge19 dg22 c29 gi35 gj36 dz38 dge41 gg45 g46 zh52 дж$: ge$6 dge$14 j$29 g$30 джа: gia4 дже: ge4 ce22 джи: gi7
ci21 джо: gio2 джу: giu8 дз: dz15 j38 z41 дзе: jo26 дзи: ji10 zi25 дзо: zo16 дзю: jyu17 ju25 дзя: ja24 ди: di1 dzi28 дс: des17 ds19 дь: gy5 dz24 g34 dj34 d42 дье: gyo8 дя: dya9
dzia18 е: e1 yo14 oe20 io25 a27 ie31 yeo36 ye36 je36 ei39 oeu47 i48 _50 j51 ea51 eui53 u57 o57 eu57 ee60 ae60 ai64 jo66 е$: e$16 ais$17 et$22 ay$30 eu$35 ai$37 ez$41 es$48 er$50
ев: ev6 eu8 iew20 iv20 ew37 ев$: ev$3 yev$6 iv$17 iew$20 iev$34 ew$36 eff$36 eu$39 ее: eye5 eie25 ee28 ей: ei5 ey8 eu13 ay16 ej18 iy20 ij40 eigh43 a48 ea50 ai52 y63 ейб: abe22
aib22 ейв: aiv22 ave23 ейг: eag6 aig12 age26 ейд: ade22 aid22 ейз: aze23 aiz23 ase25 ais25 ейк: ake9 aik23 ейл: ail9 ale23 ейм: ame6 aim24 ейн: ane6 ain6 ейп: ape22 aip22 ейс:
ace7 ais14 ase14 aic27 ейт: ate12 ait12 eat21 ем: e48 ен: en1 yong20 ein20 yen28 e37 yeon38 young40 ien42 un42 ain45 in59 ен$: ain$8 ien$17 in$18 enne$28 ein$30 aint$31 ень:
aign17 egn19 ер: er0 ur21 ere47 ear47 or50 ir52 re53 ер$: er$1 aire$16 erre$18 eur$21 ar$35 ere$36 our$39 ert$39 or$45 re$45 ес$: ez$8 es$13 ж: zh3 zs13 rz20 j35 s41 ge49 i51 z62
g63 _67 r70 ж$: ge$7 ges$12 j$25 g$26 жа: ja8 jea23 gea25 жан: jean5 же: je18 ge21 жи: zi12 ji17 gi25 gui28 ri33 жо: geo12 jo17 жу: ju19 jou21 zu21 жэ: re9 з: z2 s17 th31 dh41
zz46 ze55 _81 зз: zz16 z44 зм$: sm$16 зь: z17 и: i1 y13 ee19 ie20 ea21 e26 _42 ih49 yi50 a63 ey65 j67 u67 ei73 и$: i$5 y$9 ee$17 ey$20 ie$30 it$40 ix$42 ies$44 is$45 ив: iv4 iw25
ие: iye8 ye30 ie31 ии: ii16 ий$: iy$7 ius$12 i$13 ii$16 yi$19 y$28 ium$39 yy$43 ij$44 yj$45 io$56 ин: in0 ing16 ин$: in$1 yn$21 ine$21 inh$33 инь: inh16 ир: ir4 ear21 eer33 ere35
ier37 ир$: il$21 ис$: is$9 iz$30 ию$: iu$16 ия: ia14 iya17 ия$: ia$1 iya$19 y$23 ya$24 ea$27 iyah$41 iyya$43 iia$43 ie$49 й: y17 yy29 ll32 w33 j34 i41 iy43 _52 g62 й$: j$16 y$18
i$22 g$31 iy$43 йе: ye11 je24 ie34 йо: jo4 llo17 yo21 io37 йт: ight22 йу: yu27 к: k1 c7 q18 qu22 ck26 ch30 kk32 cqu42 g43 cq49 cc55 ke64 x69 ce70 _73 к$: k$1 ck$10 cus$14 que$22
ke$25 c$26 ques$38 g$42 cq$42 cque$43 ка$: ca$1 cka$27 кан: kang17 gang19 ке: que8 ke9 kyo24 che25 ки: ki8 qui17 chi37 ки$: ki$2 chi$24 кк: cc8 cch22 kk23 k42 c49 ко$: ko$6 ka$26
кс: x3 ks12 cks13 kes22 chs28 xx34 cs37 cc41 кс$: x$2 cks$28 ks$29 xe$31 кх: kh37 k44 кын: geun17 keun19 кь: ch37 k46 л: l0 le34 ll39 v59 _83 л$: le$7 el$12 l$13 ll$23 ld$29
lle$39 лз: les10 ls21 лл: ll4 l34 ld45 лоу: low6 law10 лс: lls20 les21 ль: l10 ll11 il21 lh37 gl40 ль$: l$4 lle$15 le$15 hl$22 ll$33 elle$38 льв: lv4 lw21 льо: llo20 lho20 glio22
льс: les10 lls19 лью: lho18 llo22 лья: glia9 lia20 м: m0 mb47 mm54 me60 _77 м$: m$1 me$13 mb$35 mn$37 мак: mac11 mc12 ман: man1 mann21 мз: mes20 мм: mm15 m50 мс: mes6 ms21 н: n0
ng21 nn24 kn29 ne47 nh48 gn52 m57 _60 н$: n$6 nn$16 ne$16 ng$17 gn$41 nh$41 нг: ng7 нг$: ng$6 нгу: ngu12 нз: ns17 nes18 нн: nn18 nd29 n46 нс: ns10 nes19 нь: gn11 n17 ny22 nh28
нь$: n$18 ny$19 nh$19 gne$21 gn$35 ньо: no18 gno21 nho23 нью: nho6 no24 о: o0 oh21 aw24 au25 aa27 oa31 eo39 ot41 e44 uo45 eau48 i48 u50 aux52 a53 eaux53 ough56 oo56 oe59 ow60 ou65
_80 о$: o$1 eau$18 ow$20 eaux$20 oe$23 ault$25 ot$39 oh$41 aw$42 aud$42 aux$45 aut$47 od$47 op$48 os$52 ов: ov16 iv19 ow35 ou38 au46 ов$: ov$14 off$19 iv$22 ow$24 of$38 au$42
ou$46 ое: oye6 oe27 ой: oy5 oi6 oj24 eui33 au34 oe40 eu41 ой$: oi$4 oy$9 oj$28 y$49 ойт: oight16 ок: ock5 alk25 ол: ol0 al24 ole36 aul39 олл: all16 oll17 ом: a58 он: on0 om50 a72
он$: on$9 ont$36 ond$38 onne$40 ор: or0 our33 ore39 oar43 ar53 ор$: or$3 ore$10 ord$30 ort$32 ос$: os$3 oz$27 оу: ow14 au18 oa28 ough30 ou33 oe36 o50 оуб: obe21 oab21 оув: ove21
oav21 оуг: oge21 oag21 оуд: ode21 oad21 оуз: oze22 oaz22 ose23 oas23 оук: oak17 oke21 оул: oal21 ole22 оум: ome21 oam21 оун: one21 oan21 оуп: ope21 oap21 оус: oce22 oac22 ose23
oas23 оут: ote21 oat21 офф: off18 ov29 п: p0 pp25 pe45 b46 _73 пак: pak9 park9 пп: pp8 p25 пх: p23 ph34 р: r0 rh25 wr26 re28 rr34 rz57 _67 l81 р$: r$3 re$6 rr$32 ре: ryo14 рж:
rz22 r46 ржа: ra8 rza21 рже: rze19 re22 роу: row7 rowe21 рр: rr20 r52 рс: res17 rs19 с: s1 ss20 sz21 z36 c43 ps54 sc57 x62 th62 se70 с$: s$5 ce$8 se$19 ss$29 z$45 x$56 се: se5 ce6
xie16 sho28 ze43 сен: sung21 seong23 song23 си: xi9 si12 shi18 ci24 zi36 ск: sk6 sc19 ck44 sch50 tsk51 сок: suk17 seok20 sok22 сон: seong18 song22 sung39 сс: ss3 s43 сч: sch28
shch28 сь: s25 сю: shu11 xu12 hsu25 hyu26 сюй: xu16 hsu21 ся: xia7 sya23 sha39 сян: xiang8 т: t0 th13 tt22 te40 dt50 ght51 bt52 d78 _84 т$: t$1 th$10 te$22 tte$24 tt$28 dt$38 те:
te1 tse29 cho32 ти: ti1 tsi13 chi29 тр: ch36 тс: tes7 ts32 тт: tt17 t27 тх: th22 t47 ть: ty18 t20 ts40 тэ: te23 тю: chu16 тя: tsia18 tya20 cha25 у: u1 ou12 oo19 wu29 uh32 oe34 o38
woo47 y52 ue57 w59 gu67 a71 _76 у$: u$3 ou$18 oux$31 out$33 oo$35 oul$35 ew$36 ue$37 ough$38 o$39 w$40 ow$43 уа: oua12 wa14 oi15 ua22 gua30 уа$: ois$21 oix$22 oit$24 oi$24 уай:
whi7 wi17 wy25 уан: uang11 wang24 уе: uye19 ue23 уен: uyen5 узв: oosev5 уи: wi4 whi15 ui35 уй: ui4 uy7 ун: un4 ong11 oon12 woon32 oong34 уо: wal10 wa11 wo25 wha29 уор: war9 wor20
уэ: we7 ue8 wai27 whe29 wea30 уэй: way3 wei28 wa35 ф: f1 ph8 th23 ff48 p50 gh51 fe52 _66 v71 ф$: f$7 v$24 ff$25 w$27 фу: phu11 фф: ff4 f47 фф$: ff$5 v$17 f$30 х: kh3 h9 ch14 x28
wh40 c47 g51 gh53 j54 _81 ха: ha1 ja45 хав: jav8 хай: jai16 хе: he10 ge20 je22 хе$: hye$16 хен: hyun5 hyon22 hyeon24 хи: ji14 hi23 gi23 хо: ho4 jo23 хор: jor9 хос: jos16 ху: hu5
ju16 fu26 хуа: hua14 хх: kh34 хь: h23 хэ: he4 ц: ts3 c13 z18 tz20 cz28 t39 zz39 _77 ц$: z$7 tz$17 цз: z30 j35 цзе: jie16 цзи: ji5 цзю: jiu19 ju25 цзя: jia1 ци: qi6 ci7 chi40 цк:
tsk2 ck13 cky31 цки: cki16 цу: tsu11 tzu20 цц: zz18 цы: ci26 ць$: c$24 цю: qiu8 qu26 ця: qia7 ч: ch3 tch13 cz14 tsch34 kj34 tj37 cs39 c41 q50 j62 k66 _69 ч$: ch$5 c$13 cs$18 cz$20
ча: cha2 cia31 чан: chang4 чау: ceau6 chau20 че: che5 ce13 чен: jong18 jung19 чж: zh6 j49 ch54 чжи: zhi14 чжэ: jae17 чи: chi3 ci16 qi21 чо: cho17 cio19 чон: jeong10 chung11 tron20
jong24 chong26 чу: cu16 чх: ch22 чч: cc12 cch20 cci21 ччо: ccio8 чэ: jae17 ш: sh1 sch10 ch16 sz29 skj37 sj39 ssi46 x48 si53 s53 ci56 ti58 sk62 _68 ш$: sh$11 s$14 sz$19 che$27
ches$29 ch$37 x$41 es$45 z$52 ша: sa7 scia20 ше: sce17 se26 шес: ses5 ши: shi9 si10 sci24 шк: schk16 шо: so13 шоу: shaw17 show19 шп: sp5 шт: st1 шу: xu20 шэ: she5 щ: shch3 szcz16
st26 sch26 sh31 shh34 sc37 _65 ъ: '24 y44 _49 ы: y5 e28 i31 s31 a40 u44 eu47 _57 ый: uy22 ый$: yi$9 iy$24 y$24 yy$31 yj$32 i$51 ын$: un$17 eun$19 ь: i22 _29 y31 '36 o39 j48 ье:
ie9 je17 ye21 ier21 lle25 iei27 ille30 'e31 iye32 e61 ье$: ye$4 ieu$8 ier$25 iet$29 ie$29 iere$30 iez$32 ьо: ior19 eo21 io21 yo23 ьор: jor18 ью: ew7 iu31 ju31 eau31 iew31 u33 yu34
ugh39 ью$: ugh$6 ew$14 hue$25 u$38 ьюб: ube21 ewb21 ьюв: uve21 ewv21 ьюг: uge21 ewg21 ьюд: ude21 ewd21 ьюз: uze22 ewz22 use23 ews23 ьюк: uke21 ewk21 ьюл: ule21 ewl21 ьюм: ume21
ewm21 ьюн: une21 ewn21 ьюп: upe21 ewp21 ьюс: uce22 ewc22 use23 ews23 ьют: ewt6 ute24 ья: ja12 ia12 ya13 lla27 ea33 ья$: ya$19 ia$19 yia$28 lia$31 ja$34 iya$35 э: a15 ae20 e28 eo38
ai40 ei51 _57 э$: ai$9 e$10 ay$30 et$30 ais$35 er$43 ez$47 эй: ei9 ay25 eigh35 ae39 ey43 ai45 a47 эйб: abe22 aib22 эйв: ave9 aiv23 эйг: age22 aig23 эйд: ade22 aid22 эйз: aze23
aiz23 ase25 ais25 эйк: aik22 ake23 эйл: ale22 ail23 эйм: aim22 ame24 эйн: ane25 ain26 эйп: ape22 aip22 эйс: aic23 ase25 ais25 ace25 эйт: ait23 ate24 эль: el2 al24 эм: aham5 эн:
eng13 en23 энь: en21 эр: air11 er17 are21 ar26 aire33 эс$: ez$25 es$31 ю: yu6 iu13 u19 ju20 ew22 you27 ue35 uu40 eu48 ui50 y62 _65 ю$: us$11 ut$25 ew$26 ue$29 u$33 ieu$38 юз:
ughes5 ewes22 юй: yu28 u44 юй$: yu$6 u$18 я: ya6 ia7 ja20 a35 _35 iya43 y44 yah44 c45 ea51 e52 я$: ya$7 e$12 a$17 ja$21 iya$26 ia$33 iia$39 aya$39 ea$44 яй: ey27 ai36 ei37 ян:
yang5 яо: yao17 iao19 є: ye23 ie32 e50 і: i44 ї: yi20 ji30 i46 ў: w35 u45 v45 ґ: g41
`;

/** Weights of the judgement, in the order of `featuresOf`. */
export const JUDGEMENT: readonly number[] = [2.3361, -0.0781, -0.6456, -0.6569, 0.3214, -0.6951];
