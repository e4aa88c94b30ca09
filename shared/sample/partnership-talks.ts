import type { SampleStory } from './sample-story.ts';

// The facts follow public accounts of the visit (the Kazakh president's press service, news agencies) and of the
// agreement. Real persons are only reported, never quoted; speakers without a name are invented.

const en = `Kazakhstan and EU discuss closer partnership in Brussels

BRUSSELS (Ushtil) — Kazakh President Nursultan Nazarbayev and European Commission President Jean-Claude Juncker met in Brussels on Wednesday, March 30, to discuss how their new partnership agreement should be put into practice. Trade, energy, transport and visas topped the agenda.

The Enhanced Partnership and Cooperation Agreement was signed in Astana on December 21, 2015. It covers 29 areas, from trade and investment to education, civil aviation and the environment, and replaces a document that has been in force since 1999.

The document still has to be approved by the European Parliament and by all 28 EU member states. Its trade provisions, however, may be applied provisionally as early as this spring, i.e. before ratification is complete.

The EU is Kazakhstan’s largest trading partner and accounts for roughly 40 percent of its foreign trade. According to Kazakh figures, trade between the two sides came to about $31 billion in 2015. That was far less than the year before, mainly because of cheaper oil. About half of all foreign direct investment in the country comes from EU states.

In July 2015 Kazakhstan granted visa-free entry to citizens of a number of EU countries and the U.S. They may stay for up to 15 days; the trial runs until the end of 2017. In return, Mr. Nazarbayev asked the European side to ease entry rules for Kazakh citizens.

“The visa question cannot be settled by one side alone,” said a member of the Kazakh delegation who asked not to be named. “Our businesspeople and students are waiting for an answer from Europe, and they would rather not wait long.”

Russia and China remain Kazakhstan’s key partners. Together with Russia, Kazakhstan belongs to the Eurasian Economic Union, which began its work on January 1, 2015, and China is linking the country to Europe by road and rail under its Silk Road Economic Belt initiative. In Astana this policy is called multi-vector: the country seeks good relations with Moscow, Beijing, Brussels and Washington at the same time.

“Kazakhstan is not choosing between East and West,” said an analyst at a Brussels research institute. “It wants roads, railways, pipelines, etc. to meet on its own territory.”

Energy was discussed as well. Kazakhstan is one of the EU’s main suppliers of crude oil. At the Kashagan field in the Caspian Sea, Eni, Shell and Total hold 16.81 percent each; oil production there is due to resume by the end of 2016.

According to officials, Mr. Nazarbayev asked for ratification of the agreement to be sped up, and Mr. Juncker favored the further development of trade and economic cooperation.

The talks took place eight days after the March 22 attacks on Brussels airport and the city’s metro. From Brussels Mr. Nazarbayev is due to travel to Washington, where the Nuclear Security Summit opens on March 31.

By Aida Nurlanova

Editor’s note: This sample story was written for Ushtil and follows publicly known events of 2016; the unnamed speakers are invented, and the trade figures are rounded.
`;

const ru = `Казахстан и ЕС обсудили в Брюсселе укрепление партнёрства

БРЮССЕЛЬ, 30 марта — Президент Казахстана Нурсултан Назарбаев и председатель Еврокомиссии Жан-Клод Юнкер встретились в среду в Брюсселе, чтобы обсудить, как будет выполняться новое соглашение о партнёрстве. Главными темами стали торговля, энергетика, транспорт и визовый режим.

Соглашение о расширенном партнёрстве и сотрудничестве было подписано в Астане 21 декабря 2015 года. Оно охватывает 29 направлений — от торговли и инвестиций до образования, гражданской авиации и охраны окружающей среды — и заменяет документ, действующий с 1999 года.

Документ ещё должны одобрить Европейский парламент и все 28 государств — членов ЕС. Однако его торговые положения могут применяться на временной основе уже этой весной, т.е. ещё до завершения ратификации.

ЕС — крупнейший торговый партнёр Казахстана: на его долю приходится около 40% внешней торговли страны. По казахстанским данным, в 2015 году товарооборот между сторонами составил около 31 млрд долларов. Это намного меньше, чем годом ранее, — главным образом из-за снижения цен на нефть. Около половины всех прямых иностранных инвестиций поступает в страну из государств ЕС.

В июле 2015 г. Казахстан предоставил право безвизового въезда гражданам ряда стран ЕС и США. Они могут находиться в стране до 15 дней; пробный режим действует до конца 2017 года. В ответ Н.А. Назарбаев попросил европейскую сторону смягчить правила въезда для граждан Казахстана.

«Визовый вопрос нельзя решить усилиями только одной стороны, — сказал член казахстанской делегации, попросивший не называть его имени. — Наши предприниматели и студенты ждут ответа от Европы и не хотели бы ждать долго».

Ключевыми партнёрами Казахстана остаются Россия и Китай. Вместе с Россией Казахстан входит в Евразийский экономический союз, который начал работу 1 января 2015 года. Китай в рамках инициативы «Экономический пояс Шёлкового пути» связывает страну с Европой автомобильными и железными дорогами. В Астане такую политику называют многовекторной: страна стремится поддерживать хорошие отношения одновременно с Москвой, Пекином, Брюсселем и Вашингтоном.

«Казахстан не выбирает между Востоком и Западом, — считает аналитик одного из брюссельских исследовательских центров. — Он хочет, чтобы автомобильные и железные дороги, трубопроводы и т.д. сходились на его территории».

Обсуждалась и энергетика. Казахстан — один из основных поставщиков сырой нефти в ЕС. На месторождении Кашаган в Каспийском море компаниям Eni, Shell и Total принадлежит по 16,81%; добычу нефти там планируется возобновить до конца 2016 года.

По словам официальных лиц, Н.А. Назарбаев попросил ускорить ратификацию соглашения, а Ж.-К. Юнкер высказался за дальнейшее развитие торгово-экономического сотрудничества.

Переговоры прошли через восемь дней после терактов 22 марта в аэропорту и метро Брюсселя; отсюда Н.А. Назарбаев должен отправиться в Вашингтон, где 31 марта открывается Саммит по ядерной безопасности.

Автор: Аида Нурланова

От редакции: этот материал-образец написан для Ushtil на основе общеизвестных событий 2016 года; безымянные собеседники вымышлены, данные о торговле округлены.
`;

