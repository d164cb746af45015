<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessButton</name>
    <message>
        <source>Make it easier: text, contrast, reach</source>
        <translation>لراحتك: النص والتباين ومدى الوصول</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>لراحتك</translation>
    </message>
    <message>
        <source>For you alone: the next customer finds everything as it was.</source>
        <translation>لك وحدك: يجد العميل التالي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>أكبر نص</translation>
    </message>
    <message>
        <source>Light words on black</source>
        <translation>كلمات فاتحة على أسود</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flies</source>
        <translation>لا شيء ينزلق أو يتلاشى أو يطير</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Everything moves down, within reach from a chair</source>
        <translation>ينزل كل شيء ليكون في متناول من يجلس على كرسي</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>مستوى منخفض</translation>
    </message>
    <message>
        <source>The screen is read aloud: swipe or press a key to go on</source>
        <translation>تُقرأ الشاشة بصوت عالٍ: مرّر أو اضغط مفتاحًا للمتابعة</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>القراءة الصوتية</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Ask about %1</source>
        <translation>اسأل عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>أضف إلى القائمة</translation>
    </message>
    <message>
        <source>Add to list  ·  %1</source>
        <translation>أضف إلى القائمة  ·  ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>Can I see this here?</source>
        <translation>هل يمكنني رؤية هذا هنا؟</translation>
    </message>
    <message>
        <source>Do you have this in another colour?</source>
        <translation>هل يتوفر هذا بلون آخر؟</translation>
    </message>
    <message>
        <source>When can it be delivered?</source>
        <translation>متى يمكن توصيله؟</translation>
    </message>
    <message>
        <source>Can you put it together for me?</source>
        <translation>هل يمكنكم تركيبه لي؟</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>اسألنا</translation>
    </message>
    <message>
        <source>Write what you are looking for or would like to know. The answer comes to this screen.</source>
        <translation>اكتب ما تبحث عنه أو ما تودّ معرفته، وسيصل الجواب إلى هذه الشاشة.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Our staff will answer here. You can go on meanwhile.</source>
        <translation>سيجيبك فريقنا هنا، ويمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Our staff will answer here.</source>
        <translation>سيجيبك فريقنا هنا.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>في قائمتك</translation>
    </message>
    <message>
        <source>Add it to my list</source>
        <translation>أضفه إلى قائمتي</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>{name}: we will see to it</source>
        <translation>⁨{name}⁩: سنهتم بذلك</translation>
    </message>
    <message>
        <source>{name}: we are sorry, not this time</source>
        <translation>⁨{name}⁩: نعتذر، ليس هذه المرة</translation>
    </message>
    <message>
        <source>{name}: it is on order</source>
        <translation>⁨{name}⁩: تم طلبه</translation>
    </message>
    <message>
        <source>{name}: it is here for you</source>
        <translation>⁨{name}⁩: وصل وهو بانتظارك</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Look around. Make your list. We help with the rest.</source>
        <translation>تجوّل وأعدّ قائمتك، ونحن نساعدك في الباقي.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>لديّ رمز</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>دون اتصال</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message>
        <source>“{text}”</source>
        <translation>«⁨{text}⁩»</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>Recommended</source>
        <translation>الموصى بها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price, low first</source>
        <translation>السعر من الأقل</translation>
    </message>
    <message>
        <source>Price, high first</source>
        <translation>السعر من الأعلى</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>مسح منتج</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>الترتيب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing is called that. Here is “%1” instead.</source>
        <translation>لا شيء بهذا الاسم. إليك نتائج «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{name} is coming</source>
        <translation>⁨{name}⁩ في الطريق إليك</translation>
    </message>
    <message>
        <source>{name} is coming, any moment</source>
        <translation>⁨{name}⁩ يصل بعد لحظات</translation>
    </message>
    <message>
        <source>{name} is coming, about {minutes} min</source>
        <translation>⁨{name}⁩ في الطريق إليك، نحو ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>Please stay nearby.</source>
        <translation>يُرجى البقاء بالقرب من هنا.</translation>
    </message>
    <message>
        <source>We cannot reach staff right now</source>
        <translation>يتعذّر الوصول إلى الفريق الآن</translation>
    </message>
    <message>
        <source>Your call goes out as soon as we can. Staff at the desk will help you too.</source>
        <translation>سيصل نداؤك حالما يمكن. ويسعد موظفو الاستقبال بمساعدتك أيضًا.</translation>
    </message>
    <message>
        <source>It takes a little longer today</source>
        <translation>يستغرق الأمر اليوم وقتًا أطول قليلًا</translation>
    </message>
    <message>
        <source>Your call is now urgent to all our staff. Thank you for waiting.</source>
        <translation>نداؤك عاجل الآن لدى فريقنا كله. شكرًا لانتظارك.</translation>
    </message>
    <message>
        <source>We have called somebody</source>
        <translation>لقد نادينا أحد موظفينا</translation>
    </message>
    <message>
        <source>You will see here who is coming.</source>
        <translation>سيظهر هنا من سيأتي إليك.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call staff</source>
        <translation>نداء الموظف</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>كيف نساعدك؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>I’d like advice</source>
        <translation>أودّ استشارة</translation>
    </message>
    <message>
        <source>I’d like to see it here</source>
        <translation>أودّ رؤيته هنا</translation>
    </message>
    <message>
        <source>I’d like to buy or order</source>
        <translation>أودّ الشراء أو الطلب</translation>
    </message>
    <message>
        <source>I need a hand getting around</source>
        <translation>أحتاج إلى مساعدة في التنقّل</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>أمر آخر</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Cancel the call</source>
        <translation>إلغاء النداء</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>There is no camera here.</source>
        <translation>لا توجد كاميرا هنا.</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>from {price}</source>
        <translation>من ⁨{price}⁩</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>حسب الطلب</translation>
    </message>
