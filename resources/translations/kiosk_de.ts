<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessButton</name>
    <message>
        <source>Make it easier: text, contrast, reach</source>
        <translation>Leichter bedienen: Schrift, Kontrast, Höhe</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Leichter bedienen</translation>
    </message>
    <message>
        <source>For you alone: the next customer finds everything as it was.</source>
        <translation>Nur für Sie: Nach Ihnen ist wieder alles wie vorher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Größte Schrift</translation>
    </message>
    <message>
        <source>Light words on black</source>
        <translation>Helle Schrift auf Schwarz</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flies</source>
        <translation>Nichts gleitet, blendet oder fliegt</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Everything moves down, within reach from a chair</source>
        <translation>Alles rückt nach unten, im Sitzen erreichbar</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Niedrige Bedienung</translation>
    </message>
    <message>
        <source>The screen is read aloud: swipe or press a key to go on</source>
        <translation>Der Bildschirm wird vorgelesen: weiter mit Wischen oder Taste</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Ask about %1</source>
        <translation>Nach %1 fragen</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Auf die Liste</translation>
    </message>
    <message>
        <source>Add to list  ·  %1</source>
        <translation>Auf die Liste  ·  %1</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>Can I see this here?</source>
        <translation>Kann ich das hier ansehen?</translation>
    </message>
    <message>
        <source>Do you have this in another colour?</source>
        <translation>Gibt es das in einer anderen Farbe?</translation>
    </message>
    <message>
        <source>When can it be delivered?</source>
        <translation>Wann kann es geliefert werden?</translation>
    </message>
    <message>
        <source>Can you put it together for me?</source>
        <translation>Bauen Sie es mir auf?</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Fragen Sie uns</translation>
    </message>
    <message>
        <source>Write what you are looking for or would like to know. The answer comes to this screen.</source>
        <translation>Schreiben Sie, was Sie suchen oder wissen möchten. Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Our staff will answer here. You can go on meanwhile.</source>
        <translation>Unser Team antwortet hier. Sie können inzwischen weitersehen.</translation>
    </message>
    <message>
        <source>Our staff will answer here.</source>
        <translation>Unser Team antwortet hier.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Auf Ihrer Liste</translation>
    </message>
    <message>
        <source>Add it to my list</source>
        <translation>Auf meine Liste</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>{name}: we will see to it</source>
        <translation>{name}: wir kümmern uns darum</translation>
    </message>
    <message>
        <source>{name}: we are sorry, not this time</source>
        <translation>{name}: leider diesmal nicht</translation>
    </message>
    <message>
        <source>{name}: it is on order</source>
        <translation>{name}: es ist bestellt</translation>
    </message>
    <message>
        <source>{name}: it is here for you</source>
        <translation>{name}: es ist für Sie da</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Look around. Make your list. We help with the rest.</source>
        <translation>Umsehen. Merken. Beim Rest helfen wir.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Hier berühren</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Ich habe einen Code</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Ohne Verbindung</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price, low first</source>
        <translation>Preis aufsteigend</translation>
    </message>
    <message>
        <source>Price, high first</source>
        <translation>Preis absteigend</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>Neues zuerst</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Produkt scannen</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortiert: %1</translation>
    </message>
    <message>
        <source>Nothing is called that. Here is “%1” instead.</source>
        <translation>So heißt hier nichts. Gezeigt wird „%1“.</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{name} is coming</source>
        <translation>{name} kommt</translation>
    </message>
    <message>
        <source>{name} is coming, any moment</source>
        <translation>{name} ist gleich da</translation>
    </message>
    <message>
        <source>{name} is coming, about {minutes} min</source>
        <translation>{name} kommt, in etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>Please stay nearby.</source>
        <translation>Bitte bleiben Sie in der Nähe.</translation>
    </message>
    <message>
        <source>We cannot reach staff right now</source>
        <translation>Wir erreichen gerade niemanden</translation>
    </message>
    <message>
        <source>Your call goes out as soon as we can. Staff at the desk will help you too.</source>
        <translation>Ihr Ruf geht hinaus, sobald es geht. Auch am Tresen hilft man Ihnen.</translation>
    </message>
    <message>
        <source>It takes a little longer today</source>
        <translation>Heute dauert es etwas länger</translation>
    </message>
    <message>
        <source>Your call is now urgent to all our staff. Thank you for waiting.</source>
        <translation>Ihr Ruf ist jetzt für unser ganzes Team dringend. Danke für Ihre Geduld.</translation>
    </message>
    <message>
        <source>We have called somebody</source>
        <translation>Wir haben jemanden gerufen</translation>
    </message>
    <message>
        <source>You will see here who is coming.</source>
        <translation>Hier sehen Sie gleich, wer kommt.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call staff</source>
        <translation>Personal rufen</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Wie können wir helfen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I’d like advice</source>
        <translation>Ich möchte Beratung</translation>
    </message>
    <message>
        <source>I’d like to see it here</source>
        <translation>Ich möchte es hier ansehen</translation>
    </message>
    <message>
        <source>I’d like to buy or order</source>
        <translation>Ich möchte kaufen oder bestellen</translation>
    </message>
    <message>
        <source>I need a hand getting around</source>
        <translation>Ich brauche Hilfe, um zurechtzukommen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Cancel the call</source>
        <translation>Ruf zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>There is no camera here.</source>
        <translation>Hier ist keine Kamera.</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Die Kamera startet …</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>from {price}</source>
        <translation>ab {price}</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Auf Bestellung</translation>
    </message>
