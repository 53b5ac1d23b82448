/**
 * First names that are translated or take another shape in a neighbouring language, and so do not sound alike:
 * saints and rulers in English, Ukrainian and Belarusian forms, and a few Western ones spelt far from their sound.
 */
const FORMS = `
Август: Augustus · Авраам: Abraham Abram · Агафья: Agatha · Адриан: Hadrian Adrian · Алексей: Oleksiy Oleksii Oleksij Olexiy Aliaksei Alexius Alexis · Александр: Oleksandr Olexandr Aliaksandr Alyaksandr Alasdair Alejandro Alexandre Alessandro
Александра: Oleksandra Aliaksandra · Анастасия: Nastassia · Анатолий: Anatol · Ангелина: Angelina Anhelina · Андрей: Andrew Andriy Andrii Andrij Andrzej · Анна: Anne Ann Hanna Hannah · Антон: Anthony · Антоний: Anthony Antony · Арсений: Arsen
Артемий: Artem · Валентин: Valiantsin · Валерий: Valerius · Варфоломей: Bartholomew · Василий: Basil Vasyl Vasil · Венедикт: Benedict · Вениамин: Benjamin Veniamin · Вера: Vira · Виктор: Viktar · Виталий: Vital · Вильгельм: William Wilhelm · Владимир: Volodymyr Uladzimir Uladzimer Wladimir
Владислав: Uladzislau Vladyslav · Вячеслав: Viachaslau Wenceslas Wenceslaus · Гавриил: Gabriel · Галина: Halyna Halina · Генрих: Henry Heinrich · Георг: George · Георгий: George Heorhiy Heorhii Georgios Giorgi · Геннадий: Hennadiy Hennadii · Григорий: Gregory Hryhoriy Hryhorii Hryhory Ryhor
Давид: David Davyd · Даниил: Daniel Danylo Daniil · Дарья: Darya Daria Dariia · Денис: Dzianis Dennis Dionysius · Дмитрий: Demetrius Dmytro Dzmitry Dimitri · Евгений: Eugene Yevhen Yevheniy Yevhenii Yauhen Evhen · Евгения: Eugenia Yevheniia · Ева: Eve · Евдокия: Eudoxia Eudokia
Екатерина: Catherine Katherine Kateryna Katsiaryna · Елена: Helen Helena Olena Alena · Елизавета: Elizabeth Elisabeth Yelyzaveta · Ефим: Euthymius Yukhym · Захар: Zachary · Захария: Zechariah Zachariah · Зинаида: Zinaida Zinaïda · Иаков: Jacob James · Иван: Ivan Yan · Игнатий: Ignatius
Игорь: Ihor Ihar · Иеремия: Jeremiah · Иероним: Jerome · Иисус: Jesus · Илья: Elijah Elias Illia Illya · Иннокентий: Innocent · Иоанн: John · Иоанна: Joanna Joan · Иов: Job Jove · Иона: Jonah · Ионафан: Jonathan · Иосиф: Joseph Josef Josyp Yosyp · Иосия: Josiah · Ирина: Irene Iryna · Исаак: Isaac
Исайя: Isaiah · Иуда: Judas Judah Jude · Каин: Cain · Карл: Charles Carl Karl · Кирилл: Cyril Kyrylo Kiryl · Климент: Clement · Константин: Constantine Kostiantyn Kostyantyn Kanstantsin · Ксения: Xenia Kseniya · Лев: Leo Lev Leon · Леонид: Leanid · Лука: Luke · Любовь: Liubov Lyubov · Людовик: Louis Ludovic
Людмила: Liudmyla Lyudmyla · Магдалина: Magdalene · Мария: Mary Maria Maryia Mariya · Марк: Mark Marc Marcus · Марфа: Martha Marfa · Матвей: Matthew Matvey · Матфей: Matthew · Мефодий: Methodius · Мирослав: Myroslav · Михаил: Michael Mykhailo Mykhaylo Mikhas Michail · Моисей: Moses
Мстислав: Mstyslav · Надежда: Nadiya Nadiia Nadzeya · Наталья: Natalia Natallia Nataliia Nathalie · Наталия: Natalia Natallia Nataliia · Никита: Mykyta Mikita · Никифор: Nicephorus · Николай: Nicholas Nicolas Mykola Mikalai Mikola · Ной: Noah · Оксана: Aksana · Олег: Oleh Aleh · Ольга: Olha Volha · Павел: Paul Pavlo Paval Pawel
Пётр: Peter Petro Piotr Petr Pyotr Pedro Pierre · Пий: Pius · Пилат: Pilate · Прасковья: Paraskeva Praskovia · Роман: Roman Raman · Савва: Sava Sabbas · Самуил: Samuel · Светлана: Sviatlana Svitlana Svetlana · Семён: Simeon Simon Semyon · Сергей: Sergius Serhiy Serhii Serhij Siarhei Syarhey
Симеон: Simeon · Соломон: Solomon · Софья: Sophia Sofia Sofiia Sophie · София: Sophia Sofia Sofiia Sophie · Станислав: Stanislau Stanyslav · Степан: Stephen Stsiapan · Стефан: Stephen · Татьяна: Tetiana Tetyana Tatsiana · Тимофей: Timothy Tymofiy Tymofii Tsimafei · Тихон: Tychon Tykhon
Фаддей: Thaddeus · Фёдор: Theodore Fedir Theodor · Феодор: Theodore · Феодосий: Theodosius · Феофан: Theophan Theophanes · Филарет: Filaret Philaret · Филипп: Philip Phillip Pylyp · Фома: Thomas Foma · Франциск: Francis Franciscus · Христина: Christina Khrystyna · Христос: Christ
Цезарь: Caesar · Эмилия: Emily Emilia · Юлий: Julius · Юлия: Julia Yuliia Julie · Юрий: Yuriy Yurii Jerzy Yuras · Юстиниан: Justinian · Яков: Jacob Yakiv James · Ян: Jan Jahn · Ярослав: Yaraslau
Джон: John Jon · Джек: Jack · Жак: Jacques · Жан: Jean · Жанна: Jeanne Joan · Жером: Jerome · Жюль: Jules · Ив: Yves · Кейт: Kate Keith · Кэтрин: Catherine Katherine Kathryn · Кристофер: Christopher · Люси: Lucy Lucie · Мишель: Michel Michelle · Майкл: Michael · Мэтью: Matthew · Рафаэль: Raphael Rafael · Стивен: Steven Stephen
Стефани: Stephanie · Томас: Thomas · Хьюго: Hugo · Хью: Hugh · Чарльз: Charles · Шон: Sean Shaun Shawn · Эндрю: Andrew · Грэм: Graham Graeme · Гай: Guy Gaius · Хуан: Juan Huan · Жозеф: Joseph · Жорж: Georges · Шарль: Charles · Гийом: Guillaume · Филлис: Phyllis · Сирша: Saoirse · Нив: Niamh · Хоакин: Joaquin
`;

const table = new Map<string, ReadonlySet<string>>();

function load(): void {
  for (const entry of FORMS.trim().split(/\s*[·\n]\s*/)) {
    const [russian = '', english = ''] = entry.toLowerCase().replace(/ё/g, 'е').split(': ');
    table.set(russian, new Set(english.split(' ')));
  }
}

/** Whether an English name is a known other shape of a Russian one; both bare and in lower case. */
export function isVariant(russian: string, english: string): boolean {
  if (table.size === 0) load();
  return table.get(russian)?.has(english) ?? false;
}