</context>
<context>
    <name>CodePlace</name>
    <message>
        <source>The whole code stands at the foot of your slip.</source>
        <translation>الرمز كاملًا في أسفل قسيمتك.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Show it to our staff, or take a picture of it. Your list is kept under this code.</source>
        <translation>اعرضه على فريقنا أو التقط له صورة. تبقى قائمتك محفوظة بهذا الرمز.</translation>
    </message>
    <message>
        <source>Your code as a QR picture</source>
        <translation>رمزك كصورة QR</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Your list is still empty</source>
        <translation>قائمتك ما زالت فارغة</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>متابعة التصفّح</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>CodeSlots</name>
    <message>
        <source>Your code: nothing typed yet</source>
        <translation>رمزك: لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Your code so far: %1</source>
        <translation>رمزك حتى الآن: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>لمحة سريعة</translation>
    </message>
    <message>
        <source>Three products can be compared at once. Take one off first.</source>
        <translation>يمكن مقارنة ثلاثة منتجات معًا. أزل أحدها أولًا.</translation>
    </message>
</context>
<context>
    <name>CompareMark</name>
    <message>
        <source>Compare %1</source>
        <translation>مقارنة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>الفروق فقط</translation>
    </message>
    <message>
        <source>They are alike in everything we know of them.</source>
        <translation>هي متماثلة في كل ما نعرفه عنها.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Touch the scales on two or three products and see them side by side.</source>
        <translation>المس الميزان على منتجين أو ثلاثة لتراها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>متابعة التصفّح</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>إزالة ⁨%1⁩ من المقارنة</translation>
    </message>
    <message>
        <source>Choose one more to compare</source>
        <translation>اختر واحدًا آخر للمقارنة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>ComparedChoice</name>
    <message>
        <source>Add %1 to the list</source>
        <translation>إضافة ⁨%1⁩ إلى القائمة</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>أضف إلى القائمة</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the list, where there is little room</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>إزالة ⁨%1⁩ من المقارنة</translation>
    </message>
</context>
<context>
    <name>ComparedFact</name>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>ComparedProduct</name>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>Your list is kept</source>
        <translation>قائمتك محفوظة</translation>
    </message>
    <message>
        <source>Your list is open at another kiosk</source>
        <translation>قائمتك مفتوحة على جهاز آخر</translation>
    </message>
    <message>
        <source>It was good to have you here. See you soon.</source>
        <translation>سعدنا بزيارتك. إلى اللقاء قريبًا.</translation>
    </message>
    <message>
        <source>It was opened there with your code. If that was not you, please tell our staff.</source>
        <translation>فُتحت هناك برمزك. إن لم تكن أنت، فيُرجى إبلاغ فريقنا.</translation>
    </message>
    <message>
        <source>Our staff can find it with your code. You can carry on at any kiosk.</source>
        <translation>يمكن لفريقنا إيجادها برمزك. ويمكنك متابعتها على أي جهاز.</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>Show %n product(s)</source>
        <translation>
            <numerusform>لا منتجات لعرضها</numerusform>
            <numerusform>عرض منتج واحد</numerusform>
            <numerusform>عرض منتجين</numerusform>
            <numerusform>عرض %n منتجات</numerusform>
            <numerusform>عرض %n منتجًا</numerusform>
            <numerusform>عرض %n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>لا توجد منتجات مطابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Only what is in stock</source>
        <translation>المتوفر فقط</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>إزالة عامل التصفية: ⁨{filter}⁩</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>دون «⁨{filter}⁩»: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>أي سعر</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>حتى ⁨{price}⁩</translation>
    </message>
    <message>
        <source>{price} and more</source>
        <translation>⁨{price}⁩ فأكثر</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من ⁨{low}⁩ إلى ⁨{high}⁩</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{quantity} m</source>
        <translation>⁨{quantity}⁩ م</translation>
    </message>
    <message>
        <source>{quantity} m²</source>
        <translation>⁨{quantity}⁩ م²</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>⁦{number}%⁩</translation>
    </message>
    <message>
        <source>per metre</source>
        <translation>للمتر</translation>
    </message>
    <message>
        <source>per m²</source>
        <translation>للمتر المربع</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Still there?</source>
        <translation>أما زلت هنا؟</translation>
    </message>
    <message>
        <source>Then we clear the screen for the next customer. Your list is kept under your code.</source>
        <translation>بعدها نخلي الشاشة للعميل التالي. تبقى قائمتك محفوظة برمزك.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>You save {amount}</source>
        <translation>توفّر ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>لديك عرض من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{product} is off your list</source>
        <translation>أُزيل ⁨{product}⁩ من قائمتك</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Look at %1</source>
        <translation>عرض ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>⁨%1⁩ للواحد</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Your list</source>
        <translation>قائمتك</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Nothing on your list yet</source>
        <translation>لا شيء في قائمتك بعد</translation>
    </message>
    <message>
        <source>What you add stays here, and under your code.</source>
        <translation>ما تضيفه يبقى هنا ومحفوظًا برمزك.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>تصفّح</translation>
    </message>