</context>
<context>
    <name>CodePlace</name>
    <message>
        <source>The whole code stands at the foot of your slip.</source>
        <translation>Der ganze Code steht unten auf Ihrem Zettel.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Show it to our staff, or take a picture of it. Your list is kept under this code.</source>
        <translation>Zeigen Sie ihn unserem Team oder fotografieren Sie ihn. Ihre Liste bleibt unter diesem Code gespeichert.</translation>
    </message>
    <message>
        <source>Your code as a QR picture</source>
        <translation>Ihr Code als QR-Bild</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Your list is still empty</source>
        <translation>Ihre Liste ist noch leer</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>Weiter umsehen</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>CodeSlots</name>
    <message>
        <source>Your code: nothing typed yet</source>
        <translation>Ihr Code: noch nichts eingegeben</translation>
    </message>
    <message>
        <source>Your code so far: %1</source>
        <translation>Ihr Code bisher: %1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Three products can be compared at once. Take one off first.</source>
        <translation>Drei Produkte lassen sich zugleich vergleichen. Nehmen Sie zuerst eines heraus.</translation>
    </message>
</context>
<context>
    <name>CompareMark</name>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>They are alike in everything we know of them.</source>
        <translation>In allem, was wir wissen, sind sie gleich.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Touch the scales on two or three products and see them side by side.</source>
        <translation>Berühren Sie bei zwei oder drei Produkten die Waage, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>Weiter stöbern</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>%1 aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Choose one more to compare</source>
        <translation>Wählen Sie noch eines zum Vergleichen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>ComparedChoice</name>
    <message>
        <source>Add %1 to the list</source>
        <translation>%1 auf die Liste setzen</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Auf die Liste</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the list, where there is little room</comment>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>%1 aus dem Vergleich nehmen</translation>
    </message>
</context>
<context>
    <name>ComparedFact</name>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>ComparedProduct</name>
    <message>
        <source>Open %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>Your list is kept</source>
        <translation>Ihre Liste ist gemerkt</translation>
    </message>
    <message>
        <source>Your list is open at another kiosk</source>
        <translation>Ihre Liste ist an einem anderen Kiosk geöffnet</translation>
    </message>
    <message>
        <source>It was good to have you here. See you soon.</source>
        <translation>Schön, dass Sie da waren. Bis bald.</translation>
    </message>
    <message>
        <source>It was opened there with your code. If that was not you, please tell our staff.</source>
        <translation>Sie wurde dort mit Ihrem Code geöffnet. Falls Sie das nicht waren, sagen Sie bitte unserem Team Bescheid.</translation>
    </message>
    <message>
        <source>Our staff can find it with your code. You can carry on at any kiosk.</source>
        <translation>Unser Team findet sie mit Ihrem Code. An jedem Kiosk können Sie damit weitermachen.</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n product(s)</source>
        <translation>
            <numerusform>%n Produkt zeigen</numerusform>
            <numerusform>%n Produkte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>Keine passenden Produkte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Only what is in stock</source>
        <translation>Nur was vorrätig ist</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Filter entfernen: {filter}</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Ohne „{filter}“: {count}</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>Bis {price}</translation>
    </message>
    <message>
        <source>{price} and more</source>
        <translation>Ab {price}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{quantity} m</source>
        <translation>{quantity} m</translation>
    </message>
    <message>
        <source>{quantity} m²</source>
        <translation>{quantity} m²</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>per metre</source>
        <translation>pro Meter</translation>
    </message>
    <message>
        <source>per m²</source>
        <translation>pro m²</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Then we clear the screen for the next customer. Your list is kept under your code.</source>
        <translation>Dann machen wir den Bildschirm für andere frei. Ihre Liste bleibt unter Ihrem Code.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>You save {amount}</source>
        <translation>Sie sparen {amount}</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>{name} hat Ihnen ein Angebot gemacht</translation>
    </message>
    <message>
        <source>{product} is off your list</source>
        <translation>{product} ist von der Liste</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Your list</source>
        <translation>Ihre Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Nothing on your list yet</source>
        <translation>Noch nichts auf Ihrer Liste</translation>
    </message>
    <message>
        <source>What you add stays here, and under your code.</source>
        <translation>Was Sie merken, bleibt hier und unter Ihrem Code.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
