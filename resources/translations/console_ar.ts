<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Go to the scan field</source>
        <translation>إلى حقل المسح</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>بند خاص</translation>
    </message>
    <message>
        <source>Add what the catalogue does not hold</source>
        <translation>إضافة ما ليس في قائمة المنتجات</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>تغيير سعر البند</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Take the record into service in my name</source>
        <translation>تولّي خدمة هذا السجل باسمي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>منح خصم على البند</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Take the customer’s call, or end it</source>
        <translation>تلبية نداء العميل أو إنهاؤه</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>Make the list a quote</source>
        <translation>تحويل القائمة إلى عرض سعر</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Give the record to a colleague, or back to the floor</source>
        <translation>تسليم السجل إلى زميل أو إعادته إلى الصالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the record with its outcome</source>
        <translation>إغلاق السجل مع نتيجته</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show a product on the customer’s screen</source>
        <translation>إظهار منتج على شاشة العميل</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>اعتماد قيمتي</translation>
    </message>
    <message>
        <source>Let my value hold where two are shown</source>
        <translation>حيث تظهر قيمتان، تُعتمد قيمتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>اعتماد قيمتهم</translation>
    </message>
    <message>
        <source>Let the other’s value hold where two are shown</source>
        <translation>حيث تظهر قيمتان، تُعتمد قيمة الطرف الآخر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>التراجع عن هذا</translation>
    </message>
    <message>
        <source>Take back what is chosen in the history</source>
        <translation>التراجع عما اختير في المجريات</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move the line before the one above it</source>
        <translation>نقل البند قبل الذي فوقه</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move the line behind the one below it</source>
        <translation>نقل البند بعد الذي تحته</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الصالة</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>إلى الصالة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Go to the lines</source>
        <translation>إلى البنود</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Go to the first open request</source>
        <translation>إلى أول طلب مفتوح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>إلى الملاحظة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المجريات</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>إلى المجريات</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>التبويب التالي</translation>
    </message>
    <message>
        <source>Go to the next open record</source>
        <translation>إلى السجل المفتوح التالي</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>التبويب السابق</translation>
    </message>
    <message>
        <source>Go to the open record before</source>
        <translation>إلى السجل المفتوح السابق</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>إغلاق التبويب</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is</source>
        <translation>إغلاق التبويب، ويبقى السجل كما هو</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Keep the record within reach at this terminal, or no longer</source>
        <translation>إبقاء السجل في المتناول على هذه المحطة أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a command, an area, a record or a colleague’s records</source>
        <translation>البحث عن أمر أو قسم أو سجل أو سجلات زميل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>المسح بالكاميرا</translation>
    </message>
    <message>
        <source>Forget recent records</source>
        <translation>نسيان السجلات الأخيرة</translation>
    </message>
    <message>
        <source>Forget which records were open at this terminal; pinned ones stay</source>
        <translation>نسيان السجلات المفتوحة على هذه المحطة، وتبقى المثبّتة</translation>
    </message>
    <message>
        <source>Print quote</source>
        <translation>طباعة عرض السعر</translation>
    </message>
    <message>
        <source>Print the quote in the customer’s language</source>
        <translation>طباعة عرض السعر بلغة العميل</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save the quote as PDF in the documents folder</source>
        <translation>حفظ عرض السعر بصيغة PDF في مجلد المستندات</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>مسودة بريد</translation>
    </message>
    <message>
        <source>Open a mail to the customer with the quote attached</source>
        <translation>فتح رسالة إلى العميل مرفقًا بها عرض السعر</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>طباعة قسيمة</translation>
    </message>
    <message>
        <source>Print a slip with the list and its code</source>
        <translation>طباعة قسيمة بالقائمة ورمزها</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Save the lines as a table for spreadsheets</source>
        <translation>حفظ البنود جدولًا لبرامج الجداول</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>حفظ JSON</translation>
    </message>
    <message>
        <source>Save the record with its history for programs</source>
        <translation>حفظ السجل مع مجرياته للبرامج</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Let calls and requests be heard, or not</source>
        <translation>إسماع النداءات والطلبات أو إسكاتها</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Show calls and requests in the system’s tray while the window is behind others, or not</source>
        <translation>إظهار النداءات والطلبات في شريط النظام والنافذة خلف غيرها، أو عدم ذلك</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock the console; the record stays open</source>
        <translation>قفل اللوحة، ويبقى السجل مفتوحًا</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>تبديل المستخدم</translation>
    </message>
    <message>
        <source>Let a colleague sign in</source>
        <translation>تسجيل دخول زميل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Go on with this record</source>
        <translation>متابعة هذا السجل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>التبويبات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Answer …</source>
        <translation>جواب …</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Manager’s username</source>
        <translation>اسم مستخدم المدير</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Manager’s PIN</source>
        <translation>الرقم السري للمدير</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Not right. Try again in {seconds} s.</source>
        <translation>غير صحيح. أعد المحاولة بعد ⁨{seconds}⁩ ث.</translation>
    </message>
    <message>
        <source>This is not a manager’s username and PIN. Try again.</source>
        <translation>ليس هذا اسم مستخدم مدير ورقمه السري. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This manager has no PIN yet: “handsel trader pin” sets it.</source>
        <translation>لا رقم سري لهذا المدير بعد: يعيّنه الأمر «handsel trader pin».</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>حدث خلل داخل اللوحة. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>A manager’s approval</source>
        <translation>موافقة مدير</translation>
    </message>
    <message>
        <source>Enter approve   ·   Esc leave it</source>
        <translation>Enter موافقة   ·   Esc ترك</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Customer ID</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>بدأ في</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>البحث في الأرشيف</translation>
    </message>
    <message>
        <source>Save what was found as a CSV file</source>
        <translation>حفظ ما عُثر عليه في ملف CSV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>حدث خلل داخل اللوحة. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>There are no records yet. The first touch at a kiosk makes one.</source>
        <translation>لا توجد سجلات بعد. أول لمسة على جهاز تنشئ سجلًا.</translation>
    </message>
    <message>
        <source>Nothing was found. Use fewer words, or choose any time and any state.</source>
        <translation>لم يُعثر على شيء. قلّل كلمات البحث أو اختر أي وقت وأي حالة.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} are in {path}.</source>
        <translation>حُفظ ⁨{count}⁩ في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>تعذّرت كتابة الملف: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