</context>
<context>
    <name>LowerBand</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>نداء الموظف</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Your list: %1, %2</source>
        <translation>قائمتك: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>قائمتك</translation>
    </message>
    <message>
        <source>Get my code</source>
        <translation>رمزي</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>{name}: {edits}</source>
        <translation>⁨{name}⁩: ⁨{edits}⁩</translation>
    </message>
    <message>
        <source>{name} has answered your question</source>
        <translation>وصل جواب ⁨{name}⁩ عن سؤالك</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>لديك عرض من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} · {product}: {edit}</source>
        <translation>⁨{name}⁩ · ⁨{product}⁩: ⁨{edit}⁩</translation>
    </message>
    <message>
        <source>While you were away, {name} worked on your list</source>
        <translation>في غيابك جرى العمل على قائمتك من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>While you were away, our staff worked on your list</source>
        <translation>في غيابك عمل فريقنا على قائمتك</translation>
    </message>
    <message>
        <source>price {before} → {after}</source>
        <translation>السعر ⁨{before}⁩ ← ⁨{after}⁩</translation>
    </message>
    <message>
        <source>price {after}</source>
        <translation>السعر ⁨{after}⁩</translation>
    </message>
    <message>
        <source>quantity {before} → {after}</source>
        <translation>الكمية ⁨{before}⁩ ← ⁨{after}⁩</translation>
    </message>
    <message>
        <source>quantity {after}</source>
        <translation>الكمية ⁨{after}⁩</translation>
    </message>
    <message>
        <source>now {options}</source>
        <translation>الآن ⁨{options}⁩</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>added this for you</source>
        <translation>إضافة من أجلك</translation>
    </message>
    <message>
        <source>took this off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>put this back on the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>discount withdrawn</source>
        <translation>إلغاء الخصم</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>خصم ⁨{percent}⁩</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>خصم ⁨{amount}⁩</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>For example where it goes, or what it has to fit.</source>
        <translation>مثلًا مكان وضعه أو ما ينبغي أن يلائمه.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing fits all of your filters</source>
        <translation>لا شيء يطابق كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Nothing here right now</source>
        <translation>لا شيء هنا حاليًا</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتائج عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>With one filter less there is something:</source>
        <translation>بإزالة عامل تصفية واحد تجد:</translation>
    </message>
    <message>
        <source>We may have it all the same, or can get it. Ask us and the answer comes to this screen.</source>
        <translation>ربما لدينا ما تريد أو نستطيع توفيره. اسألنا وسيصل الجواب إلى هذه الشاشة.</translation>
    </message>
    <message>
        <source>Tell us what you are looking for, and the answer comes to this screen.</source>
        <translation>أخبرنا بما تبحث عنه، ويصلك الجواب على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>اسأل عنه</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>اسألنا</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>{name} would like to show you this</source>
        <translation>يودّ ⁨{name}⁩ أن يريك هذا</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something is wrong with this kiosk. Its log file says what.</source>
        <translation>هناك خلل في هذا الجهاز، وتفاصيله في ملف السجل.</translation>
    </message>
    <message>
        <source>The typeface {family} is not installed. Run “make setup”, or install Handsel again.</source>
        <translation>الخط ⁨{family}⁩ غير مثبّت. شغّل «make setup» أو أعد تثبيت Handsel.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start this in a desktop session, or set DISPLAY.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. شغّل البرنامج في جلسة سطح مكتب أو عيّن DISPLAY.</translation>
    </message>
    <message>
        <source>The screen {display} cannot be reached. Check that its desktop session is running, and this user&apos;s.</source>
        <translation>يتعذّر الوصول إلى الشاشة ⁨{display}⁩. تحقّق من أن جلسة سطح المكتب تعمل وأنها لهذا المستخدم.</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing. To install them: sudo apt-get install {packages}</source>
        <translation>تنقص النوافذ مكتبات من النظام. لتثبيتها: ⁦sudo apt-get install {packages}⁩</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing: {libraries}. Install the packages that hold them.</source>
        <translation>تنقص النوافذ مكتبات من النظام: ⁨{libraries}⁩. ثبّت الحزم التي تحتويها.</translation>
    </message>
    <message>
        <source>There is no shop database at {path}. Create one with “handsel init”, or correct the settings.</source>
        <translation>لا توجد قاعدة بيانات للمتجر في ⁨{path}⁩. أنشئ واحدة بالأمر «handsel init» أو صحّح الإعدادات.</translation>
    </message>
    <message>
        <source>There is a database at {path} already. It was left as it is; choose another path for a new one.</source>
        <translation>توجد قاعدة بيانات في ⁨{path}⁩ بالفعل. تُركت كما هي؛ اختر مسارًا آخر لقاعدة جديدة.</translation>
    </message>
    <message>
        <source>The shop database at {path} is held by another program. Close that program, then try again.</source>
        <translation>قاعدة بيانات المتجر ⁨{path}⁩ محجوزة لدى برنامج آخر. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or is not a shop database. Put the newest backup in its place; the file was not changed.</source>
        <translation>الملف ⁨{path}⁩ تالف أو ليس قاعدة بيانات متجر. ضع أحدث نسخة احتياطية مكانه؛ لم يُغيَّر الملف.</translation>
    </message>
    <message>
        <source>This kiosk’s own file {path} is damaged. Move it to another folder and start the kiosk again; keep the file, it may hold what the last customers did.</source>
        <translation>الملف ⁨{path}⁩ الخاص بهذا الجهاز تالف. انقله إلى مجلد آخر وأعد تشغيل الجهاز؛ واحتفظ بالملف فقد يحوي ما فعله آخر العملاء.</translation>
    </message>
    <message>
        <source>The database at {path} is not a shop of Handsel. Correct the settings, or create a shop elsewhere.</source>
        <translation>قاعدة البيانات ⁨{path}⁩ ليست متجرًا من Handsel. صحّح الإعدادات أو أنشئ متجرًا في مكان آخر.</translation>
    </message>
    <message>
        <source>The shop database at {path} was written by a newer Handsel (schema {found}; this one knows {known}). Update Handsel on this machine.</source>
        <translation>كُتبت قاعدة بيانات المتجر ⁨{path}⁩ بإصدار أحدث من Handsel (المخطط ⁨{found}⁩، وهذا الإصدار يعرف ⁨{known}⁩). حدّث Handsel على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The shop database at {path} is from an earlier Handsel (schema {found} of {known}). Bring it up to date with “handsel migrate”; a copy is kept.</source>
        <translation>قاعدة بيانات المتجر ⁨{path}⁩ من إصدار أقدم من Handsel (المخطط ⁨{found}⁩ من ⁨{known}⁩). حدّثها بالأمر «handsel migrate»؛ وتُحفظ نسخة منها.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be written. Allow this user to write the file and its folder.</source>
        <translation>تتعذّر الكتابة في قاعدة بيانات المتجر ⁨{path}⁩. اسمح لهذا المستخدم بالكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Please free some space on it.</source>
        <translation>القرص الذي يحوي ⁨{path}⁩ ممتلئ. يُرجى توفير مساحة عليه.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be reached ({cause}). Check the path, the disk and the network.</source>
        <translation>يتعذّر الوصول إلى قاعدة بيانات المتجر ⁨{path}⁩ (⁨{cause}⁩). تحقّق من المسار والقرص والشبكة.</translation>
    </message>
    <message>
        <source>“{url}” names no database. Give the path of a file, or sqlite:///path/to/shop.sqlite.</source>
        <translation>«⁨{url}⁩» لا يدل على قاعدة بيانات. اذكر مسار ملف أو ⁦sqlite:///path/to/shop.sqlite⁩.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {cause}. Correct it or move it.</source>
        <translation>تتعذّر قراءة ملف الإعدادات ⁨{path}⁩: ⁨{cause}⁩. صحّحه أو انقله.</translation>
    </message>
    <message>
        <source>The settings in {source} are not right: {cause}. The README lists every setting and what it takes.</source>
        <translation>الإعدادات في ⁨{source}⁩ غير صحيحة: ⁨{cause}⁩. يسرد ملف README كل إعداد وقيمه.</translation>
    </message>
    <message>
        <source>There is a trader “{username}” already. Choose another username.</source>
        <translation>يوجد بائع باسم «⁨{username}⁩» بالفعل. اختر اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>“{username}” cannot be a username. Use 1 to 32 letters, digits, dots, hyphens or underscores.</source>
        <translation>لا يصلح «⁨{username}⁩» اسمًا لمستخدم. استعمل من 1 إلى 32 من الحروف أو الأرقام أو النقاط أو الشرطات أو الشرطات السفلية.</translation>
    </message>
    <message>
        <source>The name cannot be used. Give one line of at most {length} characters, without control codes.</source>
        <translation>لا يمكن استعمال هذا الاسم. اكتب سطرًا واحدًا من ⁨{length}⁩ رموز على الأكثر دون رموز تحكّم.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {length} characters.</source>
        <translation>كلمة المرور قصيرة جدًا. استعمل ⁨{length}⁩ رموز على الأقل.</translation>
    </message>
    <message>
        <source>A discount ceiling is from 0 to 100 percent.</source>
        <translation>حد الخصم من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here.</source>
        <translation>لا أحد باسم «⁨{username}⁩» يعمل هنا.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>هذا للمدير فقط.</translation>
    </message>
    <message>
        <source>This is the shop’s only manager. Make somebody else a manager first.</source>
        <translation>هذا هو المدير الوحيد في المتجر. عيّن مديرًا آخر أولًا.</translation>
    </message>
    <message>
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>لا يصلح هذا رقمًا سريًا. استعمل من ⁨{shortest}⁩ إلى ⁨{longest}⁩ أرقام غير متماثلة كلها ولا متتالية.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>الملف ⁨{path}⁩ تالف. احذفه ثم عيّن الرقم السري من جديد بالأمر «handsel pin».</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>{quantity} on your list</source>
        <translation>⁨{quantity}⁩ في قائمتك</translation>
    </message>
    <message>
        <source>{product} in {value}?</source>
        <translation>⁨{product}⁩ بخيار ⁨{value}⁩؟</translation>
    </message>
    <message>
        <source>Not in stock today, we order it for you</source>
        <translation>غير متوفر اليوم، ونطلبه لك</translation>
    </message>
    <message>
        <source>{count} in stock, we order the rest</source>
        <translation>المتوفر ⁨{count}⁩، ونطلب الباقي</translation>
    </message>
    <message>
        <source>Only {count} left in stock</source>
        <translation>بقي ⁨{count}⁩ فقط</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>الصورة ⁨{place}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>المتوفر ⁨{count}⁩</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>حسب الطلب</translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>We do not have it in %1. Ask us: we may be able to get it.</source>
        <translation>لا يتوفر لدينا بخيار ⁨%1⁩. اسألنا، فربما نستطيع توفيره.</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>اسأل عن هذا</translation>
    </message>
    <message>
        <source>No longer compare %1</source>
        <translation>إيقاف مقارنة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>مقارنة ⁨%1⁩</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>قيد المقارنة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>This product is no longer on show</source>
        <translation>لم يعد هذا المنتج معروضًا</translation>
    </message>
    <message>
        <source>Ask us about it: we may still have it, or something like it.</source>
        <translation>اسألنا عنه: فقد يكون لا يزال لدينا، أو شيء يشبهه.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Look closer at %1</source>
        <translation>عرض ⁨%1⁩ عن قرب</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>اعرض هذا الرمز على موظفينا.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>المبلغ (⁨{currency}⁩)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>الرقم الضريبي ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>خدمكم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>المبلغ قبل الضريبة</translation>
    </message>
    <message>
        <source>Tax {rate} on {net}</source>
        <translation>ضريبة ⁨{rate}⁩ على ⁨{net}⁩</translation>
    </message>
    <message>
        <source>Prices of the products include the tax.</source>
        <translation>أسعار المنتجات شاملة الضريبة.</translation>
    </message>
    <message>
        <source>Prices of the products are without tax.</source>
        <translation>أسعار المنتجات غير شاملة الضريبة.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>مرحبًا ⁨{name}⁩،</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>Attached is the quote for your list. It comes to {total} and is valid until {day}.</source>
        <translation>تجد في المرفق عرض السعر لقائمتك. يبلغ ⁨{total}⁩ وهو صالح حتى ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>With the code on it our staff open your list again, whenever you come.</source>
        <translation>بالرمز المطبوع عليه يفتح موظفونا قائمتك من جديد متى جئت.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>مع أطيب التحيات</translation>
    </message>
    <message>
        <source>Your quote {number} from {shop}</source>
        <translation>عرض السعر ⁨{number}⁩ من ⁨{shop}⁩</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{product} had just been changed by our staff. Please look at it again.</source>
        <translation>عدّل فريقنا ⁨{product}⁩ قبل قليل. يُرجى النظر إليه مجددًا.</translation>
    </message>
    <message>
        <source>A special price goes with this. Please ask our staff to change it.</source>
        <translation>لهذا سعر خاص. اطلب من موظفينا تغييره.</translation>
    </message>
    <message>
        <source>This list is closed. Please ask our staff.</source>
        <translation>هذه القائمة مغلقة. يُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>That many cannot be ordered here. Please ask our staff.</source>
        <translation>لا يمكن طلب هذا العدد من هنا. يُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>That text is too long. Please shorten it.</source>
        <translation>النص طويل جدًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>That could not be put on the list. Please ask our staff.</source>
        <translation>تعذّرت الإضافة إلى القائمة. يُرجى سؤال فريقنا.</translation>
    </message>
    <message>
        <source>You have called somebody already.</source>
        <translation>لقد ناديت أحد موظفينا بالفعل.</translation>
    </message>
    <message>
        <source>That did not work. Please ask our staff.</source>
        <translation>لم ينجح ذلك. يُرجى سؤال فريقنا.</translation>
    </message>