const kk = `Қазақстан мен ЕО Брюссельде әріптестікті нығайтуды талқылады

БРЮССЕЛЬ, 30 наурыз — Қазақстан Президенті Нұрсұлтан Назарбаев пен Еуропалық комиссияның төрағасы Жан-Клод Юнкер сәрсенбі күні Брюссельде кездесіп, әріптестік туралы жаңа келісімнің қалай орындалатынын талқылады. Кездесудің басты тақырыптары сауда, энергетика, көлік және виза тәртібі болды.

Кеңейтілген әріптестік пен ынтымақтастық туралы келісімге 2015 жылғы 21 желтоқсанда Астанада қол қойылды. Ол сауда мен инвестициядан бастап білім беруге, азаматтық авиацияға және қоршаған ортаны қорғауға дейінгі 29 саланы қамтиды әрі 1999 жылдан бері қолданылып келе жатқан құжаттың орнын басады.

Құжатты әлі Еуропалық парламент пен ЕО-ға мүше 28 мемлекеттің барлығы мақұлдауға тиіс. Алайда оның саудаға қатысты ережелері осы көктемнің өзінде, яғни ратификациялау аяқталмай тұрып, уақытша қолданылуы мүмкін.

Еуропалық Одақ — Қазақстанның ең ірі сауда серіктесі: елдің сыртқы саудасының шамамен 40 пайызы осы одақтың үлесіне тиеді. Қазақстандық деректер бойынша, 2015 жылы екі тарап арасындағы тауар айналымы 31 млрд долларға жуықтады. Бұл бір жыл бұрынғыдан әлдеқайда аз, оған негізінен мұнай бағасының төмендеуі себеп болды. Елге тартылған тікелей шетелдік инвестицияның жартысына жуығы ЕО мемлекеттерінен келеді.

2015 ж. шілдеде Қазақстан бірқатар ЕО елі мен АҚШ азаматтарына визасыз кіру құқығын берді. Олар елде 15 күнге дейін бола алады; сынақ режимі 2017 жылдың соңына дейін қолданылады. Бұған жауап ретінде Н.Ә. Назарбаев Еуропа тарапынан Қазақстан азаматтары үшін кіру ережелерін жеңілдетуді сұрады.

«Виза мәселесін бір жақтың ғана күшімен шешу мүмкін емес», — деді аты-жөнін атамауды өтінген Қазақстан делегациясының мүшесі. «Біздің кәсіпкерлер мен студенттер Еуропадан жауап күтіп отыр және ұзақ күткісі келмейді».

Ресей мен Қытай Қазақстанның негізгі серіктестері болып қала береді. Қазақстан Ресеймен бірге 2015 жылғы 1 қаңтарда жұмысын бастаған Еуразиялық экономикалық одаққа кіреді. Қытай «Жібек жолының экономикалық белдеуі» бастамасы аясында елді Еуропамен автомобиль жолдары және теміржолдар арқылы байланыстырып жатыр. Астанада мұндай саясатты көпвекторлы деп атайды: ел бір мезгілде Мәскеумен, Бейжіңмен, Брюссельмен және Вашингтонмен жақсы қарым-қатынас сақтауға ұмтылады.

«Қазақстан Шығыс пен Батыстың бірін таңдап жатқан жоқ», — дейді Брюссельдегі зерттеу орталықтарының бірінде істейтін сарапшы. «Ол автомобиль жолдары, теміржолдар, құбырлар, т.б. дәл өз аумағында тоғысса дейді».

Энергетика мәселесі де талқыланды. Қазақстан — ЕО-ға шикі мұнай жеткізетін негізгі елдердің бірі. Каспий теңізіндегі Қашаған кен орнында Eni, Shell және Total компанияларының әрқайсысы 16,81 пайыз үлеске ие; онда мұнай өндіруді 2016 жылдың соңына дейін қайта бастау жоспарланған.

Ресми өкілдердің айтуынша, Н.Ә. Назарбаев келісімді ратификациялауды жеделдетуді сұрады. Ж.-К. Юнкер сауда-экономикалық ынтымақтастықты одан әрі дамытуды жақтады.

Келіссөздер 22 наурызда Брюссель әуежайы мен метросында жасалған лаңкестік шабуылдардан сегіз күн өткен соң болды. Н.Ә. Назарбаев Брюссельден Вашингтонға аттануға тиіс, онда 31 наурызда Ядролық қауіпсіздік жөніндегі саммит ашылады.

Авторы: Аида Нұрланова

Редакциядан: бұл үлгі материал 2016 жылғы жұртқа мәлім оқиғалар негізінде Ushtil үшін жазылды; аты аталмаған сөйлеушілер ойдан шығарылған, сауда көрсеткіштері дөңгелектелген.
`;

/** The Kazakhstan–EU talks of 30 March 2016: all three versions are given, so that pairing has work to do. */
export const partnershipTalks: SampleStory = {
  slug: 'partnership-talks',
  given: ['en', 'ru', 'kk'],
  versions: { en, ru, kk },
};