</context>
<context>
    <name>ArchiveTable</name>
    <message>
        <source>Records found</source>
        <translation>السجلات التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>Requests, history and contact of the open record stand here.</source>
        <translation>تظهر هنا طلبات السجل المفتوح ومجرياته وبيانات الاتصال.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>A customer calls</source>
        <translation>عميل ينادي</translation>
    </message>
    <message>
        <source>A customer waits too long</source>
        <translation>عميل ينتظر أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>A customer asks for something</source>
        <translation>عميل يطلب شيئًا</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>I am coming</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>In {count} min</source>
        <translation>خلال ⁨{count}⁩ د</translation>
    </message>
    <message>
        <source>Take the call and tell the customer when you come</source>
        <translation>تلبية النداء وإخبار العميل بموعد قدومك</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>إنهاء النداء</translation>
    </message>
    <message>
        <source>{name} is coming, since {time}</source>
        <translation>⁨{name}⁩ في الطريق منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{name} is coming, since {day} at {time}</source>
        <translation>⁨{name}⁩ في الطريق منذ ⁨{day}⁩ الساعة ⁨{time}⁩</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>مدة الانتظار ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>CameraDock</name>
    <message>
        <source>Close the camera</source>
        <translation>إغلاق الكاميرا</translation>
    </message>
    <message>
        <source>Close the camera (Shift+F2)</source>
        <translation>إغلاق الكاميرا (Shift+F2)</translation>
    </message>
    <message>
        <source>Hold the code into the picture</source>
        <translation>ضع الرمز داخل الصورة</translation>
    </message>
    <message>
        <source>{camera} is starting …</source>
        <translation>يجري تشغيل ⁨{camera}⁩ …</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in, or type the code into the field above.</source>
        <translation>لا توجد كاميرا متصلة. صِل واحدة أو اكتب الرمز في الحقل أعلاه.</translation>
    </message>
    <message>
        <source>The camera needs a system library that is missing: install libpulse0.</source>
        <translation>تحتاج الكاميرا إلى مكتبة نظام ناقصة: ثبّت libpulse0.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close the program that uses it, then try again.</source>
        <translation>لا صورة من الكاميرا. أغلق البرنامج الذي يستعملها ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Piece</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>متر</translation>
    </message>
    <message>
        <source>Square metre</source>
        <translation>متر مربع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>رمز GTIN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>وحدة البيع</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>التشكيلات</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The picture is larger than 16 MB. Choose a smaller one.</source>
        <translation>الصورة أكبر من 16 MB. اختر أصغر منها.</translation>
    </message>
    <message>
        <source>Too long: at most 300 characters.</source>
        <translation>طويل جدًا: 300 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>“{value}” belongs to {owner} already.</source>
        <translation>«⁨{value}⁩» مستعمل بالفعل لدى ⁨{owner}⁩.</translation>
    </message>
    <message>
        <source>Stands here twice: each must be its own.</source>
        <translation>مكرر هنا: يجب أن يكون كل واحد فريدًا.</translation>
    </message>
    <message>
        <source>Not a barcode’s number: its check digit or length is wrong. Scan it, or type it again.</source>
        <translation>ليس رقم رمز شريطي: رقم التحقق أو الطول خاطئ. امسحه أو اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This category is no longer there. Choose another.</source>
        <translation>لم تعد هذه الفئة موجودة. اختر غيرها.</translation>
    </message>
    <message>
        <source>More than 500 combinations. Give fewer choices.</source>
        <translation>أكثر من 500 تركيبة. قلّل الاختيارات.</translation>
    </message>
    <message>
        <source>At most 12 options.</source>
        <translation>12 خيارًا على الأكثر.</translation>
    </message>
    <message>
        <source>Not a price. Write it like 1290 or 1290.50.</source>
        <translation>ليس سعرًا. اكتبه مثل 1290 أو 1290.50.</translation>
    </message>
    <message>
        <source>Not a count. Write a whole number, or nothing where nobody counts.</source>
        <translation>ليس عددًا. اكتب عددًا صحيحًا، أو اتركه فارغًا حيث لا عدّ.</translation>
    </message>
    <message>
        <source>Not a rate. Write it like 19 or 7.5, or nothing for the shop’s own.</source>
        <translation>ليست نسبة. اكتبها مثل 19 أو 7.5، أو اتركها فارغة لنسبة المتجر.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>تتعذّر قراءة هذا.</translation>
    </message>
    <message>
        <source>Give it a title, by which customers find it.</source>
        <translation>اكتب اسمًا يجده العملاء به.</translation>
    </message>
    <message>
        <source>Give it a number of its own, the SKU.</source>
        <translation>اكتب رقم صنف خاصًا به.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>اكتب السعر.</translation>
    </message>
    <message>
        <source>At least one combination must be sold.</source>
        <translation>يجب أن تُباع تركيبة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Each option needs a name and its choices, with commas between.</source>
        <translation>يحتاج كل خيار إلى اسم واختيارات بينها فواصل.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>هذا ناقص.</translation>
    </message>
    <message>
        <source>A price is from nothing to a milliard.</source>
        <translation>السعر من صفر إلى مليار.</translation>
    </message>
    <message>
        <source>A stock is from nothing to a milliard.</source>
        <translation>المخزون من صفر إلى مليار.</translation>
    </message>
    <message>
        <source>A rate is from 0 to 100 percent.</source>
        <translation>النسبة من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, now {theirs}</source>
        <translation>⁨{field}⁩: قيمتك ⁨{mine}⁩، والآن ⁨{theirs}⁩</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«⁨{words}⁩»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{title} is sold again.</source>
        <translation>عاد ⁨{title}⁩ إلى البيع.</translation>
    </message>
    <message>
        <source>{title} is withdrawn; lists that have it keep it.</source>
        <translation>سُحب ⁨{title}⁩، ويبقى في القوائم التي تحويه.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>{title} (withdrawn)</source>
        <translation>⁨{title}⁩ (مسحوب)</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>⁨{amount}⁩ فأكثر</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>تُقرأ قائمة المنتجات …</translation>
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
        <source>The catalogue cannot be read now.</source>
        <translation>تتعذّر قراءة قائمة المنتجات الآن.</translation>
    </message>
    <message>
        <source>No product fits.</source>
        <translation>لا منتج مطابق.</translation>
    </message>
    <message>
        <source>Use fewer words, or leave out a filter.</source>
        <translation>قلّل كلمات البحث أو احذف مرشّحًا.</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>لا توجد منتجات بعد.</translation>
    </message>
    <message>
        <source>Add the first (Ctrl+N), or import a file that has them (Ctrl+I).</source>
        <translation>أضف الأول (Ctrl+N) أو استورد ملفًا يحويها (Ctrl+I).</translation>
    </message>
    <message>
        <source>A manager adds or imports them.</source>
        <translation>يضيفها مدير أو يستوردها.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب من البيع</translation>
    </message>
    <message>
        <source>Take the product off the kiosks</source>
        <translation>سحب المنتج من الأجهزة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة إلى البيع</translation>
    </message>
    <message>
        <source>Sell the product again</source>
        <translation>بيع المنتج من جديد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>البحث في قائمة المنتجات</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>حفظ المنتج</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import products from a file</source>
        <translation>استيراد منتجات من ملف</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Choose a product to see all of it.</source>
        <translation>اختر منتجًا لتراه كاملًا.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything by its name</source>
        <translation>يجد Ctrl+K كل شيء باسمه</translation>
    </message>
    <message>
        <source>In a list or a field</source>
        <translation>في قائمة أو حقل</translation>
    </message>
    <message>
        <source>Open the record; edit the cell; send the answer</source>
        <translation>فتح السجل، تحرير الخلية، إرسال الجواب</translation>
    </message>
    <message>
        <source>Remove the line, or bring it back</source>
        <translation>إزالة البند أو إعادته</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>الانتقال إلى الحقل التالي</translation>
    </message>
    <message>
        <source>Leave the cell; close what lies over the page</source>
        <translation>ترك الخلية، إغلاق ما فوق الصفحة</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>غير متوفر</numerusform>
            <numerusform>المتوفر 1</numerusform>
            <numerusform>المتوفر 2</numerusform>
            <numerusform>المتوفر %n</numerusform>
            <numerusform>المتوفر %n</numerusform>
            <numerusform>المتوفر %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Go on with this record (F9)</source>
        <translation>متابعة هذا السجل (F9)</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>is withdrawn, and the file’s order is the shop’s</source>
        <translation>يُسحب، ويصبح ترتيب الملف ترتيب المتجر</translation>
    </message>
    <message>
        <source>What the shop has and the file does not name</source>
        <translation>ما لدى المتجر ولا يذكره الملف</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>صفوف الملف الأولى</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>محتوى أعمدته</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>بداية الملف</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {format} · %n row(s)</source>
        <translation>
            <numerusform>⁨{name}⁩ · ⁨{format}⁩ · لا صفوف</numerusform>
            <numerusform>⁨{name}⁩ · ⁨{format}⁩ · صف واحد</numerusform>
            <numerusform>⁨{name}⁩ · ⁨{format}⁩ · صفان</numerusform>
            <numerusform>⁨{name}⁩ · ⁨{format}⁩ · %n صفوف</numerusform>
            <numerusform>⁨{name}⁩ · ⁨{format}⁩ · %n صفًا</numerusform>
            <numerusform>⁨{name}⁩ · ⁨{format}⁩ · %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file says itself what its columns hold.</source>
        <translation>هذا النوع من الملفات يحدد محتوى أعمدته بنفسه.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>اختر العمود الذي يحويه.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What would you like to do, or whose record?</source>
        <translation>ماذا تريد أن تفعل، أو سجلّ مَن تريد؟</translation>
    </message>
    <message>
        <source>Commands, areas, records and colleagues</source>
        <translation>أوامر وأقسام وسجلات وزملاء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>line</source>
        <translation>البند</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>{topic}: {field} was changed meanwhile</source>
        <translation>⁨{topic}⁩: طرأ تغيير على ⁨{field}⁩ في هذه الأثناء</translation>
    </message>
    <message>
        <source>{field} was changed meanwhile</source>
        <translation>طرأ تغيير على ⁨{field}⁩ في هذه الأثناء</translation>
    </message>
    <message>
        <source>Take mine: {value}</source>
        <translation>اعتماد قيمتي: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Take theirs: {value}</source>
        <translation>اعتماد قيمتهم: ⁨{value}⁩</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Something went wrong inside the console</source>
        <translation>حدث خلل داخل اللوحة</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy them for whoever looks into it</source>
        <translation>نسخها لمن يبحث في السبب</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Work on; what was saved is saved</source>
        <translation>متابعة العمل، وما حُفظ محفوظ</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Close it; what waits for the store is sent first</source>
        <translation>إغلاقها بعد إرسال ما ينتظر قاعدة البيانات</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The details hold no word about any customer.</source>
        <translation>لم يضِع شيء مما حُفظ. لا تحوي التفاصيل أي كلمة عن أي عميل.</translation>
    </message>
    <message>
        <source>Please close the console and start it again. Nothing that was saved is lost.</source>
        <translation>يُرجى إغلاق اللوحة وتشغيلها من جديد. لم يضِع شيء مما حُفظ.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s).</source>
        <translation>
            <numerusform>لم يحدث.</numerusform>
            <numerusform>حدث مرة واحدة.</numerusform>
            <numerusform>حدث مرتين.</numerusform>
            <numerusform>حدث %n مرات.</numerusform>
            <numerusform>حدث %n مرة.</numerusform>
            <numerusform>حدث %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Enter decline   ·   Esc leave it</source>
        <translation>Enter رفض   ·   Esc ترك</translation>
    </message>
    <message>
        <source>Why not? The customer reads it.</source>
        <translation>لماذا لا؟ سيقرؤه العميل.</translation>
    </message>
    <message>
        <source>{verb}: “{request}”</source>
        <translation>⁨{verb}⁩: «⁨{request}⁩»</translation>
    </message>
    <message>
        <source>Reason for declining “{request}”</source>
        <translation>سبب رفض «⁨{request}⁩»</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>رفض …</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>توفّر</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Products of the shop</source>
        <translation>منتجات المتجر</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>إظهار للعميل</translation>
    </message>
    <message>
        <source>The catalogue no longer holds this product.</source>
        <translation>لم يعد هذا المنتج في قائمة المنتجات.</translation>
    </message>
    <message>
        <source>{title} comes without options.</source>
        <translation>لا خيارات لـ⁨{title}⁩.</translation>
    </message>
    <message>
        <source>A product for the request</source>
        <translation>منتج للطلب</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Path of the file</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Type its path and press Enter</source>
        <translation>اكتب مساره واضغط Enter</translation>
    </message>
    <message>
        <source>A WooCommerce export, a Handsel catalogue, or any table (CSV) or list (JSON) in which each row is a product with a title and a price. Nothing is changed before you say so.</source>
        <translation>تصدير WooCommerce أو قائمة منتجات Handsel أو أي جدول (CSV) أو قائمة (JSON) كل صف فيها منتج باسم وسعر. لا يتغيّر شيء قبل أن تأمر بذلك.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>أفلت ملفًا هنا أو اختر واحدًا.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>ID, name, telephone, e-mail, product or note</source>
        <translation>رقم أو اسم أو هاتف أو بريد أو منتج أو ملاحظة</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Any trader</source>
        <translation>أي بائع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>Search by title, SKU, barcode or words</source>
        <translation>ابحث بالاسم أو رقم الصنف أو الرمز الشريطي أو الكلمات</translation>
    </message>
    <message>
        <source>Search the catalogue (Ctrl+F)</source>
        <translation>البحث في قائمة المنتجات (Ctrl+F)</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>أي مخزون</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>دون جرد</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>معروض للبيع</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>On sale and withdrawn</source>
        <translation>المعروض والمسحوب</translation>
    </message>
    <message>
        <source>On sale or withdrawn</source>
        <translation>معروض أو مسحوب</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>السعر من</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>السعر إلى</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