</context>
<context>
    <name>LowerBand</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Personal rufen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Your list: %1, %2</source>
        <translation>Ihre Liste: %1, %2</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Ihre Liste</translation>
    </message>
    <message>
        <source>Get my code</source>
        <translation>Mein Code</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>{name}: {edits}</source>
        <translation>{name}: {edits}</translation>
    </message>
    <message>
        <source>{name} has answered your question</source>
        <translation>{name} hat Ihre Frage beantwortet</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>{name} hat Ihnen ein Angebot gemacht</translation>
    </message>
    <message>
        <source>{name} · {product}: {edit}</source>
        <translation>{name} · {product}: {edit}</translation>
    </message>
    <message>
        <source>While you were away, {name} worked on your list</source>
        <translation>Während Sie weg waren, hat {name} an Ihrer Liste gearbeitet</translation>
    </message>
    <message>
        <source>While you were away, our staff worked on your list</source>
        <translation>Während Sie weg waren, hat unser Team an Ihrer Liste gearbeitet</translation>
    </message>
    <message>
        <source>price {before} → {after}</source>
        <translation>Preis {before} → {after}</translation>
    </message>
    <message>
        <source>price {after}</source>
        <translation>Preis {after}</translation>
    </message>
    <message>
        <source>quantity {before} → {after}</source>
        <translation>Menge {before} → {after}</translation>
    </message>
    <message>
        <source>quantity {after}</source>
        <translation>Menge {after}</translation>
    </message>
    <message>
        <source>now {options}</source>
        <translation>jetzt {options}</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>hat eine Notiz geschrieben</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>hat die Notiz gelöscht</translation>
    </message>
    <message>
        <source>added this for you</source>
        <translation>hat das für Sie hinzugefügt</translation>
    </message>
    <message>
        <source>took this off the list</source>
        <translation>hat das von der Liste genommen</translation>
    </message>
    <message>
        <source>put this back on the list</source>
        <translation>hat das wieder auf die Liste gesetzt</translation>
    </message>
    <message>
        <source>discount withdrawn</source>
        <translation>Rabatt zurückgenommen</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>{percent} Rabatt</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} Rabatt</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>For example where it goes, or what it has to fit.</source>
        <translation>Zum Beispiel, wohin es soll oder wozu es passen muss.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing fits all of your filters</source>
        <translation>Nichts passt zu allen Filtern</translation>
    </message>
    <message>
        <source>Nothing here right now</source>
        <translation>Hier ist gerade nichts</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden zu „%1“</translation>
    </message>
    <message>
        <source>With one filter less there is something:</source>
        <translation>Mit einem Filter weniger gibt es etwas:</translation>
    </message>
    <message>
        <source>We may have it all the same, or can get it. Ask us and the answer comes to this screen.</source>
        <translation>Vielleicht haben wir es trotzdem oder können es besorgen. Fragen Sie uns, die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Tell us what you are looking for, and the answer comes to this screen.</source>
        <translation>Sagen Sie uns, was Sie suchen. Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Fragen Sie uns</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>{name} would like to show you this</source>
        <translation>{name} möchte Ihnen das zeigen</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something is wrong with this kiosk. Its log file says what.</source>
        <translation>Mit diesem Kiosk stimmt etwas nicht. Was, steht in seiner Protokolldatei.</translation>
    </message>
    <message>
        <source>The typeface {family} is not installed. Run “make setup”, or install Handsel again.</source>
        <translation>Die Schrift {family} ist nicht installiert. Führen Sie „make setup“ aus oder installieren Sie Handsel neu.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start this in a desktop session, or set DISPLAY.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Starten Sie dies in einer Desktop-Sitzung oder setzen Sie DISPLAY.</translation>
    </message>
    <message>
        <source>The screen {display} cannot be reached. Check that its desktop session is running, and this user&apos;s.</source>
        <translation>Der Bildschirm {display} ist nicht erreichbar. Prüfen Sie, ob seine Desktop-Sitzung läuft und diesem Benutzer gehört.</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing. To install them: sudo apt-get install {packages}</source>
        <translation>Für Fenster fehlen Systembibliotheken. So installieren Sie sie: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing: {libraries}. Install the packages that hold them.</source>
        <translation>Für Fenster fehlen Systembibliotheken: {libraries}. Installieren Sie die Pakete, die sie enthalten.</translation>
    </message>
    <message>
        <source>There is no shop database at {path}. Create one with “handsel init”, or correct the settings.</source>
        <translation>Unter {path} ist keine Datenbank eines Ladens. Legen Sie mit „handsel init“ eine an oder korrigieren Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>There is a database at {path} already. It was left as it is; choose another path for a new one.</source>
        <translation>Unter {path} ist schon eine Datenbank. Sie blieb, wie sie ist; wählen Sie für eine neue einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The shop database at {path} is held by another program. Close that program, then try again.</source>
        <translation>Die Datenbank des Ladens unter {path} wird von einem anderen Programm festgehalten. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or is not a shop database. Put the newest backup in its place; the file was not changed.</source>
        <translation>Die Datei {path} ist beschädigt oder keine Datenbank eines Ladens. Legen Sie die neueste Sicherung an ihre Stelle; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This kiosk’s own file {path} is damaged. Move it to another folder and start the kiosk again; keep the file, it may hold what the last customers did.</source>
        <translation>Die eigene Datei {path} dieses Kiosks ist beschädigt. Legen Sie sie in einen anderen Ordner und starten Sie den Kiosk neu; behalten Sie die Datei, sie kann enthalten, was die letzten Kunden getan haben.</translation>
    </message>
    <message>
        <source>The database at {path} is not a shop of Handsel. Correct the settings, or create a shop elsewhere.</source>
        <translation>Die Datenbank unter {path} ist kein Laden von Handsel. Korrigieren Sie die Einstellungen oder legen Sie woanders einen Laden an.</translation>
    </message>
    <message>
        <source>The shop database at {path} was written by a newer Handsel (schema {found}; this one knows {known}). Update Handsel on this machine.</source>
        <translation>Die Datenbank des Ladens unter {path} stammt von einem neueren Handsel (Schema {found}; dieses kennt {known}). Aktualisieren Sie Handsel auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The shop database at {path} is from an earlier Handsel (schema {found} of {known}). Bring it up to date with “handsel migrate”; a copy is kept.</source>
        <translation>Die Datenbank des Ladens unter {path} stammt von einem früheren Handsel (Schema {found} von {known}). Bringen Sie sie mit „handsel migrate“ auf den neuen Stand; eine Kopie bleibt erhalten.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be written. Allow this user to write the file and its folder.</source>
        <translation>In die Datenbank des Ladens unter {path} kann nicht geschrieben werden. Erlauben Sie diesem Benutzer, die Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Please free some space on it.</source>
        <translation>Der Datenträger mit {path} ist voll. Bitte schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be reached ({cause}). Check the path, the disk and the network.</source>
        <translation>Die Datenbank des Ladens unter {path} ist nicht erreichbar ({cause}). Prüfen Sie Pfad, Datenträger und Netz.</translation>
    </message>
    <message>
        <source>“{url}” names no database. Give the path of a file, or sqlite:///path/to/shop.sqlite.</source>
        <translation>„{url}“ bezeichnet keine Datenbank. Geben Sie den Pfad einer Datei an oder sqlite:///pfad/zu/shop.sqlite.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {cause}. Correct it or move it.</source>
        <translation>Die Einstellungsdatei {path} ist nicht lesbar: {cause}. Korrigieren oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>The settings in {source} are not right: {cause}. The README lists every setting and what it takes.</source>
        <translation>Die Einstellungen in {source} stimmen nicht: {cause}. Die README nennt jede Einstellung und was sie annimmt.</translation>
    </message>
    <message>
        <source>There is a trader “{username}” already. Choose another username.</source>
        <translation>Es gibt schon einen Benutzer „{username}“. Wählen Sie einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>“{username}” cannot be a username. Use 1 to 32 letters, digits, dots, hyphens or underscores.</source>
        <translation>„{username}“ geht nicht als Benutzername. Nehmen Sie 1 bis 32 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche.</translation>
    </message>
    <message>
        <source>The name cannot be used. Give one line of at most {length} characters, without control codes.</source>
        <translation>Der Name geht so nicht. Geben Sie eine Zeile mit höchstens {length} Zeichen an, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {length} characters.</source>
        <translation>Das Passwort ist zu kurz. Nehmen Sie mindestens {length} Zeichen.</translation>
    </message>
    <message>
        <source>A discount ceiling is from 0 to 100 percent.</source>
        <translation>Eine Rabattgrenze liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here.</source>
        <translation>Niemand namens „{username}“ arbeitet hier.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Das darf nur eine Leitung.</translation>
    </message>
    <message>
        <source>This is the shop’s only manager. Make somebody else a manager first.</source>
        <translation>Das ist die einzige Leitung des Ladens. Erst jemand anderen zur Leitung machen.</translation>
    </message>
    <message>
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>Das kann keine PIN sein. Nehmen Sie {shortest} bis {longest} Ziffern, nicht alle gleich und nicht der Reihe nach.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>Die Datei {path} ist beschädigt. Löschen Sie sie und setzen Sie die PIN mit „handsel pin“ neu.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>{product} in {value}?</source>
        <translation>{product} in {value}?</translation>
    </message>
    <message>
        <source>{quantity} on your list</source>
        <translation>{quantity} auf Ihrer Liste</translation>
    </message>
    <message>
        <source>Not in stock today, we order it for you</source>
        <translation>Heute nicht vorrätig, wir bestellen es für Sie</translation>
    </message>
    <message>
        <source>{count} in stock, we order the rest</source>
        <translation>{count} vorrätig, den Rest bestellen wir</translation>
    </message>
    <message>
        <source>Only {count} left in stock</source>
        <translation>Nur noch {count} vorrätig</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} vorrätig</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Bild {place} von {count}</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht erhältlich</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>auf Bestellung</translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>We do not have it in %1. Ask us: we may be able to get it.</source>
        <translation>In %1 haben wir es nicht. Fragen Sie uns: Vielleicht können wir es besorgen.</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Dazu fragen</translation>
    </message>
    <message>
        <source>No longer compare %1</source>
        <translation>%1 nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This product is no longer on show</source>
        <translation>Dieses Produkt gibt es hier nicht mehr</translation>
    </message>
    <message>
        <source>Ask us about it: we may still have it, or something like it.</source>
        <translation>Fragen Sie uns danach: Vielleicht haben wir es noch, oder etwas Ähnliches.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Look closer at %1</source>
        <translation>%1 genauer ansehen</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Diesen Code bitte bei uns vorzeigen.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Betrag in {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>USt-IdNr. {number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Tax {rate} on {net}</source>
        <translation>MwSt. {rate} auf {net}</translation>
    </message>
    <message>
        <source>Prices of the products include the tax.</source>
        <translation>Die Preise der Artikel enthalten die Mehrwertsteuer.</translation>
    </message>
    <message>
        <source>Prices of the products are without tax.</source>
        <translation>Die Preise der Artikel sind ohne Mehrwertsteuer.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Guten Tag {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Attached is the quote for your list. It comes to {total} and is valid until {day}.</source>
        <translation>anbei das Angebot zu Ihrer Liste. Es beläuft sich auf {total} und gilt bis {day}.</translation>
    </message>
    <message>
        <source>With the code on it our staff open your list again, whenever you come.</source>
        <translation>Mit dem Code darauf öffnen wir Ihre Liste wieder, wann immer Sie kommen.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Freundliche Grüße</translation>
    </message>
    <message>
        <source>Your quote {number} from {shop}</source>
        <translation>Ihr Angebot {number} von {shop}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{product} had just been changed by our staff. Please look at it again.</source>
        <translation>{product} wurde eben von unserem Team geändert. Bitte sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>A special price goes with this. Please ask our staff to change it.</source>
        <translation>Dazu gehört ein Sonderpreis. Bitte lassen Sie es von uns ändern.</translation>
    </message>
    <message>
        <source>This list is closed. Please ask our staff.</source>
        <translation>Diese Liste ist abgeschlossen. Bitte fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>That many cannot be ordered here. Please ask our staff.</source>
        <translation>So viele können hier nicht bestellt werden. Bitte fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>That text is too long. Please shorten it.</source>
        <translation>Der Text ist zu lang. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>That could not be put on the list. Please ask our staff.</source>
        <translation>Das kam nicht auf die Liste. Bitte fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>You have called somebody already.</source>
        <translation>Sie haben schon jemanden gerufen.</translation>
    </message>
    <message>
        <source>That did not work. Please ask our staff.</source>
        <translation>Das hat nicht geklappt. Bitte fragen Sie unser Team.</translation>
    </message>
</context>
<context>
    <name>RelatedProducts</name>
    <message>
        <source>You may also like</source>
        <translation>Das könnte Ihnen auch gefallen</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Too many codes did not work. Please wait {time}, or ask our staff.</source>
        <translation>Zu viele Codes haben nicht gepasst. Bitte warten Sie {time} oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>We are looking for your list…</source>
        <translation>Wir suchen Ihre Liste …</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. Please look again.</source>
        <translation>In unseren Codes gibt es kein {symbol}. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. It may be a V.</source>
        <translation>In unseren Codes gibt es kein {symbol}. Vielleicht ist es ein V.</translation>
    </message>
    <message>
        <source>One of the first nine symbols is wrong. Please compare them.</source>
        <translation>Eines der ersten neun Zeichen stimmt nicht. Bitte vergleichen Sie.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Show us the code of your list, and you go on where you stopped.</source>
        <translation>Zeigen Sie uns den Code Ihrer Liste, und Sie machen weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Type the code of your list, and you go on where you stopped.</source>
        <translation>Tippen Sie den Code Ihrer Liste ein, und Sie machen weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Only a photo of it? Our staff will open the list for you.</source>
        <translation>Nur ein Foto davon? Unser Team öffnet Ihnen die Liste.</translation>
    </message>
    <message>
        <source>Type all 15 symbols</source>
        <translation>Alle 15 Zeichen eintippen</translation>
    </message>
    <message>
        <source>Or type all 15 symbols</source>
        <translation>Oder alle 15 Zeichen eintippen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Delete the last symbol</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Open my list</source>
        <translation>Meine Liste öffnen</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{barcode} is not in our catalogue yet. Our staff gladly have a look for you.</source>
        <translation>{barcode} steht noch nicht in unserem Katalog. Unser Team sieht gern für Sie nach.</translation>
    </message>
    <message>
        <source>We do not know this barcode</source>
        <translation>Diesen Strichcode kennen wir nicht</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>The list on this screen is kept under its own code, and can be opened again with it.</source>
        <translation>Die Liste auf diesem Bildschirm bleibt unter ihrem eigenen Code erhalten und lässt sich damit wieder öffnen.</translation>
    </message>
    <message>
        <source>Open the other list?</source>
        <translation>Die andere Liste öffnen?</translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>Andere Liste öffnen</translation>
    </message>
    <message>
        <source>Scan the barcode of a product, or the code of your list.</source>
        <translation>Scannen Sie den Strichcode eines Produkts oder den Code Ihrer Liste.</translation>
    </message>
    <message>
        <source>That is not one of our codes</source>
        <translation>Das ist keiner unserer Codes</translation>
    </message>
    <message>
        <source>This list is completed. Our staff can open it again for you.</source>
        <translation>Diese Liste ist abgeschlossen. Unser Team kann sie für Sie wieder öffnen.</translation>
    </message>
    <message>
        <source>This code opens no list here. Please compare it, or ask our staff.</source>
        <translation>Dieser Code öffnet hier keine Liste. Bitte vergleichen Sie ihn oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>We cannot look for lists right now. Please try again in a moment.</source>
        <translation>Wir können gerade keine Listen suchen. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Do you have the product with the barcode {barcode}?</source>
        <translation>Haben Sie das Produkt mit dem Strichcode {barcode}?</translation>
    </message>
    <message>
        <source>To open a list we need its whole code, all 15 symbols.</source>
        <translation>Um eine Liste zu öffnen, brauchen wir den ganzen Code mit allen 15 Zeichen.</translation>
    </message>
    <message>
        <source>That code was not read rightly. Please try once more.</source>
        <translation>Dieser Code wurde nicht richtig gelesen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Only a part of a code was read. Please try once more.</source>
        <translation>Es wurde nur ein Teil eines Codes gelesen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is the code of the list on this screen.</source>
        <translation>Das ist der Code der Liste auf diesem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Scan a product</source>
        <translation>Produkt scannen</translation>
    </message>
    <message>
        <source>Hold its barcode into the picture, a hand’s breadth away. Its page opens by itself.</source>
        <translation>Halten Sie den Strichcode eine Handbreit entfernt ins Bild. Die Seite öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Please search for the product by its name, or ask our staff.</source>
        <translation>Bitte suchen Sie das Produkt über seinen Namen oder fragen Sie unser Team.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Stay with this list</source>
        <translation>Bei dieser Liste bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Wipe over the whole screen: %1 of %2 places have responded.</source>
        <translation>Wischen Sie über den ganzen Bildschirm: %1 von %2 Stellen haben reagiert.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long if the screen’s diagonal is set right.</source>
        <translation>Dieser Balken ist 100 mm lang, wenn die Diagonale richtig eingestellt ist.</translation>
    </message>
    <message>
        <source>Show plain colours</source>
        <translation>Reine Farben zeigen</translation>
    </message>
    <message>
        <source>The next colour</source>
        <translation>Nächste Farbe</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>ShelfTrail</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Aa</source>
        <comment>an example of letters in three sizes</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Customer ID</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Nothing on the list yet</source>
        <translation>Noch nichts auf der Liste</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Sie sparen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>Zeigen Sie diesen Zettel unserem Team oder halten Sie ihn an einen Kiosk: Ihre Liste geht wieder auf, heute und später.</translation>
    </message>
    <message>
        <source>The whole code, to be typed:</source>
        <translation>Der ganze Code zum Eintippen:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Probezettel</translation>
    </message>
    <message>
        <source>The printer works. This code opens no list.</source>
        <translation>Der Drucker funktioniert. Dieser Code öffnet keine Liste.</translation>
    </message>
    <message>
        <source>Show this slip to our staff: they open your list again, today and later.</source>
        <translation>Diesen Zettel bei uns vorzeigen: damit öffnen wir Ihre Liste wieder, heute und später.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Prices as of {moment}</source>
        <translation>Preise vom {moment}</translation>
    </message>
</context>
<context>
    <name>SlipState</name>
    <message>
        <source>Your slip is printed</source>
        <translation>Ihr Zettel ist gedruckt</translation>
    </message>
    <message>
        <source>A picture of your code is just as good.</source>
        <translation>Ein Foto Ihres Codes ist genauso gut.</translation>
    </message>
    <message>
        <source>Our staff will find your list all the same.</source>
        <translation>Unser Team findet Ihre Liste trotzdem.</translation>
    </message>
    <message>
        <source>Printing your slip…</source>
        <translation>Ihr Zettel wird gedruckt …</translation>
    </message>
    <message>
        <source>Please take it along.</source>
        <translation>Bitte nehmen Sie ihn mit.</translation>
    </message>
    <message>
        <source>Please take it along, and tell our staff that the paper is nearly used up.</source>
        <translation>Bitte nehmen Sie ihn mit und sagen Sie unserem Team, dass das Papier fast zu Ende ist.</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>Dem Drucker fehlt Papier</translation>
    </message>
    <message>
        <source>The printer’s cover is open</source>
        <translation>Die Klappe des Druckers ist offen</translation>
    </message>
    <message>
        <source>There is no printer right now</source>
        <translation>Gerade ist kein Drucker da</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Your slip could not be printed</source>
        <translation>Ihr Zettel konnte nicht gedruckt werden</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <source>Print a slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>gerade nicht möglich</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} von {places}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>ein Zeichen</translation>
    </message>
    <message>
        <source>{symbol} deleted</source>
        <translation>{symbol} gelöscht</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>close the keyboard</source>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>andere Buchstaben</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>Vorlesen ist aus.</translation>
    </message>
    <message>
        <source>Volume {percent} percent</source>
        <translation>Lautstärke {percent} Prozent</translation>
    </message>
    <message>
        <source>Speed {percent} percent</source>
        <translation>Tempo {percent} Prozent</translation>
    </message>
    <message>
        <source>There is nothing to go back to here.</source>
        <translation>Von hier geht es nicht weiter zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Speech is on. Down or swipe right: next. Up or swipe left: previous. Enter or double tap: choose. Escape: back.</source>
        <translation>Vorlesen ist an. Ab oder nach rechts wischen: weiter. Auf oder nach links wischen: zurück zum vorigen. Eingabe oder doppelt tippen: wählen. Escape: eine Seite zurück.</translation>
    </message>
    <message>
        <source>contact details, which are not read aloud</source>
        <translation>Kontaktdaten, die nicht vorgelesen werden</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. Our staff are glad to help you.</source>
        <translation>Dieses Gerät kann nicht vorlesen. Unser Team hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for {language}.</source>
        <translation>Dieses Gerät hat keine Stimme für {language}.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>{width} × {height} px, {across} × {down} mm, {diagonal} in</source>
        <translation>{width} × {height} px, {across} × {down} mm, {diagonal} Zoll</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The store answers</source>
        <translation>Die Datenbank antwortet</translation>
    </message>
    <message>
        <source>Not yet in the store</source>
        <translation>Noch nicht in der Datenbank</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Änderungen: {count}</translation>
    </message>
    <message>
        <source>Refused by the store</source>
        <translation>Von der Datenbank abgelehnt</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Changed within the last hour</source>
        <translation>In der letzten Stunde geändert</translation>
    </message>
    <message>
        <source>Changed {hours} h ago</source>
        <translation>Vor {hours} Std. geändert</translation>
    </message>
    <message>
        <source>Changed {days} days ago</source>
        <translation>Vor {days} Tagen geändert</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
</context>
<context>
    <name>StaffMenuScreen</name>
    <message>
        <source>Staff menu</source>
        <translation>Menü für das Team</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Die letzten Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>Test the screen</source>
        <translation>Bildschirm prüfen</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>Zum Neustart nochmals berühren</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Touch again to end</source>
        <translation>Zum Beenden nochmals berühren</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Kiosk beenden</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Zurück zum Kiosk</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>No PIN is set</source>
        <translation>Es ist keine PIN gesetzt</translation>
    </message>
    <message>
        <source>For staff: PIN</source>
        <translation>Für unser Team: PIN</translation>
    </message>
    <message>
        <source>On this machine, as the kiosk’s user: handsel pin</source>
        <translation>An diesem Gerät, als Benutzer des Kiosks: handsel pin</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Zurück zum Kiosk</translation>
    </message>
</context>
<context>
    <name>StaffRooms</name>
    <message>
        <source>Staff menu</source>
        <translation>Menü für das Team</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>This kiosk needs staff</source>
        <translation>Dieser Kiosk braucht Hilfe</translation>
    </message>
    <message>
        <source>Our staff at the desk are glad to help you.</source>
        <translation>Am Tresen hilft man Ihnen gern weiter.</translation>
    </message>
    <message>
        <source>The kiosk tries again by itself every few seconds.</source>
        <translation>Der Kiosk versucht es alle paar Sekunden von selbst.</translation>
    </message>
    <message>
        <source>Staff: touch the top left corner five times.</source>
        <translation>Für das Team: fünfmal die Ecke oben links berühren.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Prices as of %1</source>
        <translation>Preise von %1</translation>
    </message>
    <message>
        <source>The shop&apos;s computer cannot be reached. Everything you do is kept.</source>
        <translation>Der Rechner des Geschäfts ist nicht erreichbar. Was Sie tun, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Ohne Verbindung</translation>
    </message>
    <message>
        <source>Your customer ID: %1</source>
        <translation>Ihre Kundennummer: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>About %1: </source>
        <translation>Zu %1: </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Look closer at %1</source>
        <translation>%1 genauer ansehen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
