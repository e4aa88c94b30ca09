import type { SampleStory } from './sample-story.ts';

// Four sentences stand word for word in `partnership-talks.ts`, six with a change of number, date, word, ending
// or order; whoever edits one there edits it here.

const en = `Kazakhstan and EU plan first steps after Brussels talks

ASTANA (Ushtil) — A week after the talks in Brussels, Kazakh and European officials met in Astana on April 6 to plan the first joint steps under the new partnership agreement. Trade, transport, energy and visas topped the agenda.

The Enhanced Partnership and Cooperation Agreement was signed in Astana in December 2015. The document still has to be approved by the European Parliament and by all 28 EU member states. Its trade provisions, however, may be applied provisionally from May 1, i.e. before ratification is complete.

The EU is Kazakhstan’s largest trading partner and accounts for roughly 40 percent of its foreign trade. According to Kazakh figures, trade between the two sides came to about $53 billion in 2012. It has fallen sharply since then, and officials expect it to recover only when oil prices do. About half of all foreign direct investment in the country comes from EU states.

In July 2015 Kazakhstan granted visa-free entry to citizens of the U.S. and a number of EU countries. It would now like to see simpler rules for its own citizens, above all for students and truck drivers.

“We have to back the words ‘strategic partner’ with deeds,” said a European diplomat in Astana. “Visas are the first test, but not the hardest one.”

Kazakhstan remains one of the EU’s main suppliers of crude oil. By June 15, however, the two sides want to agree on 12 joint projects that have nothing to do with oil, from railways to wind power.

Russia and China remain Kazakhstan’s key partners. According to officials, any new route to Europe will have to be agreed with both of them.

“The agreement should be felt at the border, and not only read in ministries,” the diplomat added.

The next meeting is to be held in Brussels on May 12 at 10:30 a.m. local time.

By Aida Nurlanova

Editor’s note: This sample story was written for Ushtil; the meeting in Astana and the unnamed speakers are invented, and the trade figures are rounded.
`;

const ru = `Казахстан и ЕС намечают первые шаги после переговоров в Брюсселе

АСТАНА, 6 апреля — Через неделю после переговоров в Брюсселе казахстанские и европейские чиновники встретились в Астане, чтобы наметить первые совместные шаги в рамках нового соглашения о партнёрстве. Главными темами стали торговля, транспорт, энергетика и визовый режим.

Соглашение о расширенном партнёрстве и сотрудничестве было подписано в Астане в декабре 2015 года. Документ ещё должны одобрить Европейский парламент и все 28 государств — членов ЕС. Однако его торговые положения могут применяться на временной основе с 1 мая, т.е. ещё до завершения ратификации.

ЕС — крупнейший торговый партнёр Казахстана: на его долю приходится около 40% внешней торговли страны. По казахстанским данным, в 2012 году товарооборот между сторонами составил около 53 млрд долларов. С тех пор он резко сократился и, как полагают официальные лица, восстановится только вместе с ценами на нефть. Около половины всех прямых иностранных инвестиций поступает в страну из государств ЕС.

В июле 2015 г. Казахстан предоставил право безвизового въезда гражданам США и ряда стран ЕС. Теперь он хотел бы упрощения правил для собственных граждан, прежде всего для студентов и водителей грузовиков.

«Слова „стратегический партнёр“ нам нужно подкрепить делами, — сказал европейский дипломат в Астане. — Визы — первое испытание, но не самое трудное».

Казахстан остаётся одним из основных поставщиков сырой нефти в ЕС. Однако к 15 июня стороны хотят согласовать 12 совместных проектов, не связанных с нефтью, — от железных дорог до ветроэнергетики.

Ключевыми партнёрами Казахстана остаются Россия и Китай. По словам официальных лиц, любой новый маршрут в Европу придётся согласовывать с обеими странами.

«Соглашение должны почувствовать на границе, а не только прочитать в министерствах», — добавил дипломат.

Следующая встреча должна пройти в Брюсселе 12 мая в 10:30 по местному времени.

Автор: Аида Нурланова

От редакции: этот материал-образец написан для Ushtil; встреча в Астане и безымянные собеседники вымышлены, данные о торговле округлены.
`;

const kk = `Қазақстан мен ЕО Брюссельдегі келіссөздерден кейінгі алғашқы қадамдарды белгілеп жатыр

АСТАНА, 6 сәуір — Брюссельдегі келіссөздерден бір апта өткен соң Қазақстан мен Еуропаның ресми өкілдері Астанада кездесіп, әріптестік туралы жаңа келісім аясындағы алғашқы бірлескен қадамдарды белгіледі. Кездесудің басты тақырыптары сауда, көлік, энергетика және виза тәртібі болды.

Кеңейтілген әріптестік пен ынтымақтастық туралы келісімге 2015 жылғы желтоқсанда Астанада қол қойылды. Құжатты әлі Еуропалық парламент пен ЕО-ға мүше 28 мемлекеттің барлығы мақұлдауға тиіс. Алайда оның саудаға қатысты ережелері 1 мамырдан бастап, яғни ратификациялау аяқталмай тұрып, уақытша қолданылуы мүмкін.

Еуропалық Одақ — Қазақстанның ең ірі сауда серіктесі: елдің сыртқы саудасының шамамен 40 пайызы осы одақтың үлесіне тиеді. Қазақстандық деректер бойынша, 2012 жылы екі тарап арасындағы тауар айналымы 53 млрд долларға жуықтады. Содан бері ол күрт азайды және, ресми өкілдердің пікірінше, мұнай бағасымен бірге ғана қалпына келеді. Елге тартылған тікелей шетелдік инвестицияның жартысына жуығы ЕО мемлекеттерінен келеді.

2015 ж. шілдеде Қазақстан АҚШ пен бірқатар ЕО елінің азаматтарына визасыз кіру құқығын берді. Енді ол өз азаматтары үшін, ең алдымен студенттер мен жүк көлігінің жүргізушілері үшін ережелердің жеңілдетілгенін қалайды.

«Бізге „стратегиялық серіктес“ деген сөзді нақты іспен бекіту керек», — деді Астанадағы еуропалық дипломат. «Виза — алғашқы сынақ, бірақ ең қиыны емес».

Қазақстан ЕО-ға шикі мұнай жеткізетін негізгі елдердің бірі болып қала береді. Алайда 15 маусымға дейін екі тарап мұнайға қатысы жоқ, теміржолдан бастап жел энергетикасына дейінгі 12 бірлескен жоба бойынша келісіп алмақ.

Ресей мен Қытай Қазақстанның негізгі серіктестері болып қала береді. Ресми өкілдердің айтуынша, Еуропаға баратын кез келген жаңа бағытты екі елмен де келісу қажет болады.

«Келісім министрліктерде оқылып қана қоймай, шекарада да сезілуге тиіс», — деп атап өтті дипломат.

Келесі кездесу 12 мамырда жергілікті уақытпен сағат 10:30-да Брюссельде өтуге тиіс.

Авторы: Аида Нұрланова

Редакциядан: бұл үлгі материал Ushtil үшін жазылды; Астанадағы кездесу мен аты аталмаған сөйлеушілер ойдан шығарылған, сауда көрсеткіштері дөңгелектелген.
`;

/** A week later: only the English is given, so that the other columns wait and the memory has matches for them. */
export const followUp: SampleStory = {
  slug: 'partnership-follow-up',
  given: ['en'],
  versions: { en, ru, kk },
};