</context>
<context>
    <name>FilteredHistory</name>
    <message>
        <source>Whose history</source>
        <translation>مجريات مَن</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المجريات</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>كل مكان</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>in a tab</source>
        <translation>في تبويب</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>حديث</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>waits too long</source>
        <translation>ينتظر طويلًا</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>⁨{name}⁩ في الطريق</translation>
    </message>
    <message>
        <source>The others are in the archive</source>
        <translation>البقية في الأرشيف</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>ينادون</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>يسألون</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>Browsing</source>
        <translation>يتصفّحون</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>معلّقة</translation>
    </message>
</context>
<context>
    <name>FloorFilter</name>
    <message>
        <source>ID, name, kiosk …</source>
        <translation>رقم أو اسم أو جهاز أو بائع</translation>
    </message>
    <message>
        <source>Filter the floor</source>
        <translation>ترشيح الصالة</translation>
    </message>
</context>
<context>
    <name>FloorModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor: open records</source>
        <translation>الصالة: السجلات المفتوحة</translation>
    </message>
    <message>
        <source>Nobody is at a kiosk yet.
As soon as somebody touches one, they appear here.</source>
        <translation>لا أحد أمام جهاز بعد.
ما إن يلمس أحد جهازًا حتى يظهر هنا.</translation>
    </message>
    <message>
        <source>Nobody on the floor is called so.</source>
        <translation>لا أحد في الصالة بهذا الاسم.</translation>
    </message>
    <message>
        <source>FLOOR</source>
        <translation>الصالة</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{name}: {said}</source>
        <translation>⁨{name}⁩: ⁨{said}⁩</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>⁨{count}⁩ د</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>⁨{count}⁩ س</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>قبل ⁨{count}⁩ د</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>قبل ⁨{count}⁩ س</translation>
    </message>
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
        <translation>⁨{number}⁩%</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{sentence}. Not done: {refusal}</source>
        <translation>⁨{sentence}⁩. لم يُنفَّذ: ⁨{refusal}⁩</translation>
    </message>
    <message>
        <source>began at {terminal}</source>
        <translation>بدأ على ⁨{terminal}⁩</translation>
    </message>
    <message>
        <source>added {title}</source>
        <translation>أضاف ⁨{title}⁩</translation>
    </message>
    <message>
        <source>added {quantity} × {title}</source>
        <translation>أضاف ⁨{quantity}⁩ × ⁨{title}⁩</translation>
    </message>
    <message>
        <source>added a line of their own: {quantity} × {title} at {price}</source>
        <translation>أضاف بندًا خاصًا: ⁨{quantity}⁩ × ⁨{title}⁩ بسعر ⁨{price}⁩</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>moved {title}</source>
        <translation>نقل ⁨{title}⁩</translation>
    </message>
    <message>
        <source>asked: “{text}”</source>
        <translation>سأل: «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>answered with a product</source>
        <translation>أجاب بمنتج</translation>
    </message>
    <message>
        <source>answered: “{text}”</source>
        <translation>أجاب: «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>looked for “{words}” and found nothing</source>
        <translation>بحث عن «⁨{words}⁩» ولم يجد شيئًا</translation>
    </message>
    <message>
        <source>showed {title}</source>
        <translation>أظهر ⁨{title}⁩</translation>
    </message>
    <message>
        <source>showed {title}: “{text}”</source>
        <translation>أظهر ⁨{title}⁩: «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>called: {reason}</source>
        <translation>نادى: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>is coming in {count} min</source>
        <translation>قادم خلال ⁨{count}⁩ د</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>لبّى النداء</translation>
    </message>
    <message>
        <source>called off the call</source>
        <translation>ألغى النداء</translation>
    </message>
    <message>
        <source>ended the call</source>
        <translation>أنهى النداء</translation>
    </message>
    <message>
        <source>contact: {contact}</source>
        <translation>الاتصال: ⁨{contact}⁩</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>مسح الملاحظة</translation>
    </message>
    <message>
        <source>note: “{note}”</source>
        <translation>ملاحظة: «⁨{note}⁩»</translation>
    </message>
    <message>
        <source>gave the record back to the floor</source>
        <translation>أعاد السجل إلى الصالة</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>المسؤول: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>walked away; the record is parked</source>
        <translation>غادر، والسجل معلّق</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>أُعدّ عرض السعر</translation>
    </message>
    <message>
        <source>closed: {outcome}</source>
        <translation>أُغلق: ⁨{outcome}⁩</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>{name}, approved by {manager}</source>
        <translation>⁨{name}⁩، بموافقة ⁨{manager}⁩</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>“{text}” {state}: {reason}</source>
        <translation>«⁨{text}⁩» ⁨{state}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>“{text}” {state}</source>
        <translation>«⁨{text}⁩» ⁨{state}⁩</translation>
    </message>
    <message>
        <source>removed {title}</source>
        <translation>أزال ⁨{title}⁩</translation>
    </message>
    <message>
        <source>restored {title}</source>
        <translation>أعاد ⁨{title}⁩</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>{title}: {field} {after}</source>
        <translation>⁨{title}⁩: ⁨{field}⁩ ⁨{after}⁩</translation>
    </message>
    <message>
        <source>{title}: {field} {before} → {after}</source>
        <translation>⁨{title}⁩: ⁨{field}⁩ ⁨{before}⁩ ← ⁨{after}⁩</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«⁨{words}⁩»</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of the record</source>
        <translation>مجريات السجل</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Handsel catalogue</source>
        <translation>قائمة منتجات Handsel</translation>
    </message>
    <message>
        <source>WooCommerce export</source>
        <translation>تصدير WooCommerce</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>List (JSON)</source>
        <translation>قائمة (JSON)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>Number, where there is no SKU</source>
        <translation>الرقم حيث لا رقم صنف</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>رمز GTIN</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>المكان في المتجر</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Picture’s address</source>
        <translation>عنوان الصورة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>القطر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>{sentence} (line {line})</source>
        <translation>⁨{sentence}⁩ (الصف ⁨{line}⁩)</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>لا يوجد ملف ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>⁨{name}⁩ ليس ملفًا.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user.</source>
        <translation>لا يحق لهذا المستخدم قراءة ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} is too large to import at once. Split it into smaller files.</source>
        <translation>⁨{name}⁩ أكبر من أن يُستورد دفعة واحدة. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>⁨{name}⁩ فارغ.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the products as CSV or JSON.</source>
        <translation>⁨{name}⁩ ليس ملفًا نصيًا. صدّر المنتجات بصيغة CSV أو JSON.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet. Save it as CSV, then import that.</source>
        <translation>⁨{name}⁩ ملف جداول. احفظه بصيغة CSV ثم استورده.</translation>
    </message>
    <message>
        <source>{name} is a web page or XML. Export the products as CSV or JSON.</source>
        <translation>⁨{name}⁩ صفحة ويب أو XML. صدّر المنتجات بصيغة CSV أو JSON.</translation>
    </message>
    <message>
        <source>{name} begins like JSON but is broken.</source>
        <translation>يبدأ ⁨{name}⁩ مثل JSON لكنه معطوب.</translation>
    </message>
    <message>
        <source>The first row of {name} must name its columns.</source>
        <translation>يجب أن يسمّي الصف الأول من ⁨{name}⁩ أعمدته.</translation>
    </message>
    <message>
        <source>There are no products in {name}.</source>
        <translation>لا منتجات في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} is JSON whose brackets are nested too deeply.</source>
        <translation>⁨{name}⁩ ملف JSON أقواسه متداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>{name} is JSON with a number too large to read.</source>
        <translation>⁨{name}⁩ ملف JSON فيه عدد أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>{name} does not say of which version of Handsel’s format it is.</source>
        <translation>لا يذكر ⁨{name}⁩ إصدار صيغة Handsel التي كُتب بها.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Handsel. Update this machine.</source>
        <translation>كُتب ⁨{name}⁩ بإصدار أحدث من Handsel. حدّث هذا الجهاز.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>علامة اقتباس لم تُغلق</translation>
    </message>
    <message>
        <source>a cell has more than 131,072 characters</source>
        <translation>خلية فيها أكثر من 131,072 حرفًا</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>a title of more than 300 characters</source>
        <translation>اسم أطول من 300 حرف</translation>
    </message>
    <message>
        <source>an SKU of more than 300 characters</source>
        <translation>رقم صنف أطول من 300 حرف</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>a price that is no amount</source>
        <translation>سعر ليس مبلغًا</translation>
    </message>
    <message>
        <source>a price below nothing</source>
        <translation>سعر دون الصفر</translation>
    </message>
    <message>
        <source>a price beyond any shop’s</source>
        <translation>سعر فوق أي متجر</translation>
    </message>
    <message>
        <source>a price in another currency than the shop’s</source>
        <translation>سعر بعملة غير عملة المتجر</translation>
    </message>
    <message>
        <source>an SKU that an earlier row has</source>
        <translation>رقم صنف ورد في صف سابق</translation>
    </message>
    <message>
        <source>a variant of a product that is not in the file</source>
        <translation>تشكيلة لمنتج ليس في الملف</translation>
    </message>
    <message>
        <source>options, but no variant that could be read</source>
        <translation>خيارات بلا تشكيلة مقروءة</translation>
    </message>
    <message>
        <source>not a product that is sold by itself</source>
        <translation>منتج لا يُباع وحده</translation>
    </message>
    <message>
        <source>not published or not visible in its shop</source>
        <translation>غير منشور أو غير ظاهر في متجره</translation>
    </message>
    <message>
        <source>an option or choice that cannot be used</source>
        <translation>خيار أو اختيار لا يصلح</translation>
    </message>
    <message>
        <source>an option or choice of more than 300 characters</source>
        <translation>خيار أو اختيار أطول من 300 حرف</translation>
    </message>
    <message>
        <source>more than 12 options</source>
        <translation>أكثر من 12 خيارًا</translation>
    </message>
    <message>
        <source>a barcode with a wrong check digit or length</source>
        <translation>رمز شريطي برقم تحقق أو طول خاطئ</translation>
    </message>
    <message>
        <source>a stock that is no count</source>
        <translation>مخزون ليس عددًا</translation>
    </message>
    <message>
        <source>a unit other than piece, metre or square metre</source>
        <translation>وحدة غير القطعة والمتر والمتر المربع</translation>
    </message>
    <message>
        <source>a category that cannot be used</source>
        <translation>فئة لا تصلح</translation>
    </message>
    <message>
        <source>a picture that cannot be used</source>
        <translation>صورة لا تصلح</translation>
    </message>
    <message>
        <source>a tax rate or class that cannot be used</source>
        <translation>نسبة أو فئة ضريبة لا تصلح</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>taken without it</source>
        <translation>أُخذ بدونه</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>باقٍ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>التشكيلات</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>what goes with it</source>
        <translation>ما يلائمه</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>sold again</source>
        <translation>عاد إلى البيع</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>{name} is being read …</source>
        <translation>يُقرأ ⁨{name}⁩ …</translation>
    </message>
    <message>
        <source>{name} is being read and compared …</source>
        <translation>يُقرأ ⁨{name}⁩ ويُقارن …</translation>
    </message>
    <message>
        <source>The products are being written. Nobody sees them before all are there.</source>
        <translation>تُكتب المنتجات. لا يراها أحد قبل أن تكتمل.</translation>
    </message>
    <message>
        <source>The import is done. Kiosks show it within moments.</source>
        <translation>اكتمل الاستيراد. تعرضه الأجهزة خلال لحظات.</translation>
    </message>
    <message>
        <source>The file’s prices are in {file}, the shop’s in {shop}. Nothing was changed.</source>
        <translation>أسعار الملف بعملة ⁨{file}⁩ وأسعار المتجر بعملة ⁨{shop}⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No product in the file can be read. The list says why.</source>
        <translation>لا منتج مقروء في الملف. القائمة تذكر السبب.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>لا يغيّر قائمة المنتجات إلا المديرون.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>⁨{why}⁩ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>حدث خلل داخل اللوحة. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json *.jsonl *.txt *.tsv);;All files (*)</source>
        <translation>قوائم منتجات (*.csv *.json *.jsonl *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>الملف المراد استيراده</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>التقرير في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} cannot be written. Choose another place.</source>
        <translation>تتعذّر كتابة ⁨{name}⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>استيراد الآن</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>حفظ التقرير …</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Find out what would change; nothing is written</source>
        <translation>معرفة ما سيتغيّر دون كتابة أي شيء</translation>
    </message>
    <message>
        <source>Write the products into the shop</source>
        <translation>كتابة المنتجات في المتجر</translation>
    </message>
    <message>
        <source>Write what was done into a file</source>
        <translation>كتابة ما جرى في ملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>إلى المنتجات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Scan a customer’s code</source>
        <translation>امسح رمز عميل</translation>
    </message>
    <message>
        <source>The scanner works from anywhere in this window.</source>
        <translation>يعمل الماسح من أي مكان في هذه النافذة.</translation>
    </message>
    <message>
        <source>type the nine symbols of the customer ID</source>
        <translation>اكتب الرموز التسعة لرقم العميل</translation>
    </message>
    <message>
        <source>choose a record from the floor</source>
        <translation>اختر سجلًا من الصالة</translation>
    </message>
    <message>
        <source>hold the code to the camera</source>
        <translation>قرّب الرمز من الكاميرا</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type a number, such as 2.</source>
        <translation>«⁨{text}⁩» ليست كمية. اكتب عددًا مثل 2.</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Type an amount, such as 119.</source>
        <translation>«⁨{text}⁩» ليس سعرًا. اكتب مبلغًا مثل 119.</translation>
    </message>
    <message>
        <source>“{text}” is not a discount. Type a percentage, such as 10%, or an amount, such as 25.</source>
        <translation>«⁨{text}⁩» ليس خصمًا. اكتب نسبة مثل 10% أو مبلغًا مثل 25.</translation>
    </message>
    <message>
        <source>“{text}” cannot be used here.</source>
        <translation>لا يصلح «⁨{text}⁩» هنا.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>kept on the list</source>
        <translation>بقي في القائمة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{quantity} at {price}</source>
        <translation>⁨{quantity}⁩ بسعر ⁨{price}⁩</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>{cell} (removed)</source>
        <translation>⁨{cell}⁩ (أُزيل)</translation>
    </message>
    <message>
        <source>Change the price (F4)</source>
        <translation>تغيير السعر (F4)</translation>
    </message>
    <message>
        <source>Give a discount, such as “10%” or “25” (F6)</source>
        <translation>منح خصم مثل «10%» أو «25» (F6)</translation>
    </message>
    <message>
        <source>Put the line back (Del)</source>
        <translation>إعادة البند (Del)</translation>
    </message>
    <message>
        <source>Take the line off the list (Del)</source>
        <translation>إزالة البند من القائمة (Del)</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>only {count} in stock</source>
        <translation>المتوفر ⁨{count}⁩ فقط</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>المتوفر ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the record</source>
        <translation>بنود السجل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on the record</source>
        <translation>ملاحظة على السجل</translation>
    </message>
    <message>
        <source>A note for colleagues …</source>
        <translation>ملاحظة للزملاء …</translation>
    </message>
    <message>
        <source>Saved when you leave the field, or by Ctrl+Enter</source>
        <translation>تُحفظ بترك الحقل أو بالضغط على Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Such as colour or size</source>
        <translation>كاللون أو المقاس</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>صفوف تُركت</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما تحويه القائمة</translation>
    </message>
    <message>
        <source>What becomes of products and rows</source>
        <translation>مصير المنتجات والصفوف</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Rows with something wrong: {count}</source>
        <translation>صفوف فيها خلل: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Products {kind}: {count}</source>
        <translation>المنتجات (⁨{kind}⁩): ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Nothing is withdrawn: a row that was left out may name any product. Mend the file, then import it again.</source>
        <translation>لا يُسحب شيء: فقد يخص صفٌّ تُرك أي منتج. صحّح الملف ثم استورده من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay although their rows could not be read.</source>
        <translation>
            <numerusform>لا تبقى منتجات تعذّرت قراءة صفوفها.</numerusform>
            <numerusform>يبقى منتج واحد رغم تعذّر قراءة صفوفه.</numerusform>
            <numerusform>يبقى منتجان رغم تعذّر قراءة صفوفهما.</numerusform>
            <numerusform>تبقى %n منتجات رغم تعذّر قراءة صفوفها.</numerusform>
            <numerusform>يبقى %n منتجًا رغم تعذّر قراءة صفوفها.</numerusform>
            <numerusform>يبقى %n منتج رغم تعذّر قراءة صفوفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {total}; the report’s file has all.</source>
        <translation>أول ⁨{shown}⁩ من ⁨{total}⁩، وملف التقرير يحويها كلها.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