</context>
<context>
    <name>RelatedProducts</name>
    <message>
        <source>You may also like</source>
        <translation>قد يعجبك أيضًا</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Too many codes did not work. Please wait {time}, or ask our staff.</source>
        <translation>رموز كثيرة لم تنجح. يُرجى الانتظار ⁨{time}⁩ أو سؤال فريقنا.</translation>
    </message>
    <message>
        <source>We are looking for your list…</source>
        <translation>نبحث عن قائمتك…</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. Please look again.</source>
        <translation>لا يوجد ⁨{symbol}⁩ في رموزنا. يُرجى النظر مجددًا.</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. It may be a V.</source>
        <translation>لا يوجد ⁨{symbol}⁩ في رموزنا. ربما كان ⁦V⁩.</translation>
    </message>
    <message>
        <source>One of the first nine symbols is wrong. Please compare them.</source>
        <translation>أحد الرموز التسعة الأولى خاطئ. يُرجى مقارنتها.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>Show us the code of your list, and you go on where you stopped.</source>
        <translation>أرنا رمز قائمتك لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Type the code of your list, and you go on where you stopped.</source>
        <translation>اكتب رمز قائمتك لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Only a photo of it? Our staff will open the list for you.</source>
        <translation>لديك صورة له فقط؟ سيفتح فريقنا القائمة لك.</translation>
    </message>
    <message>
        <source>Type all 15 symbols</source>
        <translation>اكتب الرموز الـ15 كلها</translation>
    </message>
    <message>
        <source>Or type all 15 symbols</source>
        <translation>أو اكتب الرموز الـ15 كلها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Delete the last symbol</source>
        <translation>حذف الرمز الأخير</translation>
    </message>
    <message>
        <source>Open my list</source>
        <translation>فتح قائمتي</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{barcode} is not in our catalogue yet. Our staff gladly have a look for you.</source>
        <translation>⁨{barcode}⁩ ليس في قائمة منتجاتنا بعد. يسعد فريقنا بالبحث عنه لك.</translation>
    </message>
    <message>
        <source>We do not know this barcode</source>
        <translation>لا نعرف هذا الرمز الشريطي</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>اسأل عنه</translation>
    </message>
    <message>
        <source>The list on this screen is kept under its own code, and can be opened again with it.</source>
        <translation>القائمة المعروضة تبقى محفوظة برمزها، ويمكن فتحها به من جديد.</translation>
    </message>
    <message>
        <source>Open the other list?</source>
        <translation>هل تُفتح القائمة الأخرى؟</translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>فتح القائمة الأخرى</translation>
    </message>
    <message>
        <source>Scan the barcode of a product, or the code of your list.</source>
        <translation>امسح الرمز الشريطي لمنتج أو رمز قائمتك.</translation>
    </message>
    <message>
        <source>That is not one of our codes</source>
        <translation>هذا ليس من رموزنا</translation>
    </message>
    <message>
        <source>This list is completed. Our staff can open it again for you.</source>
        <translation>هذه القائمة منتهية. يستطيع فريقنا فتحها لك من جديد.</translation>
    </message>
    <message>
        <source>This code opens no list here. Please compare it, or ask our staff.</source>
        <translation>هذا الرمز لا يفتح أي قائمة هنا. يُرجى مقارنته أو سؤال فريقنا.</translation>
    </message>
    <message>
        <source>We cannot look for lists right now. Please try again in a moment.</source>
        <translation>يتعذّر البحث عن القوائم الآن. يُرجى المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Do you have the product with the barcode {barcode}?</source>
        <translation>هل لديكم المنتج ذو الرمز الشريطي ⁨{barcode}⁩؟</translation>
    </message>
    <message>
        <source>To open a list we need its whole code, all 15 symbols.</source>
        <translation>لفتح قائمة نحتاج إلى رمزها كاملًا، الرموز الـ15 كلها.</translation>
    </message>
    <message>
        <source>That code was not read rightly. Please try once more.</source>
        <translation>لم يُقرأ الرمز قراءة صحيحة. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Only a part of a code was read. Please try once more.</source>
        <translation>قُرئ جزء من الرمز فقط. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>That is the code of the list on this screen.</source>
        <translation>هذا رمز القائمة المعروضة على هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Scan a product</source>
        <translation>مسح منتج</translation>
    </message>
    <message>
        <source>Hold its barcode into the picture, a hand’s breadth away. Its page opens by itself.</source>
        <translation>قرّب الرمز الشريطي من الصورة على مسافة كفّ، فتُفتح صفحته تلقائيًا.</translation>
    </message>
    <message>
        <source>Please search for the product by its name, or ask our staff.</source>
        <translation>يُرجى البحث عن المنتج باسمه أو سؤال فريقنا.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Stay with this list</source>
        <translation>البقاء مع هذه القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Wipe over the whole screen: %1 of %2 places have responded.</source>
        <translation>امسح الشاشة كلها بإصبعك: استجاب ⁨%1⁩ من ⁨%2⁩ موضعًا.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long if the screen’s diagonal is set right.</source>
        <translation>طول هذا الشريط 100 مم إذا كان قطر الشاشة مضبوطًا.</translation>
    </message>
    <message>
        <source>Show plain colours</source>
        <translation>عرض ألوان صافية</translation>
    </message>
    <message>
        <source>The next colour</source>
        <translation>اللون التالي</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ShelfTrail</name>
    <message>
        <source>Back to %1</source>
        <translation>رجوع إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Aa</source>
        <comment>an example of letters in three sizes</comment>
        <translation>أب</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Customer ID</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Nothing on the list yet</source>
        <translation>لا شيء في القائمة بعد</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>توفّر</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>اعرض هذه القسيمة على فريقنا أو قرّبها من أحد الأجهزة، فتُفتح قائمتك من جديد، اليوم وفيما بعد.</translation>
    </message>
    <message>
        <source>The whole code, to be typed:</source>
        <translation>الرمز كاملًا للكتابة:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>قسيمة تجريبية</translation>
    </message>
    <message>
        <source>The printer works. This code opens no list.</source>
        <translation>الطابعة تعمل. هذا الرمز لا يفتح أي قائمة.</translation>
    </message>
    <message>
        <source>Show this slip to our staff: they open your list again, today and later.</source>
        <translation>اعرض هذه القسيمة على موظفينا: سيفتحون قائمتك من جديد، اليوم وفيما بعد.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Prices as of {moment}</source>
        <translation>الأسعار بتاريخ ⁨{moment}⁩</translation>
    </message>
