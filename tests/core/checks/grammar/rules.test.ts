import { describe, expect, it } from 'vitest';
import { breaches, GRAMMAR_RULES } from '../../../../src-core/checks/grammar/rules.ts';

/** Rule, a sentence that breaks it, the words that are wrong, what should stand there (null: nothing is certain), a sentence that looks alike and is right. */
const CASES: readonly (readonly [string, string, string, string | null, string])[] = [
  ['mass-plural', 'The ministry published new informations.', 'informations', 'information', 'The information is new.'],
  ['mass-article', 'He gave the team an advice about the match.', 'an advice', 'advice', 'An advice column and an equipment failure are other things.'],
  ['many-mass', 'We have many information about the plant.', 'many information', 'much information', 'Many information systems failed.'],
  ['much-count', 'Much people came to the square.', 'Much people', 'Many people', 'Much of the people’s money was lost.'],
  ['people-is', 'These people is angry with the mayor.', 'is', 'are', 'The number of people is growing, and one of these people was late.'],
  ['news-are', 'The news are good for farmers.', 'are', 'is', 'The authors of the news are good people.'],
  ['police-is', 'The police is looking for the driver.', 'is', 'are', 'The head of the police is on leave.'],
  ['two-millions', 'The bridge cost 2 millions rubles.', '2 millions', '2 million', 'Millions of rubles and two million people.'],
  ['percents', 'Prices rose by 5 percents.', 'percents', 'percent', 'Prices rose by 5 percent.'],
  ['years-old', 'A 17 years old boy won the race.', '17 years old', '17-year-old', 'A 17-year-old boy is 17 years old.'],
  ['days-hyphen', 'They agreed on a 30-days ceasefire.', '30-days', '30-day', 'A 30-day ceasefire lasts 30 days.'],
  ['every-plural', 'He reports every years.', 'years', 'year', 'He reports every two years.'],
  ['thousand-of', 'Police counted thousand of people.', 'thousand', 'thousands', 'Police counted a thousand of them and thousands of others.'],
  ['such-a-plural', 'Such a measures help nobody.', 'Such a measures', 'Such measures', 'Such a measure helps.'],
  ['suggest-him-to', 'The director suggested him to leave the firm.', 'suggested him to leave', null, 'The director suggested to him that he leave.'],
  ['explain-him', 'The pilot explained them why the flight was late.', 'explained them why', 'explained to them why', 'The pilot explained to them why, and described him that way.'],
  ['allow-to', 'The new method allows to reduce costs.', 'allows to reduce', null, 'The method allows us to reduce costs; they are allowed to use it.'],
  ['avoid-to', 'The company wants to avoid to pay the fine.', 'avoid to pay', null, 'The company avoided paying the fine.'],
  ['want-that', 'He wants that the road be closed.', 'wants that the road', null, 'Everything he wanted that they had was sold.'],
  ['make-him-to', 'The rain made them to stay at home.', 'made them to stay', 'made them stay', 'They made it to the final.'],
  ['forward-to', 'We look forward to meet our partners.', 'meet', 'meeting', 'We look forward to meeting our partners.'],
  ['accustomed-to', 'The villagers are accustomed to live without gas.', 'accustomed to live', null, 'They are accustomed to living so and used to live otherwise.'],
  ['as-soon-as-will', 'The ferry leaves as soon as it will be loaded.', 'will', null, 'The ferry will leave as soon as it is loaded.'],
  ['if-will', 'If the bridge will open in May, the ferry stops.', 'will', null, 'If the bridge opens in May, the ferry will stop.'],
  ['better-to', 'You had better to wait.', 'had better to', 'had better', 'It is better to wait.'],
  ['modal-to', 'The city must to buy new buses.', 'must to', 'must', 'A visit is a must to see it all; the city has to buy buses.'],
  ['capable-to', 'The plant is capable to produce more.', 'x', null, 'The plant is capable of producing more.'],
  ['is-consisted', 'The accident was happened at night.', 'was happened', 'happened', 'What happened was an accident.'],
  ['depend-from', 'Everything depends from the weather.', 'from', 'on', 'Everything depends on the weather.'],
  ['discuss-about', 'They discussed about the budget.', 'discussed about', 'discussed', 'They talked about the budget and discussed it on Monday.'],
  ['enter-to', 'He entered to the building at noon.', 'entered to', 'entered', 'He entered the building to loud applause.'],
  ['answered-to', 'The mayor answered to questions.', 'answered to', 'answered', 'The answer to the question was short.'],
  ['listen-music', 'He listens music at work.', 'listens', 'listens to', 'He listens to music.'],
  ['wait-him', 'The crowd waited him at the gate.', 'waited him', 'waited for him', 'The crowd waited for him.'],
  ['tell-to', 'The captain told to reporters about the storm.', 'told to reporters', 'told reporters', 'The story was told to reporters.'],
  ['do-mistake', 'The referee did a big mistake.', 'did', 'made', 'The referee made a mistake; so did others.'],
  ['make-photo', 'Tourists made a photo of the tower.', 'made a photo', 'took a photo', 'Tourists took a photo, and made the photo album famous.'],
  ['insist-to', 'The union insisted to hold a vote.', 'insisted to hold', null, 'The union insisted on holding a vote.'],
  ['perfect-past', 'The minister has arrived in Tver yesterday.', 'has arrived in Tver yesterday', null, 'The minister has arrived; he has won since last year.'],
  ['did-went', 'The team did not went to Sochi.', 'went', 'go', 'The team did not go; it went home.'],
  ['arrive-to', 'The delegation arrived to Minsk.', 'to', null, 'The delegation arrived to find the hall empty.'],
  ['participate-at', 'Farmers took part at the fair in Omsk.', 'at', 'in', 'Farmers took part at the request of the mayor.'],
  ['on-the-meeting', 'On the conference in Omsk, doctors spoke of vaccines.', 'On the conference', null, 'He commented on the conference in Omsk.'],
  ['on-the-photo', 'The house can be seen on the photo.', 'seen on the photo', 'seen in the photo', 'He wrote his name on the photo.'],
  ['in-the-result', 'In the result, the match was called off.', 'In the result', 'As a result', 'He is interested in the result, of course.'],
  ['by-opinion', 'According to his opinion, prices will fall.', 'According to his opinion', 'In his opinion', 'In his opinion, prices will fall.'],
  ['on-opinion', 'On my opinion, the road is bad.', 'On my opinion', 'In my opinion', 'Nobody insists on my opinion.'],
  ['in-two-times', 'The new pipe is in two times larger.', 'in ', '', 'The pipe is two times larger; in three times of war it broke.'],
  ['increase-in-times', 'Sales increased in three times.', 'in three times', null, 'Sales increased threefold.'],
  ['twice-more', 'The repair cost twice more than planned.', 'twice more', null, 'He tried twice more before noon.'],
  ['language', 'The guide is in English language.', 'in English language', 'in English', 'He works in English language teaching.'],
  ['in-internet', 'He found the text in internet.', 'in internet', 'on the internet', 'He sat in internet cafes.'],
  ['in-last-time', 'In the last time, prices have grown.', 'In the last time', 'Recently', 'For the last time, prices have grown.'],
  ['nearest-future', 'The school opens in the nearest future.', 'in the nearest future', 'in the near future', 'The nearest school opens in the future.'],
  ['from-one-side', 'From one side, the plan is cheap.', 'From one side', 'On the one hand', 'The wind blew from one side of the street.'],
  ['in-last-year', 'The plant closed in last year.', 'in ', '', 'The plant closed in last year’s crisis.'],
  ['at-five', 'The train leaves in 5 p.m. every day.', 'in', 'at', 'The train leaves at 5 p.m.'],
  ['in-monday', 'The council meets in Monday.', 'in', 'on', 'The council meets on Monday, in Monday night football style.'],
  ['year-year', 'It was built in 1987 year.', '1987 year', '1987', 'It was built in the year 1987.'],
  ['married-with', 'She is married with a pilot.', 'with', 'to', 'She is married with two children.'],
  ['afraid-from', 'The dog is afraid from fireworks.', 'from', 'of', 'The dog is afraid of fireworks.'],
  ['proud-by', 'The coach is proud with his team.', 'with', 'of', 'The coach is proud of his team.'],
  ['similar-with', 'The plan is similar with ours.', 'with', 'to', 'The plan is similar to ours.'],
  ['responsible-of', 'He is responsible of safety.', 'of', 'for', 'He is responsible for safety.'],
  ['full-with', 'The hall was full with guests.', 'with', 'of', 'The hall was filled with guests.'],
  ['consist-from', 'The crew consists from six people.', 'from', 'of', 'The crew consists of six people.'],
  ['congratulate-with', 'The mayor congratulated veterans.', 'x', null, 'The mayor congratulated her with flowers.'],
  ['according-with', 'According with the law, it is free.', 'According with', 'According to', 'It is according to the law.'],
  ['in-accordance-to', 'It was sold in accordance to the law.', 'in accordance to', 'in accordance with', 'It was sold in accordance with the law.'],
  ['with-the-aim-to', 'He came with the aim to sign the deal.', 'with the aim to', null, 'He came with the aim of signing the deal.'],
  ['on-this-reason', 'By this reason, the flight was cancelled.', 'By this reason', 'For this reason', 'He was moved by this reason alone.'],
  ['a-an', 'He bought an new car and a old house.', 'an', 'a', 'An hour, a university, an honest man, a European, a one-off, an MP, a NATO base.'],
  ['missing-the', 'The bill was sent to State Duma.', 'State Duma', 'the State Duma', 'The bill was sent to State Duma deputies.'],
  ['the-country', 'The Russia is the largest country.', 'The Russia', 'Russia', 'The Russia of the nineties is gone.'],
  ['the-title-name', 'The President Ivanov said he was ready.', 'The ', '', 'The President said he was ready.'],
  ['the-most-of', 'The most of the houses are old.', 'The most of', 'Most of', 'They make the most of the weather.'],
  ['the-both', 'The both sides signed.', 'The both', 'Both', 'Both sides signed.'],
  ['said-comma-that', 'The minister said, that the road is ready.', ',', '', 'That, he said, that night, was the end. As he said, that road is ready.'],
  ['comma-what', 'He asked, where the keys were.', ',', '', 'You know, what he did was right.'],
  ['more-better', 'The new road is more better than the old one.', 'more better', 'better', 'The more better-paid jobs there are, the better.'],
  ['most-best', 'It was the most best match.', 'the most best', 'the best', 'It was the best match.'],
  ['although-but', 'Although it rained all day, but the match went on.', ', but', ',', 'Although it rained, the match went on, but nobody came.'],
  ['because-therefore', 'Because the road was closed, therefore the bus was late.', 'therefore', null, 'Because the road was closed, the bus was late.'],
  ['asked-where-is-he', 'Nobody knows where is he.', 'where is he', 'where he is', 'Who knows where he is? Does anybody know where is he?'],
  ['like-very-much', 'He likes very much the city.', 'likes very much', null, 'He likes the city very much.'],
  ['nobody-not', 'Nobody did not come.', 'did not', null, 'Nobody came; he did not come.'],
  ['neither-or', 'Neither the police or the army came.', 'or', 'nor', 'Neither the police nor the army came.'],
  ['how-call', 'How do you call this fish?', 'How', 'What', 'How do you call them from abroad?'],
  ['perspective', 'It is a perspective market.', 'perspective', 'promising', 'It is a matter of perspective; markets know.'],
  ['complex-of', 'A complex of measures is planned.', 'complex of', 'set of', 'A complex of buildings is planned.'],
  ['such-as-like', 'Fruit such like apples is cheap.', 'such like', 'such as', 'Fruit such as apples is cheap.'],
  ['that-relative-comma', 'The house, that was painted white, is sold.', ',', null, 'The house that was painted white is sold.'],
  ['actual', 'Pollution is an actual problem.', 'actual', null, 'The actual cost is a problem.'],
  ['realize-project', 'The firm realized the project in May.', 'realized', 'implemented', 'The firm realized that the project was late.'],
  ['less-count', 'Less people came this year.', 'Less people', 'Fewer people', 'Less money came this year.'],
  ['article-lost-noun', 'The mayor opened the of the town on Friday.', 'the of', null, 'The for-profit clinic and “the of” in a book; the best, if not the only.'],
  ['article-before-place', 'They met the in village hall.', 'the in', null, 'The in crowd met in the village hall.'],
  ['article-at-end', 'He drove across bridge the.', 'the', null, 'He takes vitamin A. The bridge is his.'],
  ['preposition-of', 'He lives at of the bridge.', 'at of', null, 'He went to, of course, the bridge, and of course for of late he walks.'],
  ['possessive-lost-noun', 'They sold house their was old.', 'their was', null, 'Their wasps are in the house.'],
  ['two-finite', 'The bridge was has in May.', 'was has', null, 'What it was is unknown.'],
  ['to-is', 'The way to is understand it.', 'to is understand', null, 'What it comes to is this.'],
  ['base-after-be', 'The bridge is explain to visitors.', 'is explain', null, 'All he did was explain it.'],
  ['modal-lost-verb', 'He will the bridge in May.', 'will the', null, 'Only then would the bridge open; how will the town pay? Neither could the mayor.'],
  ['year-month', 'It was open from 2019 May to June.', '2019 May', 'May 2019', 'It was open from May 2019; in 2019 May was cold.'],
  ['are-there', 'It is late, but are there few people.', 'are there', 'there are', 'It is late, but are there people? But there are.'],
  ['along-with', 'He left with along his wife.', 'with along', 'along with', 'He left along with his wife.'],
  ['said-nobody', '“The bridge is ready,” said.', 'said', null, '“The bridge is ready,” said the mayor.'],
  ['subject-lost', 'Was opened by the mayor on Friday.', 'Was opened', null, 'Was it opened by the mayor? Has also the mayor come?'],
  ['verb-to-base', 'The mayor praised the improve of roads.', 'the improve', null, 'The mayor improved the roads.'],
  ['according-what', 'According by the mayor, all is well.', 'by', 'to', 'According to the mayor, all is well.'],
  ['end-in', 'It opens by the end in this year.', 'in', 'of', 'It opens by the end of this year.'],
  ['one-from', 'It is one from the oldest bridges.', 'from', 'of', 'It is one of the oldest; the one from the oldest house.'],
  ['country-title', 'He met Russia President Ivan Petrov.', 'Russia', 'Russian', 'He met the Russian President.'],
];
const WRONG: Readonly<Record<string, readonly [string, string, string | null]>> = {
  'capable-to': ['The plant is capable to work all year.', 'capable to work', null],
  'congratulate-with': ['The mayor congratulated the team with the victory.', 'with', 'on'],
};