</context>
<context>
    <name>OwnLinePanel</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Give a description.</source>
        <translation>اكتب الوصف.</translation>
    </message>
    <message>
        <source>Type a number, such as 2.</source>
        <translation>اكتب عددًا مثل 2.</translation>
    </message>
    <message>
        <source>Type an amount, such as 119.</source>
        <translation>اكتب مبلغًا مثل 119.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>اكتب نسبة من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>بند خاص</translation>
    </message>
    <message>
        <source>Enter add   ·   Esc leave it</source>
        <translation>Enter إضافة   ·   Esc ترك</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The mail program has the draft, with the quote attached.</source>
        <translation>المسودة في برنامج البريد، ومرفق بها عرض السعر.</translation>
    </message>
    <message>
        <source>The mail program has the text. Attach {name} to it, from the folder.</source>
        <translation>النص في برنامج البريد. أرفق به ⁨{name}⁩ من المجلد.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The draft is saved as {name}.</source>
        <translation>لا برنامج بريد على هذا الحاسوب. حُفظت المسودة باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder} ({cause}). Check the folder in the settings.</source>
        <translation>تتعذّر الكتابة في ⁨{folder}⁩ (⁨{cause}⁩). تحقّق من المجلد في الإعدادات.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>حدث خلل داخل اللوحة. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>The quote is being printed …</source>
        <translation>يُطبع عرض السعر …</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>تُطبع القسيمة …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>The draft is being written …</source>
        <translation>تُكتب المسودة …</translation>
    </message>
    <message>
        <source>The printer is still at work. Try again when it is done.</source>
        <translation>الطابعة ما زالت تعمل. أعد المحاولة حين تنتهي.</translation>
    </message>
    <message>
        <source>The last paper is still being written. Try again in a moment.</source>
        <translation>الورقة السابقة ما زالت تُكتب. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>طُبعت القسيمة.</translation>
    </message>
    <message>
        <source>The quote is printed.</source>
        <translation>طُبع عرض السعر.</translation>
    </message>
    <message>
        <source>It is printed. The printer’s paper is nearly used up.</source>
        <translation>تمت الطباعة. أوشك ورق الطابعة على النفاد.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put paper in, then print again.</source>
        <translation>نفد ورق الطابعة. ضع ورقًا ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>The printer’s cover is open. Close it, then print again.</source>
        <translation>غطاء الطابعة مفتوح. أغلقه ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>No printer for slips is set. Name one under [printer].</source>
        <translation>لا طابعة محددة للقسائم. سمِّ واحدة تحت [printer].</translation>
    </message>
    <message>
        <source>There is no printer of that name here, or none at all. Check the settings; Ctrl+S saves the quote as a PDF.</source>
        <translation>لا توجد هنا طابعة بهذا الاسم، أو لا توجد أي طابعة. تحقّق من الإعدادات؛ Ctrl+S يحفظ عرض السعر بصيغة PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, then print again.</source>
        <translation>الطابعة لا تستجيب. تأكد من تشغيلها ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>The printer could not print. The log says more.</source>
        <translation>تعذّرت الطباعة. التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Somebody new begins here</source>
        <translation>إضافة موظف جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this sheet</source>
        <translation>حفظ هذه البطاقة</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>إلغاء صلاحية الدخول</translation>
    </message>
    <message>
        <source>They can sign in no more; history still names them</source>
        <translation>لا يعود بإمكانه تسجيل الدخول، ويبقى اسمه في المجريات</translation>
    </message>
    <message>
        <source>It could not be read who works here. The log says more.</source>
        <translation>تعذّرت قراءة قائمة الموظفين. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>This sheet is not saved yet. Save it (Ctrl+S), or press Esc to put everything back.</source>
        <translation>لم تُحفظ هذه البطاقة بعد. احفظها (Ctrl+S) أو اضغط Esc لإرجاع كل شيء كما كان.</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>بائع</translation>
    </message>
    <message>
        <source>may change prices</source>
        <translation>يحق له تغيير الأسعار</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا سقف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>سقف الخصم</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>حُفظ ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{name} can sign in no more.</source>
        <translation>لم يعد بإمكان ⁨{name}⁩ تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It could not be saved. The log says more.</source>
        <translation>تعذّر الحفظ. التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Trader</source>
        <translation>بائع</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>May change prices</source>
        <translation>يحق له تغيير الأسعار</translation>
    </message>
    <message>
        <source>A manager may do everything.</source>
        <translation>يحق للمدير كل شيء.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>With it a manager approves what traders may not do</source>
        <translation>به يوافق المدير على ما لا يحق للبائعين</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>سقف الخصم</translation>
    </message>
    <message>
        <source>How far below the list price, by price and discount together</source>
        <translation>أقصى نزول عن سعر القائمة، بالسعر والخصم معًا</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>اكتب نسبة من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role and rights</source>
        <translation>الدور والصلاحيات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>browsing</source>
        <translation>يتصفّح</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>ينادي</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>قيد الخدمة</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>أُعدّ عرض السعر</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>مُباع</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>on order</source>
        <translation>قيد الطلب</translation>
    </message>
    <message>
        <source>available</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>Would like advice</source>
        <translation>يرغب في مشورة</translation>
    </message>
    <message>
        <source>Would like to see something</source>
        <translation>يرغب في رؤية شيء</translation>
    </message>
    <message>
        <source>Wants to buy</source>
        <translation>يريد الشراء</translation>
    </message>
    <message>
        <source>Needs help with the kiosk</source>
        <translation>يحتاج إلى مساعدة مع الجهاز</translation>
    </message>
    <message>
        <source>Asks for someone to come</source>
        <translation>يطلب حضور موظف</translation>
    </message>
    <message>
        <source>There is no record of this customer ID in this shop.</source>
        <translation>لا سجل برقم العميل هذا في هذا المتجر.</translation>
    </message>
    <message>
        <source>This customer ID has a record already.</source>
        <translation>لرقم العميل هذا سجل بالفعل.</translation>
    </message>
    <message>
        <source>The record is closed ({outcome}). Reopen it to go on.</source>
        <translation>السجل مغلق (⁨{outcome}⁩). أعد فتحه للمتابعة.</translation>
    </message>
    <message>
        <source>This cannot be done while the record is “{state}”.</source>
        <translation>لا يمكن ذلك والسجل «⁨{state}⁩».</translation>
    </message>
    <message>
        <source>The customer has gone on at {terminal}.</source>
        <translation>تابع العميل على ⁨{terminal}⁩.</translation>
    </message>
    <message>
        <source>Only staff may do this.</source>
        <translation>هذا للموظفين فقط.</translation>
    </message>
    <message>
        <source>Only the customer’s kiosk does this.</source>
        <translation>هذا لجهاز العميل فقط.</translation>
    </message>
    <message>
        <source>This is no longer part of the record.</source>
        <translation>لم يعد هذا جزءًا من السجل.</translation>
    </message>
    <message>
        <source>This is on the record already.</source>
        <translation>هذا في السجل بالفعل.</translation>
    </message>
    <message>
        <source>{title} was changed meanwhile.</source>
        <translation>طرأ تغيير على ⁨{title}⁩ في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The note was changed meanwhile.</source>
        <translation>تغيّرت الملاحظة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{name} has answered this request meanwhile.</source>
        <translation>أجاب ⁨{name}⁩ عن هذا الطلب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This request was put back to “asked” meanwhile.</source>
        <translation>أُعيد هذا الطلب إلى «مطروح» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{name} has set this request to “{state}” meanwhile.</source>
        <translation>جعل ⁨{name}⁩ هذا الطلب «⁨{state}⁩» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The lines were moved meanwhile.</source>
        <translation>نُقلت البنود في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here any more.</source>
        <translation>لم يعد «⁨{username}⁩» يعمل هنا.</translation>
    </message>
    <message>
        <source>The contact was changed meanwhile.</source>
        <translation>تغيّرت بيانات الاتصال في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The customer is waiting on a call already.</source>
        <translation>العميل ينتظر تلبية نداء بالفعل.</translation>
    </message>
    <message>
        <source>{name} was faster and has taken this call.</source>
        <translation>سبقك ⁨{name}⁩ إلى هذا النداء.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>انتهى النداء.</translation>
    </message>
    <message>
        <source>It is that way already.</source>
        <translation>الأمر كذلك بالفعل.</translation>
    </message>
    <message>
        <source>This cannot be taken back, or has been already.</source>
        <translation>لا يمكن التراجع عن هذا أو سبق التراجع عنه.</translation>
    </message>
    <message>
        <source>A colleague or the customer has built on this since; it stays.</source>
        <translation>بنى عليه زميل أو العميل بعد ذلك، فيبقى.</translation>
    </message>
    <message>
        <source>That is {wanted} below the list price; you may give {ceiling}. A manager can approve it.</source>
        <translation>هذا أقل بنسبة ⁨{wanted}⁩ من سعر القائمة، ولك أن تمنح ⁨{ceiling}⁩. يستطيع مدير الموافقة عليه.</translation>
    </message>
    <message>
        <source>A price of your own needs a manager’s approval.</source>
        <translation>السعر الخاص يحتاج إلى موافقة مدير.</translation>
    </message>
    <message>
        <source>A line of your own needs a manager’s approval.</source>
        <translation>البند الخاص يحتاج إلى موافقة مدير.</translation>
    </message>
    <message>
        <source>Reopening a finished sale needs a manager’s approval.</source>
        <translation>إعادة فتح بيع منتهٍ تحتاج إلى موافقة مدير.</translation>
    </message>
    <message>
        <source>Giving away a colleague’s customer needs a manager’s approval.</source>
        <translation>تسليم عميل زميل يحتاج إلى موافقة مدير.</translation>
    </message>
    <message>
        <source>A quantity is from 1 to 9,999 whole pieces, or has up to three decimals in metres.</source>
        <translation>الكمية من 1 إلى 9,999 قطعة كاملة، أو بثلاث منازل عشرية على الأكثر بالمتر.</translation>
    </message>
    <message>
        <source>This price cannot be used. Give it in the record’s currency, not below nothing.</source>
        <translation>لا يصلح هذا السعر. اكتبه بعملة السجل وليس دون الصفر.</translation>
    </message>
    <message>
        <source>A discount is from nothing to the whole of the line, such as “10%” or “25”.</source>
        <translation>الخصم من صفر إلى كامل البند، مثل «10%» أو «25».</translation>
    </message>
    <message>
        <source>The note is too long. It may have 500 characters.</source>
        <translation>الملاحظة طويلة جدًا. الحد 500 حرف.</translation>
    </message>
    <message>
        <source>The answer is empty or too long. It may have 1,000 characters.</source>
        <translation>الجواب فارغ أو طويل جدًا. الحد 1,000 حرف.</translation>
    </message>
    <message>
        <source>Give the reason for declining, in at most 1,000 characters.</source>
        <translation>اكتب سبب الرفض في 1,000 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A request goes from asked to accepted, ordered and available in turn.</source>
        <translation>يمر الطلب بالترتيب: مطروح، مقبول، قيد الطلب، متوفر.</translation>
    </message>
    <message>
        <source>A tax rate is from 0 to 100 percent.</source>
        <translation>نسبة الضريبة من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>A part of the contact is too long. Each may have 200 characters.</source>
        <translation>جزء من بيانات الاتصال طويل جدًا. الحد 200 حرف لكل جزء.</translation>
    </message>
    <message>
        <source>There is nothing on the list to quote yet.</source>
        <translation>لا شيء في القائمة لعرض سعره بعد.</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 0 to 240.</source>
        <translation>اكتب الدقائق عددًا من 0 إلى 240.</translation>
    </message>
    <message>
        <source>The value for “{field}” cannot be used.</source>
        <translation>لا تصلح قيمة «⁨{field}⁩».</translation>
    </message>
    <message>
        <source>{id} was closed on {day} at {time} ({outcome}).</source>
        <translation>أُغلق ⁨{id}⁩ في ⁨{day}⁩ الساعة ⁨{time}⁩ (⁨{outcome}⁩).</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>from {price}</source>
        <translation>⁨{price}⁩ فأكثر</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>غير متوفر</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture …</source>
        <translation>اختيار صورة …</translation>
    </message>
    <message>
        <source>A photograph or drawing from a file</source>
        <translation>صورة أو رسم من ملف</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>صورة المنتج</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Without a picture customers see a parcel.</source>
        <translation>بلا صورة يرى العملاء طردًا.</translation>
    </message>
    <message>
        <source>Only the address of the picture is known.</source>
        <translation>المعروف عنوان الصورة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) on the product’s page.</source>
        <translation>
            <numerusform>لا صور أخرى في صفحة المنتج.</numerusform>
            <numerusform>صورة أخرى واحدة في صفحة المنتج.</numerusform>
            <numerusform>صورتان أخريان في صفحة المنتج.</numerusform>
            <numerusform>%n صور أخرى في صفحة المنتج.</numerusform>
            <numerusform>%n صورة أخرى في صفحة المنتج.</numerusform>
            <numerusform>%n صورة أخرى في صفحة المنتج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
    </message>
    <message>
        <source>{name} was not taken: the product it was chosen for is not shown any more.</source>
        <translation>لم تؤخذ ⁨{name}⁩: المنتج الذي اختيرت له لم يعد معروضًا.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown, or larger than 16 MB.</source>
        <translation>⁨{name}⁩ ليست صورة يمكن عرضها أو أكبر من 16 MB.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
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
        <translation>تنقص النوافذ مكتبات من النظام. لتثبيتها: ⁦sudo apt-get install ⁨{packages}⁩⁩</translation>
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
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>لا يصلح هذا رقمًا سريًا. استعمل من ⁨{shortest}⁩ إلى ⁨{longest}⁩ أرقام غير متماثلة كلها ولا متتالية.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>الملف ⁨{path}⁩ تالف. احذفه ثم عيّن الرقم السري من جديد بالأمر «handsel pin».</translation>
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
        <translation>لا يمكن استعمال هذا الاسم. اكتب سطرًا واحدًا لا يزيد عدد رموزه على ⁨{length}⁩ دون رموز تحكّم.</translation>
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
</context>
<context>
    <name>ProductEditing</name>
    <message>
        <source>{title} is saved.</source>
        <translation>حُفظ ⁨{title}⁩.</translation>
    </message>
    <message>
        <source>Not saved: something is to be mended first.</source>
        <translation>لم يُحفظ: هناك ما يجب تصحيحه أولًا.</translation>
    </message>
    <message>
        <source>Not saved: somebody else was faster. Nothing is overwritten.</source>
        <translation>لم يُحفظ: سبقك شخص آخر. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>لا يغيّر قائمة المنتجات إلا المديرون.</translation>
    </message>
    <message>
        <source>This product is no longer there.</source>
        <translation>لم يعد هذا المنتج موجودًا.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here. {why}</source>
        <translation>لم يُحفظ، وما كتبته باقٍ هنا. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>حدث خلل داخل اللوحة. التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Managers edit the catalogue; you can read it.</source>
        <translation>يحرّر المديرون قائمة المنتجات، ولك أن تقرأها.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Put everything back as it is stored (Esc)</source>
        <translation>إرجاع كل شيء كما هو محفوظ (Esc)</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile.</source>
        <translation>غيّر شخص آخر هذا المنتج في هذه الأثناء.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>معروض للبيع</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Options and variants</source>
        <translation>الخيارات والتشكيلات</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>اعتماد قيمي</translation>
    </message>
    <message>
        <source>Save my values over theirs</source>
        <translation>حفظ قيمي فوق قيمهم</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>اعتماد قيمهم</translation>
    </message>
    <message>
        <source>Let go of my values where they clash</source>
        <translation>ترك قيمي حيث تتعارض</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Back to the products</source>
        <translation>رجوع إلى المنتجات</translation>
    </message>
    <message>
        <source>Found in the catalogue</source>
        <translation>ما عُثر عليه في قائمة المنتجات</translation>
    </message>
    <message>
        <source>Add as custom line (Shift+F3)</source>
        <translation>إضافة كبند خاص (Shift+F3)</translation>
    </message>
    <message>
        <source>Name, article number or colour</source>
        <translation>الاسم أو رقم الصنف أو اللون</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>البحث في قائمة المنتجات</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc close</source>
        <translation>↑ ↓ اختيار   ·   Enter إدراج   ·   Esc إغلاق</translation>
    </message>
    <message>
        <source>Filter the options</source>
        <translation>ترشيح الخيارات</translation>
    </message>
    <message>
        <source>Options of {title}</source>
        <translation>خيارات ⁨{title}⁩</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc back</source>
        <translation>↑ ↓ اختيار   ·   Enter إدراج   ·   Esc رجوع</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “{text}”.</source>
        <translation>لا شيء في قائمة المنتجات يطابق «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>{title} has no such option.</source>
        <translation>لا خيار كهذا لـ⁨{title}⁩.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <translation>اعرض هذا الرمز على فريقنا.</translation>
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
        <translation>المجموع</translation>
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
        <translation>خدمك</translation>
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
        <translation>المبلغ الصافي</translation>
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
        <translation>مرفق عرض السعر لقائمتك. مجموعه ⁨{total}⁩ وهو صالح حتى ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>With the code on it our staff open your list again, whenever you come.</source>
        <translation>بالرمز الذي عليه يفتح فريقنا قائمتك من جديد متى زرتنا.</translation>
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
    <name>RecordHead</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Print, save or send the record’s papers</source>
        <translation>طباعة أوراق السجل أو حفظها أو إرسالها</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>مفتوح أيضًا لدى: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>They have this record open at other consoles</source>
        <translation>هذا السجل مفتوح لديهم على محطات أخرى</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>المسؤول: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Add a product</source>
        <translation>إضافة منتج</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Close the record as</source>
        <translation>إغلاق السجل على أنه</translation>
    </message>
    <message>
        <source>&amp;Sold</source>
        <translation>مُ&amp;باع</translation>
    </message>
    <message>
        <source>&amp;Ordered</source>
        <translation>م&amp;طلوب</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Hand the record over to</source>
        <translation>تسليم السجل إلى</translation>
    </message>
    <message>
        <source>Back to the floor</source>
        <translation>إلى الصالة</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on the list yet</source>
        <translation>لا شيء في القائمة بعد</translation>
    </message>
    <message>
        <source>Scan a product’s barcode, or press F3 to search the catalogue.</source>
        <translation>امسح الرمز الشريطي لمنتج، أو اضغط F3 للبحث في قائمة المنتجات.</translation>
    </message>
    <message>
        <source>includes {rate} tax {amount}</source>
        <translation>شاملًا ضريبة ⁨{rate}⁩ قدرها ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>plus {rate} tax {amount}</source>
        <translation>تضاف ضريبة ⁨{rate}⁩ قدرها ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>الصافي ⁨{amount}⁩</translation>
    </message>