</context>
<context>
    <name>SlipState</name>
    <message>
        <source>Your slip is printed</source>
        <translation>طُبعت قسيمتك</translation>
    </message>
    <message>
        <source>A picture of your code is just as good.</source>
        <translation>صورة لرمزك تفي بالغرض.</translation>
    </message>
    <message>
        <source>Our staff will find your list all the same.</source>
        <translation>سيجد فريقنا قائمتك على أي حال.</translation>
    </message>
    <message>
        <source>Printing your slip…</source>
        <translation>تُطبع قسيمتك…</translation>
    </message>
    <message>
        <source>Please take it along.</source>
        <translation>يُرجى أخذها معك.</translation>
    </message>
    <message>
        <source>Please take it along, and tell our staff that the paper is nearly used up.</source>
        <translation>يُرجى أخذها معك، وإبلاغ فريقنا بأن الورق أوشك على النفاد.</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>نفد ورق الطابعة</translation>
    </message>
    <message>
        <source>The printer’s cover is open</source>
        <translation>غطاء الطابعة مفتوح</translation>
    </message>
    <message>
        <source>There is no printer right now</source>
        <translation>لا توجد طابعة حاليًا</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Your slip could not be printed</source>
        <translation>تعذّرت طباعة قسيمتك</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <source>Print a slip</source>
        <translation>طباعة قسيمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>مفتاح تبديل</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>حقل نص</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>شريط تمرير</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>⁨{count}⁩ من الرموز</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>⁨{place}⁩ من ⁨{places}⁩</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>{symbol} deleted</source>
        <translation>حُذف ⁨{symbol}⁩</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>كتابة يدوية</translation>
    </message>
    <message>
        <source>close the keyboard</source>
        <translation>إغلاق لوحة المفاتيح</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>علامة تعجّب</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة علوية</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>القراءة الصوتية متوقفة.</translation>
    </message>
    <message>
        <source>Volume {percent} percent</source>
        <translation>مستوى الصوت ⁨{percent}⁩ بالمئة</translation>
    </message>
    <message>
        <source>Speed {percent} percent</source>
        <translation>السرعة ⁨{percent}⁩ بالمئة</translation>
    </message>
    <message>
        <source>There is nothing to go back to here.</source>
        <translation>لا شيء للرجوع إليه هنا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Speech is on. Down or swipe right: next. Up or swipe left: previous. Enter or double tap: choose. Escape: back.</source>
        <translation>القراءة الصوتية مفعّلة. السهم السفلي أو التمرير يمينًا: التالي. السهم العلوي أو التمرير يسارًا: السابق. مفتاح الإدخال أو النقر مرتين: اختيار. مفتاح الهروب: رجوع.</translation>
    </message>
    <message>
        <source>contact details, which are not read aloud</source>
        <translation>بيانات الاتصال، وهي لا تُقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. Our staff are glad to help you.</source>
        <translation>لا يستطيع هذا الجهاز القراءة الصوتية. يسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for {language}.</source>
        <translation>لا يوجد في هذا الجهاز صوت للغة ⁨{language}⁩.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>⁦{percent}%⁩</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>{width} × {height} px, {across} × {down} mm, {diagonal} in</source>
        <translation>⁦{width} × {height} px⁩، ⁦{across} × {down} mm⁩، ⁨{diagonal}⁩ بوصة</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>المساحة الحرة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>The store answers</source>
        <translation>قاعدة البيانات تستجيب</translation>
    </message>
    <message>
        <source>Not yet in the store</source>
        <translation>لم يصل إلى قاعدة البيانات بعد</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>التغييرات: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Refused by the store</source>
        <translation>رفضته قاعدة البيانات</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>قائمة المنتجات</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Changed within the last hour</source>
        <translation>تغيّرت خلال الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Changed {hours} h ago</source>
        <translation>تغيّرت قبل ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>Changed {days} days ago</source>
        <translation>تغيّرت قبل ⁨{days}⁩ يوم</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>هذا ليس الرقم السري.</translation>
    </message>
