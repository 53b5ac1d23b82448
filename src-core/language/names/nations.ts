import { normalForm, stemOf } from '../tokens.ts';

/**
 * Countries by their English words: name, adjective, inhabitant; behind the bar the capital and what else stands for its government.
 * Written for this project. Russian words come in through the lexicon, which knows what renders them.
 */
const TABLE = `
Afghanistan Afghan Afghani | Kabul
Albania Albanian | Tirana
Algeria Algerian | Algiers
America American USA US | Washington Pentagon
Angola Angolan | Luanda
Argentina Argentine Argentinian Argentinean
Armenia Armenian | Yerevan
Australia Australian Aussie | Canberra
Austria Austrian | Vienna Viennese
Azerbaijan Azerbaijani Azeri | Baku
Bahrain Bahraini | Manama
Bangladesh Bangladeshi | Dhaka
Belarus Belarusian Byelorussia Byelorussian Belorussian | Minsk
Belgium Belgian | Brussels
Bolivia Bolivian | Paz
Bosnia Bosnian Herzegovina | Sarajevo
Brazil Brazilian | Brasilia
Britain British Briton UK England English Brit | London Londoner
Bulgaria Bulgarian | Sofia
Burma Burmese Myanmar | Naypyidaw
Cambodia Cambodian | Penh
Cameroon Cameroonian | Yaounde
Canada Canadian | Ottawa
Chad Chadian
Chile Chilean | Santiago
China Chinese PRC | Beijing Peking
Colombia Colombian | Bogota
Congo Congolese | Kinshasa
Croatia Croatian Croat | Zagreb
Cuba Cuban | Havana
Cyprus Cypriot | Nicosia
Czechia Czech | Prague
Denmark Danish Dane | Copenhagen
Ecuador Ecuadorian | Quito
Egypt Egyptian | Cairo
Estonia Estonian | Tallinn
Ethiopia Ethiopian | Addis Ababa
Finland Finnish Finn | Helsinki
France French Frenchman Frenchwoman | Paris Parisian Elysee
Georgia Georgian | Tbilisi
Germany German | Berlin Berliner
Ghana Ghanaian | Accra
Greece Greek | Athens Athenian
Haiti Haitian
Hungary Hungarian | Budapest
Iceland Icelandic Icelander | Reykjavik
India Indian | Delhi
Indonesia Indonesian | Jakarta
Iran Iranian Persia Persian | Tehran
Iraq Iraqi | Baghdad
Ireland Irish Irishman | Dublin
Israel Israeli | Jerusalem
Italy Italian | Rome Roman
Jamaica Jamaican
Japan Japanese | Tokyo
Jordan Jordanian | Amman
Kazakhstan Kazakh Kazakhstani | Astana Nur-Sultan
Kenya Kenyan | Nairobi
Korea Korean | Seoul Pyongyang
Kosovo Kosovar | Pristina
Kuwait Kuwaiti
Kyrgyzstan Kyrgyz Kirghizia Kirghiz | Bishkek
Laos Laotian
Latvia Latvian | Riga
Lebanon Lebanese | Beirut
Libya Libyan | Tripoli
Lithuania Lithuanian | Vilnius
Luxembourg Luxembourger
Macedonia Macedonian | Skopje
Malaysia Malaysian Malay | Lumpur
Mali Malian | Bamako
Malta Maltese | Valletta
Mexico Mexican
Moldova Moldovan Moldavia Moldavian | Chisinau
Mongolia Mongolian Mongol | Ulaanbaatar
Montenegro Montenegrin | Podgorica
Morocco Moroccan | Rabat
Mozambique Mozambican | Maputo
Nepal Nepalese Nepali | Kathmandu
Netherlands Dutch Dutchman Holland | Amsterdam Hague
Nicaragua Nicaraguan
Niger Nigerien | Niamey
Nigeria Nigerian | Abuja
Norway Norwegian | Oslo
Oman Omani | Muscat
Pakistan Pakistani | Islamabad
Palestine Palestinian | Ramallah
Panama Panamanian
Paraguay Paraguayan
Peru Peruvian | Lima
Philippines Philippine Filipino | Manila
Poland Polish Pole | Warsaw
Portugal Portuguese | Lisbon
Qatar Qatari | Doha
Romania Romanian | Bucharest
Russia Russian USSR Soviet RF | Moscow Muscovite Kremlin
Rwanda Rwandan | Kigali
Scotland Scottish Scot | Edinburgh
Senegal Senegalese | Dakar
Serbia Serbian Serb | Belgrade
Singapore Singaporean
Slovakia Slovak Slovakian | Bratislava
Slovenia Slovenian Slovene | Ljubljana
Somalia Somali | Mogadishu
Spain Spanish Spaniard | Madrid
Sudan Sudanese | Khartoum
Sweden Swedish Swede | Stockholm
Switzerland Swiss | Bern Berne
Syria Syrian | Damascus
Taiwan Taiwanese | Taipei
Tajikistan Tajik | Dushanbe
Tanzania Tanzanian
Thailand Thai | Bangkok
Tunisia Tunisian | Tunis
Turkey Turkish Turk Turkiye Türkiye | Ankara
Turkmenistan Turkmen | Ashgabat
Uganda Ugandan | Kampala
Ukraine Ukrainian | Kyiv Kiev
Emirates Emirati UAE | Abu Dhabi
Uruguay Uruguayan | Montevideo
Uzbekistan Uzbek | Tashkent
Venezuela Venezuelan | Caracas
Vietnam Vietnamese | Hanoi
Wales Welsh Welshman | Cardiff
Yemen Yemeni | Sanaa
Zambia Zambian | Lusaka
Zimbabwe Zimbabwean | Harare
`;

const byStem = new Map<string, string>();

function load(): void {
  for (const line of TABLE.trim().split('\n')) {
    const words = line.split(/[ |]+/);
    for (const word of words) byStem.set(stemOf(normalForm(word), 'en'), words[0]!);
  }
}

/**
 * The country an English word belongs to: the word for the country itself, of its people, or of its capital.
 * @param stem as `stemOf` makes it; the word must have had a capital
 */
export function nationOf(stem: string): string | undefined {
  if (byStem.size === 0) load();
  return byStem.get(stem);
}