</context>
<context>
    <name>RememberedList</name>
    <message>
        <source>Pinned and recent records</source>
        <translation>السجلات المثبّتة والأخيرة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>أخيرة</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Lists started</source>
        <translation>قوائم بدأت</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>خُدمت</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>بيعت أو طُلبت</translation>
    </message>
    <message>
        <source>Bar chart: lists started, served, and sold or ordered</source>
        <translation>رسم أعمدة: قوائم بدأت وخُدمت وبيعت أو طُلبت</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Bar chart: median wait by hour of the day</source>
        <translation>رسم أعمدة: وسيط الانتظار حسب ساعة اليوم</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>ساعة اليوم</translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>اشتُري</translation>
    </message>
    <message>
        <source>Bar chart: the products on most lists</source>
        <translation>رسم أعمدة: المنتجات الأكثر ورودًا في القوائم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With products</source>
        <translation>فيها منتجات</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بيعت</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>طُلبت</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Value sold and ordered</source>
        <translation>قيمة ما بيع وطُلب</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>Last searched</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>وسيط الانتظار</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation>بُحث عنه ولم يوجد</translation>
    </message>
    <message>
        <source>{percent} of lists</source>
        <translation>⁨{percent}⁩ من القوائم</translation>
    </message>
    <message>
        <source>9 in 10 within {time}</source>
        <translation>9 من 10 خلال ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Waiting times by hour</source>
        <translation>أوقات الانتظار حسب الساعة</translation>
    </message>
    <message>
        <source>Most picked products</source>
        <translation>المنتجات الأكثر اختيارًا</translation>
    </message>
    <message>
        <source>Asked for but missing</source>
        <translation>مطلوب وغير موجود</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>بحث بلا نتيجة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>The shop is not set up yet.</source>
        <translation>لم يُعدّ المتجر بعد.</translation>
    </message>
    <message>
        <source>The report could not be made. The log says more.</source>
        <translation>تعذّر إعداد التقرير. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>Nobody began a list in this period.</source>
        <translation>لم يبدأ أحد قائمة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nobody called in this period.</source>
        <translation>لم ينادِ أحد في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nothing was put on a list in this period.</source>
        <translation>لم يوضع شيء في قائمة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Whatever was asked or searched for in this period, the shop has.</source>
        <translation>كل ما طُلب أو بُحث عنه في هذه الفترة موجود في المتجر.</translation>
    </message>
    <message>
        <source>A report covers ten years at the most.</source>
        <translation>يغطي التقرير عشر سنوات على الأكثر.</translation>
    </message>
    <message>
        <source>Report {period}</source>
        <translation>تقرير ⁨{period}⁩</translation>
    </message>
    <message>
        <source>Save these figures for a spreadsheet</source>
        <translation>حفظ هذه الأرقام لبرامج الجداول</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>قراءة الأرقام من جديد</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Most picked</source>
        <translation>الأكثر اختيارًا</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>المطلوب</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>No requests. What the customer asks at the kiosk appears here.</source>
        <translation>لا طلبات. يظهر هنا ما يسأل عنه العميل على الجهاز.</translation>
    </message>