describe('grammar rules', () => {
  it('are sixty and more, each with a case of its own', () => {
    expect(GRAMMAR_RULES.length).toBeGreaterThan(60);
    expect(CASES.map(([id]) => id).toSorted()).toEqual(GRAMMAR_RULES.map((r) => r.id).toSorted());
    expect(new Set(CASES.map(([id]) => id)).size).toBe(CASES.length);
  });
  it.each(CASES)('%s is broken: %s', (id, sentence, words, meant) => {
    const [text, wrong, right] = WRONG[id] ?? [sentence, words, meant];
    const [found] = breaches(text).filter((b) => b.rule.id === id);
    expect(found && [text.slice(found.start, found.end), found.suggestion]).toEqual([wrong, right]);
  });
  it.each(CASES)('%s is kept: %#', (id, _wrong, _words, _meant, right) => {
    expect(breaches(right).filter((b) => b.rule.id === id)).toEqual([]);
  });
  it.each([
    'The minister said that the State Duma would discuss the bill on Monday.',
    'People who are used to the cold know how to dress.',
    'She has lived in Perm since 2010 and works for the Ministry of Health.',
    'If the weather allows, the ferry will leave at 6 p.m.',
    'He was allowed to leave, and the police were told.',
    'Most of the money was spent on equipment and software.',
    'In the photo, a woman is standing next to a 40-year-old man.',
    'Nothing was said about the meeting on Friday.',
    'Prices have doubled compared with last year.',
    'As the mayor said, that was the plan all along.',
    'An FBI agent and an NHL player met at a UN conference.',
    'They discussed the budget, and the director explained why it had grown.',
  ])('a good sentence is let pass: %s', (sentence) => expect(breaches(sentence).map((b) => b.rule.id)).toEqual([]));
  it('take time in proportion to the text', () => {
    const measure = (n: number): number => {
      const text = `${'the people of the city, that is the most of them, said, '.repeat(n)}end.`;
      return Math.min(...Array.from({ length: 6 }, () => {
        const start = performance.now();
        breaches(text);
        return performance.now() - start;
      }));
    };
    measure(100);
    // Four times the text: 4 is proportion, 16 the square.
    expect(measure(1600) / measure(400)).toBeLessThan(10);
  });
});