</context>
<context>
    <name>StaffMenuScreen</name>
    <message>
        <source>Staff menu</source>
        <translation>قائمة الفريق</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>آخر سطور السجل</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>Test the screen</source>
        <translation>اختبار الشاشة</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>المس ثانية لإعادة التشغيل</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Touch again to end</source>
        <translation>المس ثانية للإنهاء</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>إنهاء الجهاز</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>رجوع إلى الجهاز</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>No PIN is set</source>
        <translation>لم يُعيَّن رقم سري</translation>
    </message>
    <message>
        <source>For staff: PIN</source>
        <translation>للفريق: الرقم السري</translation>
    </message>
    <message>
        <source>On this machine, as the kiosk’s user: handsel pin</source>
        <translation>على هذا الجهاز، باسم مستخدم الجهاز: ⁦handsel pin⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>يمكن المحاولة الآن.</numerusform>
            <numerusform>يمكن المحاولة بعد ثانية.</numerusform>
            <numerusform>يمكن المحاولة بعد ثانيتين.</numerusform>
            <numerusform>يمكن المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>يمكن المحاولة بعد %n ثانية.</numerusform>
            <numerusform>يمكن المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>رجوع إلى الجهاز</translation>
    </message>
</context>
<context>
    <name>StaffRooms</name>
    <message>
        <source>Staff menu</source>
        <translation>قائمة الفريق</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>This kiosk needs staff</source>
        <translation>هذا الجهاز بحاجة إلى موظف</translation>
    </message>
    <message>
        <source>Our staff at the desk are glad to help you.</source>
        <translation>يسعد موظفو الاستقبال بمساعدتك.</translation>
    </message>
    <message>
        <source>The kiosk tries again by itself every few seconds.</source>
        <translation>يعيد الجهاز المحاولة تلقائيًا كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Staff: touch the top left corner five times.</source>
        <translation>للفريق: المس الزاوية العليا اليسرى خمس مرات.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>الكمية ⁨%1⁩</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Prices as of %1</source>
        <translation>الأسعار كما في ⁨%1⁩</translation>
    </message>
    <message>
        <source>The shop&apos;s computer cannot be reached. Everything you do is kept.</source>
        <translation>يتعذّر الاتصال بحاسوب المتجر. كل ما تفعله محفوظ.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Your customer ID: %1</source>
        <translation>رقم العميل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>About %1: </source>
        <translation>بخصوص ⁨%1⁩: </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Look closer at %1</source>
        <translation>عرض ⁨%1⁩ عن قرب</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
</TS>