</context>
<context>
    <name>SaleSection</name>
    <message>
        <source>How it is sold</source>
        <translation>طريقة البيع</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>دون جرد</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>نسبة المتجر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Empty where nobody counts</source>
        <translation>فارغ حيث لا عدّ</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>رمز GTIN</translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits</source>
        <translation>8 أو 12 أو 13 أو 14 رقمًا</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رقم الصنف</translation>
    </message>
    <message>
        <source>The shop’s own number of the product</source>
        <translation>رقم المتجر الخاص بالمنتج</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Empty for the shop’s own rate</source>
        <translation>فارغ لنسبة المتجر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>وحدة البيع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{id} is not known here. It may be from another shop, or the kiosk has not sent it yet.</source>
        <translation>⁨{id}⁩ غير معروف هنا. قد يكون من متجر آخر أو لم يرسله الجهاز بعد.</translation>
    </message>
    <message>
        <source>A symbol is wrong in “{text}”. Scan it again, or compare it symbol by symbol.</source>
        <translation>أحد الرموز في «⁨{text}⁩» خاطئ. امسحه من جديد أو قارنه رمزًا رمزًا.</translation>
    </message>
    <message>
        <source>“{text}” is only a part: a customer ID has nine symbols.</source>
        <translation>«⁨{text}⁩» جزء فقط: رقم العميل تسعة رموز.</translation>
    </message>
    <message>
        <source>“{text}” has too many or too few symbols: a customer ID has nine, a code fifteen.</source>
        <translation>عدد الرموز في «⁨{text}⁩» غير صحيح: رقم العميل تسعة والرمز خمسة عشر.</translation>
    </message>
    <message>
        <source>“{text}” is not one of our codes.</source>
        <translation>«⁨{text}⁩» ليس من رموزنا.</translation>
    </message>
    <message>
        <source>{title} is on the list.</source>
        <translation>⁨{title}⁩ في القائمة.</translation>
    </message>
    <message>
        <source>This is {title}. Open a record first; then its barcode adds it.</source>
        <translation>هذا ⁨{title}⁩. افتح سجلًا أولًا، ثم يضيفه رمزه الشريطي.</translation>
    </message>
    <message>
        <source>No product has the barcode {gtin}. Search for it by name (F3).</source>
        <translation>لا منتج بالرمز الشريطي ⁨{gtin}⁩. ابحث عنه بالاسم (F3).</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan or type a code</source>
        <translation>امسح رمزًا أو اكتبه</translation>
    </message>
    <message>
        <source>Customer ID, code or barcode</source>
        <translation>رقم العميل أو رمز أو رمز شريطي</translation>
    </message>
    <message>
        <source>Customer ID, code or product barcode (F2). A scanner works from anywhere.</source>
        <translation>رقم العميل أو رمز أو رمز شريطي لمنتج (F2). يعمل الماسح من أي مكان.</translation>
    </message>
