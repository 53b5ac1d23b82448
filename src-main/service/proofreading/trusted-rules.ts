/**
 * Rules of Harper that are asked, out of some 880. A rule is here if it speaks of faults and not of style, and if on 4,700 faultless English
 * sentences (translated news, post-edited machine translation, original news) it was silent or right each time; `npm run bench:proofread` measures it.
 * Left out for instance: AnA (wrong before letters and abbreviations; ours is `a-an`), MassNouns ("a ruling"), MissingTo ("attempted murder"), ItsPossessive ("I know it's discrimination"),
 * ThatThan, PronounKnew ("anything new"), DisjointPrefixes, SplitWords, UpdatePlaceNames, LongSentences, OxfordComma, UnclosedQuotes.
 */
export const TRUSTED_RULES: ReadonlySet<string> = new Set(
  `SpellCheck
  AdjectiveDoubleDegree AllowTo AnAnother AnotherAn AspireTo AwaitFor BanTogether BareInMind BeAllowed BeConcerned BeShocked BeWorried BeckAndCall
  CapitalizeOn CommitmentTo ComprisesOf CompulseToCompel CorrectNumberSuffix CraveFor CriteriaPhenomena CuriousAbout DateBackFrom DespiteItIs DespiteOf
  DidPast Didnt Discuss DoMistake DoNotWant DoToDueTo DoubleModal EachOthersPossessive EludedTo ExceptOf FascinatedBy FedUpWith FondOn GetUsedTo GoodAt
  HadOf HavePassed HavePronoun HeDos HelpedPast HopHope HowItLooksLike IAm IAmAgreement ImitateFrom InsteadOf InterestedIn InvestIn IsBeenAuxSequence
  IsKnownFor ItsContraction JealousOf LeadRiseTo LessWorse LookForwardTo LookingForwardTo MayOfPronoun ModalBeAdjective ModalOf ModalSeem
  MoreBetter MoreThatLikely MostOfTheTimes NeedToNoun NorModalPronoun OneOfTheSingular OnFirstGlance PassersBy PayForPrice Payed PlayAFactor PointsOfView
  PronounAre PronounInflectionBe PronounVerbAgreement QuantifierNeedsOf RedundantProgressiveComparative RegularIrregulars ResponsibilityFor RiseTheQuestion
  SimplePastToPastParticiple SinceDuration SomebodyElses SubjectPronoun SupposedTo TakeMedicine TheAnother TheMy ThenThan ThereOwn TheyToThem ToLoseTooLoose
  Touristic TransposedSpace VeryLess VerseAsVerb WantBe WasAloud WasComprisedOf WhomSubjectOfVerb WillContain WillNonLemma WithoutOut WorseOrWorst WorthToDo
  WrongApostrophe`
    .split(/\s+/)
    .filter(Boolean),
);