</context>
<context>
    <name>ScannerView</name>
    <message>
        <source>Try the camera</source>
        <translation>تجربة الكاميرا</translation>
    </message>
    <message>
        <source>Open the camera’s picture (Shift+F2)</source>
        <translation>فتح صورة الكاميرا (Shift+F2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا منفذ</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>ماسح بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>ماسح تسلسلي</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Choose the port that the scanner is plugged into.</source>
        <translation>اختر المنفذ الموصول به الماسح.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>{port} is open. Scan something.</source>
        <translation>⁨{port}⁩ مفتوح. امسح شيئًا.</translation>
    </message>
    <message>
        <source>{port} cannot be read ({detail}). Plug the scanner in; it is tried again.</source>
        <translation>تتعذّر قراءة ⁨{port}⁩ (⁨{detail}⁩). صِل الماسح، وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>تجربة ماسح</translation>
    </message>
    <message>
        <source>Scan any code or barcode now. While this page is shown, a scan is explained and opens nothing.</source>
        <translation>امسح أي رمز الآن. ما دامت هذه الصفحة معروضة يُشرح الممسوح ولا يُفتح شيء.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>لم يُمسح شيء بعد.</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>السرعة بالبود</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>The code of customer {id}.</source>
        <translation>رمز العميل ⁨{id}⁩.</translation>
    </message>
    <message>
        <source>The customer ID {id}.</source>
        <translation>رقم العميل ⁨{id}⁩.</translation>
    </message>
    <message>
        <source>The product barcode {gtin}; its check digit is right.</source>
        <translation>الرمز الشريطي ⁨{gtin}⁩، ورقم التحقق صحيح.</translation>
    </message>
    <message>
        <source>Nothing but spaces.</source>
        <translation>مسافات فقط.</translation>
    </message>
    <message>
        <source>Only the beginning of a customer ID.</source>
        <translation>بداية رقم عميل فقط.</translation>
    </message>
    <message>
        <source>As long as one of our codes, but a symbol is wrong.</source>
        <translation>بطول رموزنا لكن أحد رموزه خاطئ.</translation>
    </message>
    <message>
        <source>Symbols as in our codes, but too many or too few.</source>
        <translation>رموز كرموزنا لكن عددها غير صحيح.</translation>
    </message>
    <message>
        <source>Not one of our codes, and no product’s barcode.</source>
        <translation>ليس من رموزنا ولا رمزًا شريطيًا لمنتج.</translation>
    </message>
    <message>
        <source>It came through another keyboard layout and was repaired: set the scanner to this computer’s.</source>
        <translation>وصل بتخطيط لوحة مفاتيح آخر وصُحّح: اضبط الماسح على تخطيط هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>There is nobody to hand the record over to.</source>
        <translation>لا يوجد من يُسلَّم إليه السجل.</translation>
    </message>
    <message>
        <source>Choose first what to take back: Ctrl+5 goes to the history.</source>
        <translation>اختر أولًا ما تريد التراجع عنه: ينقلك Ctrl+5 إلى المجريات.</translation>
    </message>
    <message>
        <source>{record} stays within reach below the floor.</source>
        <translation>يبقى ⁨{record}⁩ في المتناول أسفل الصالة.</translation>
    </message>
    <message>
        <source>{record} is no longer pinned.</source>
        <translation>لم يعد ⁨{record}⁩ مثبّتًا.</translation>
    </message>
    <message>
        <source>{title} is offered on the customer’s screen.</source>
        <translation>عُرض ⁨{title}⁩ على شاشة العميل.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sign in first; then scan the code again.</source>
        <translation>سجّل الدخول أولًا ثم امسح الرمز من جديد.</translation>
    </message>
    <message>
        <source>Username or password is not right. Try again.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>حدث خلل داخل اللوحة. التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>الماسحات</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>هذه اللوحة</translation>
    </message>
</context>
<context>
    <name>ShopView</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation>الأسعار شاملة الضريبة</translation>
    </message>
    <message>
        <source>Managers can change this.</source>
        <translation>يستطيع المديرون تغيير هذا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the shop’s settings ({key})</source>
        <translation>حفظ إعدادات المتجر (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>يحتاج المتجر إلى اسم.</translation>
    </message>
    <message>
        <source>Give 1 to {most} days.</source>
        <translation>اكتب من 1 إلى ⁨{most}⁩ من الأيام.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>اكتب نسبة من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Use at most {count} characters.</source>
        <translation>لا تتجاوز ⁨{count}⁩ من الأحرف.</translation>
    </message>
    <message>
        <source>The letterhead holds signs that cannot be printed. Type that part anew.</source>
        <translation>تحتوي ترويسة الرسائل على رموز لا يمكن طباعتها. اكتب ذلك الجزء من جديد.</translation>
    </message>
    <message>
        <source>The shop’s settings are saved.</source>
        <translation>حُفظت إعدادات المتجر.</translation>
    </message>
    <message>
        <source>The settings could not be saved. The log says more.</source>
        <translation>تعذّر حفظ الإعدادات. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Standard tax rate</source>
        <translation>نسبة الضريبة العامة</translation>
    </message>
    <message>
        <source>Of what has none of its own</source>
        <translation>لما لا نسبة خاصة له</translation>
    </message>
    <message>
        <source>Reduced tax rate</source>
        <translation>نسبة الضريبة المخفّضة</translation>
    </message>
    <message>
        <source>Of what a file calls reduced</source>
        <translation>لما يسميه ملف مخفّضًا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Days that a quote holds</source>
        <translation>مدة صلاحية عرض السعر بالأيام</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>قياس الورق</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>كلمات الختام</translation>
    </message>
    <message>
        <source>Below the sums: terms, bank account</source>
        <translation>أسفل المجاميع: الشروط والحساب المصرفي</translation>
    </message>
    <message>
        <source>Shop and taxes</source>
        <translation>المتجر والضرائب</translation>
    </message>
    <message>
        <source>On quotes</source>
        <translation>في عروض الأسعار</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Trader’s console</source>
        <translation>لوحة البائع</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Sign in under another name</source>
        <translation>تسجيل الدخول باسم آخر</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in (Enter)</source>
        <translation>تسجيل الدخول (Enter)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول …</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>⁨{name}⁩، منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>The record stays open, and what was being typed is kept as it was.</source>
        <translation>يبقى السجل مفتوحًا، ويُحفظ ما كان يُكتب كما هو.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
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
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>اعرض هذه القسيمة على فريقنا أو قرّبها من أحد الأجهزة، فتُفتح قائمتك من جديد، اليوم وفيما بعد.</translation>
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
    <name>TabStrip</name>
    <message>
        <source>Open records</source>
        <translation>السجلات المفتوحة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>others have changed it</source>
        <translation>غيّره آخرون</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق التبويب</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is (Ctrl+W)</source>
        <translation>إغلاق التبويب، ويبقى السجل كما هو (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Settings of this terminal</source>
        <translation>إعدادات هذه المحطة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Papers are saved in</source>
        <translation>تُحفظ الأوراق في</translation>
    </message>
    <message>
        <source>Quotes are printed on</source>
        <translation>تُطبع عروض الأسعار على</translation>
    </message>
    <message>
        <source>the system’s default printer</source>
        <translation>طابعة النظام الافتراضية</translation>
    </message>
    <message>
        <source>Slips are printed on</source>
        <translation>تُطبع القسائم على</translation>
    </message>
    <message>
        <source>A call is urgent after</source>
        <translation>يصبح النداء عاجلًا بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Handsel</source>
        <translation>Handsel</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Theme, language, sound and notifications are in the menu under your name. Everything else is set in the file handsel.toml; the README says how.</source>
        <translation>المظهر واللغة والصوت والإشعارات في القائمة تحت اسمك. ويُضبط ما عداها في ملف handsel.toml، ويشرح README كيف.</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>لا طابعة</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the record that the kiosk shows</source>
        <translation>فتح السجل المعروض على الجهاز</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take a terminal that is gone off the list</source>
        <translation>إزالة محطة لم تعد موجودة من القائمة</translation>
    </message>
    <message>
        <source>The terminals could not be read. The log says more.</source>
        <translation>تعذّرت قراءة المحطات. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>لا محطات غير متصلة</numerusform>
            <numerusform>محطة واحدة غير متصلة</numerusform>
            <numerusform>محطتان غير متصلتين</numerusform>
            <numerusform>%n محطات غير متصلة</numerusform>
            <numerusform>%n محطة غير متصلة</numerusform>
            <numerusform>%n محطة غير متصلة</numerusform>
        </translation>
    </message>
    <message>
        <source>All terminals are online</source>
        <translation>جميع المحطات متصلة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>console</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>أُزيلت ⁨{name}⁩ من القائمة.</translation>
    </message>
    <message>
        <source>The terminal could not be taken off the list. The log says more.</source>
        <translation>تعذّرت إزالة المحطة من القائمة. التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>What customers read</source>
        <translation>ما يقرؤه العملاء</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>لغة هذه النصوص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>المكان في المتجر</translation>
    </message>
    <message>
        <source>Where customers find it, such as “Aisle C, bay 4”</source>
        <translation>أين يجده العملاء، مثل «الممر ج، الرف 4»</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%n change(s) wait for the store. Close again to lose them, or wait.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر.</numerusform>
            <numerusform>تغيير واحد ينتظر قاعدة البيانات. أغلق ثانية لتفقده أو انتظر.</numerusform>
            <numerusform>تغييران ينتظران قاعدة البيانات. أغلق ثانية لتفقدهما أو انتظر.</numerusform>
            <numerusform>%n تغييرات تنتظر قاعدة البيانات. أغلق ثانية لتفقدها أو انتظر.</numerusform>
            <numerusform>%n تغييرًا ينتظر قاعدة البيانات. أغلق ثانية لتفقدها أو انتظر.</numerusform>
            <numerusform>%n تغيير ينتظر قاعدة البيانات. أغلق ثانية لتفقدها أو انتظر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsModel</name>
    <message>
        <source>Choice</source>
        <translation>الاختيار</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Add a combination</source>
        <translation>إضافة تركيبة</translation>
    </message>
    <message>
        <source>One that is not sold yet</source>
        <translation>تركيبة لا تُباع بعد</translation>
    </message>
    <message>
        <source>Remove the combination</source>
        <translation>إزالة التركيبة</translation>
    </message>
    <message>
        <source>Not sold any more (Delete)</source>
        <translation>لا تُباع بعد الآن (Delete)</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Store</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>● store up</source>
        <translation>● قاعدة البيانات متصلة</translation>
    </message>
    <message>
        <source>○ store away</source>
        <translation>○ قاعدة البيانات غير متصلة</translation>
    </message>
    <message numerus="yes">
        <source>{text} %n change(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>⁨{text}⁩ لا تغييرات تنتظر.</numerusform>
            <numerusform>⁨{text}⁩ تغيير واحد ينتظر، ولا يضيع شيء.</numerusform>
            <numerusform>⁨{text}⁩ تغييران ينتظران، ولا يضيع شيء.</numerusform>
            <numerusform>⁨{text}⁩ %n تغييرات تنتظر، ولا يضيع شيء.</numerusform>
            <numerusform>⁨{text}⁩ %n تغييرًا ينتظر، ولا يضيع شيء.</numerusform>
            <numerusform>⁨{text}⁩ %n تغيير ينتظر، ولا يضيع شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Go to the first caller</source>
        <translation>إلى أول من ينادي</translation>
    </message>
    <message>
        <source>Go to the first customer who asks</source>
        <translation>إلى أول عميل يسأل</translation>
    </message>
    <message>
        <source>{name}: lock, sign out, theme, language</source>
        <translation>⁨{name}⁩: القفل والخروج والمظهر واللغة</translation>
    </message>
    <message>
        <source>Lock, sign out, theme, language</source>
        <translation>القفل والخروج والمظهر واللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا نداءات</numerusform>
            <numerusform>نداء واحد</numerusform>
            <numerusform>نداءان</numerusform>
            <numerusform>%n نداءات</numerusform>
            <numerusform>%n نداءً</numerusform>
            <numerusform>%n نداء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>A word with it, if you like</source>
        <translation>كلمة معه إن أردت</translation>
    </message>
    <message>
        <source>A word with {product}</source>
        <translation>كلمة مع ⁨{product}⁩</translation>
    </message>
    <message>
        <source>Enter show   ·   Esc leave it</source>
        <translation>Enter إظهار   ·   Esc ترك</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Calls and requests are heard.</source>
        <translation>النداءات والطلبات مسموعة.</translation>
    </message>
    <message>
        <source>Calls and requests are silent.</source>
        <translation>النداءات والطلبات صامتة.</translation>
    </message>
    <message>
        <source>This terminal has forgotten which records were open here.</source>
        <translation>نسيت هذه المحطة السجلات التي كانت مفتوحة هنا.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console; the change was not made. The log says more.</source>
        <translation>حدث خلل داخل اللوحة ولم يُنفَّذ التغيير. التفاصيل في سجل البرنامج.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع عن: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>_Demo</name>
    <message>
        <source>Use it</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Sign in as the demo trader</source>
        <translation>الدخول بحساب البائع التجريبي</translation>
    </message>
    <message>
        <source>Demo shop: {username}, password {password}</source>
        <translation>متجر تجريبي: ⁨{username}⁩، كلمة المرور ⁨{password}⁩</translation>
    </message>
    <message>
        <source>To approve: {username}, password {password}, PIN {pin}</source>
        <translation>للموافقة: ⁨{username}⁩، كلمة المرور ⁨{password}⁩، الرقم السري&#xa0;⁨{pin}⁩</translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OptionLine</name>
    <message>
        <source>Option, such as Colour</source>
        <translation>الخيار، كاللون</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>اسم الخيار</translation>
    </message>
    <message>
        <source>Choices, such as Sand, Moss, Rust</source>
        <translation>الاختيارات، كالرملي والزيتي والصدئي</translation>
    </message>
    <message>
        <source>Choices of {option}</source>
        <translation>اختيارات ⁨{option}⁩</translation>
    </message>
    <message>
        <source>The choices, with commas between</source>
        <translation>الاختيارات وبينها فواصل</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>إزالة هذا الخيار</translation>
    </message>
</context>
<context>
    <name>_RequestCard</name>
    <message>
        <source>Match a product</source>
        <translation>اختيار منتج</translation>
    </message>
    <message>
        <source>Find a product that fits the request</source>
        <translation>البحث عن منتج يناسب الطلب</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الجواب</translation>
    </message>
    <message>
        <source>Send the answer (Enter)</source>
        <translation>إرسال الجواب (Enter)</translation>
    </message>
    <message>
        <source>Take the product out of the answer</source>
        <translation>إزالة المنتج من الجواب</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Answer to “{request}”</source>
        <translation>جواب عن «⁨{request}⁩»</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>سأل الساعة ⁨{time}⁩</translation>
    </message>
    <message>
        <source>asked on {day} at {time}</source>
        <translation>سأل في ⁨{day}⁩ الساعة ⁨{time}⁩</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>منتج</translation>
    </message>
</context>
<context>
    <name>_VariantsView</name>
    <message>
        <source>Variants</source>
        <translation>التشكيلات</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
</context>
</TS>
