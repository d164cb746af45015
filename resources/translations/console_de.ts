<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Go to the scan field</source>
        <translation>Zum Scanfeld</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>Eigene Position</translation>
    </message>
    <message>
        <source>Add what the catalogue does not hold</source>
        <translation>Hinzufügen, was der Katalog nicht hat</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>Preis der Position ändern</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>Take the record into service in my name</source>
        <translation>Vorgang in meinem Namen übernehmen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>Rabatt auf die Position geben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ruf</translation>
    </message>
    <message>
        <source>Take the customer’s call, or end it</source>
        <translation>Ruf des Kunden annehmen oder beenden</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Make the list a quote</source>
        <translation>Die Liste zum Angebot machen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Give the record to a colleague, or back to the floor</source>
        <translation>Den Vorgang Kollegen geben, oder zurück an die Fläche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Close the record with its outcome</source>
        <translation>Vorgang mit seinem Ergebnis abschließen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show a product on the customer’s screen</source>
        <translation>Einen Artikel auf dem Bildschirm des Kunden zeigen</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meinen Wert nehmen</translation>
    </message>
    <message>
        <source>Let my value hold where two are shown</source>
        <translation>Wo zwei Werte stehen, gilt meiner</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderen Wert nehmen</translation>
    </message>
    <message>
        <source>Let the other’s value hold where two are shown</source>
        <translation>Wo zwei Werte stehen, gilt der andere</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dies zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what is chosen in the history</source>
        <translation>Zurücknehmen, was im Verlauf gewählt ist</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the line before the one above it</source>
        <translation>Die Position vor die darüber stellen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the line behind the one below it</source>
        <translation>Die Position hinter die darunter stellen</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>Zur Verkaufsfläche</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Go to the lines</source>
        <translation>Zu den Positionen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Go to the first open request</source>
        <translation>Zur ersten offenen Anfrage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Zur Notiz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Zum Verlauf gehen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Go to the next open record</source>
        <translation>Zum nächsten offenen Vorgang</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Go to the open record before</source>
        <translation>Zum vorigen offenen Vorgang</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is</source>
        <translation>Den Reiter schließen; der Vorgang bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep the record within reach at this terminal, or no longer</source>
        <translation>Den Vorgang an diesem Platz griffbereit halten, oder nicht mehr</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Find a command, an area, a record or a colleague’s records</source>
        <translation>Einen Befehl, einen Bereich, einen Vorgang oder die Vorgänge von Kollegen finden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Forget recent records</source>
        <translation>Zuletzt geöffnete vergessen</translation>
    </message>
    <message>
        <source>Forget which records were open at this terminal; pinned ones stay</source>
        <translation>Vergessen, welche Vorgänge hier offen waren; angeheftete bleiben</translation>
    </message>
    <message>
        <source>Print quote</source>
        <translation>Angebot drucken</translation>
    </message>
    <message>
        <source>Print the quote in the customer’s language</source>
        <translation>Das Angebot in der Sprache des Kunden drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save the quote as PDF in the documents folder</source>
        <translation>Das Angebot als PDF im Dokumentenordner speichern</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>E-Mail-Entwurf</translation>
    </message>
    <message>
        <source>Open a mail to the customer with the quote attached</source>
        <translation>Eine Mail an den Kunden mit dem Angebot im Anhang öffnen</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Print a slip with the list and its code</source>
        <translation>Einen Zettel mit der Liste und ihrem Code drucken</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save the lines as a table for spreadsheets</source>
        <translation>Die Positionen als Tabelle für Tabellenprogramme speichern</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <source>Save the record with its history for programs</source>
        <translation>Den Vorgang mit seinem Verlauf für Programme speichern</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Let calls and requests be heard, or not</source>
        <translation>Rufe und Anfragen hören lassen, oder nicht</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Show calls and requests in the system’s tray while the window is behind others, or not</source>
        <translation>Rufe und Anfragen in der Systemleiste zeigen, solange das Fenster hinter anderen liegt, oder nicht</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the console; the record stays open</source>
        <translation>Konsole sperren; der Vorgang bleibt offen</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>Let a colleague sign in</source>
        <translation>Kollegen anmelden lassen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Go on with this record</source>
        <translation>Mit diesem Vorgang weitermachen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Answer …</source>
        <translation>Antwort …</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Manager’s username</source>
        <translation>Benutzername der Leitung</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Manager’s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Not right. Try again in {seconds} s.</source>
        <translation>Falsch. Nächster Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>This is not a manager’s username and PIN. Try again.</source>
        <translation>Das sind nicht Benutzername und PIN einer Leitung. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This manager has no PIN yet: “handsel trader pin” sets it.</source>
        <translation>Diese Leitung hat noch keine PIN: „handsel trader pin“ setzt sie.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>In der Konsole ist etwas schiefgegangen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>A manager’s approval</source>
        <translation>Freigabe durch die Leitung</translation>
    </message>
    <message>
        <source>Enter approve   ·   Esc leave it</source>
        <translation>Enter freigeben   ·   Esc abbrechen</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Customer ID</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Das Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Save what was found as a CSV file</source>
        <translation>Das Gefundene als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>In der Konsole ist etwas schiefgegangen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>There are no records yet. The first touch at a kiosk makes one.</source>
        <translation>Es gibt noch keine Vorgänge. Die erste Berührung an einem Kiosk macht einen.</translation>
    </message>
    <message>
        <source>Nothing was found. Use fewer words, or choose any time and any state.</source>
        <translation>Nichts gefunden. Suchen Sie mit weniger Wörtern oder wählen Sie jede Zeit und jeden Status.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} are in {path}.</source>
        <translation>{count} stehen in {path}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei ließ sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>ArchiveTable</name>
    <message>
        <source>Records found</source>
        <translation>Gefundene Vorgänge</translation>
    </message>
</context>
<context>
    <name>AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>Requests, history and contact of the open record stand here.</source>
        <translation>Hier stehen Anfragen, Verlauf und Kontakt des offenen Vorgangs.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>A customer calls</source>
        <translation>Jemand ruft</translation>
    </message>
    <message>
        <source>A customer waits too long</source>
        <translation>Jemand wartet zu lange</translation>
    </message>
    <message>
        <source>A customer asks for something</source>
        <translation>Jemand fragt nach etwas</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>In {count} min</source>
        <translation>In {count} min</translation>
    </message>
    <message>
        <source>Take the call and tell the customer when you come</source>
        <translation>Ruf annehmen und dem Kunden sagen, wann Sie kommen</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Ruf beenden</translation>
    </message>
    <message>
        <source>{name} is coming, since {time}</source>
        <translation>{name} kommt, seit {time}</translation>
    </message>
    <message>
        <source>{name} is coming, since {day} at {time}</source>
        <translation>{name} kommt, seit {day} um {time}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>wartet {time}</translation>
    </message>
</context>
<context>
    <name>CameraDock</name>
    <message>
        <source>Close the camera</source>
        <translation>Kamera schließen</translation>
    </message>
    <message>
        <source>Close the camera (Shift+F2)</source>
        <translation>Kamera schließen (Umschalt+F2)</translation>
    </message>
    <message>
        <source>Hold the code into the picture</source>
        <translation>Code ins Bild halten</translation>
    </message>
    <message>
        <source>{camera} is starting …</source>
        <translation>{camera} startet …</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in, or type the code into the field above.</source>
        <translation>Keine Kamera angeschlossen. Schließen Sie eine an oder tippen Sie den Code oben ins Feld.</translation>
    </message>
    <message>
        <source>The camera needs a system library that is missing: install libpulse0.</source>
        <translation>Der Kamera fehlt eine Systembibliothek: Installieren Sie libpulse0.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close the program that uses it, then try again.</source>
        <translation>Die Kamera liefert kein Bild. Schließen Sie das Programm, das sie benutzt, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Square metre</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Strichcode (GTIN)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkaufseinheit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The picture is larger than 16 MB. Choose a smaller one.</source>
        <translation>Das Bild ist größer als 16 MB. Ein kleineres wählen.</translation>
    </message>
    <message>
        <source>Too long: at most 300 characters.</source>
        <translation>Zu lang: höchstens 300 Zeichen.</translation>
    </message>
    <message>
        <source>“{value}” belongs to {owner} already.</source>
        <translation>„{value}“ gehört schon zu {owner}.</translation>
    </message>
    <message>
        <source>Stands here twice: each must be its own.</source>
        <translation>Steht hier zweimal: jede muss eine eigene sein.</translation>
    </message>
    <message>
        <source>Not a barcode’s number: its check digit or length is wrong. Scan it, or type it again.</source>
        <translation>Keine Strichcode-Nummer: Prüfziffer oder Länge stimmt nicht. Scannen oder neu eingeben.</translation>
    </message>
    <message>
        <source>This category is no longer there. Choose another.</source>
        <translation>Diese Kategorie gibt es nicht mehr. Eine andere wählen.</translation>
    </message>
    <message>
        <source>More than 500 combinations. Give fewer choices.</source>
        <translation>Mehr als 500 Kombinationen. Weniger Werte angeben.</translation>
    </message>
    <message>
        <source>At most 12 options.</source>
        <translation>Höchstens 12 Optionen.</translation>
    </message>
    <message>
        <source>Not a price. Write it like 1290 or 1290.50.</source>
        <translation>Kein Preis. So schreiben: 1290 oder 1290,50.</translation>
    </message>
    <message>
        <source>Not a count. Write a whole number, or nothing where nobody counts.</source>
        <translation>Keine Anzahl. Eine ganze Zahl schreiben, oder nichts, wo niemand zählt.</translation>
    </message>
    <message>
        <source>Not a rate. Write it like 19 or 7.5, or nothing for the shop’s own.</source>
        <translation>Kein Satz. So schreiben: 19 oder 7,5, oder nichts für den des Ladens.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Give it a title, by which customers find it.</source>
        <translation>Einen Titel geben, unter dem man es findet.</translation>
    </message>
    <message>
        <source>Give it a number of its own, the SKU.</source>
        <translation>Eine eigene Nummer geben, die Artikelnummer.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Einen Preis geben.</translation>
    </message>
    <message>
        <source>At least one combination must be sold.</source>
        <translation>Mindestens eine Kombination muss verkauft werden.</translation>
    </message>
    <message>
        <source>Each option needs a name and its choices, with commas between.</source>
        <translation>Jede Option braucht einen Namen und ihre Werte, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Das fehlt.</translation>
    </message>
    <message>
        <source>A price is from nothing to a milliard.</source>
        <translation>Ein Preis liegt zwischen null und einer Milliarde.</translation>
    </message>
    <message>
        <source>A stock is from nothing to a milliard.</source>
        <translation>Ein Bestand liegt zwischen null und einer Milliarde.</translation>
    </message>
    <message>
        <source>A rate is from 0 to 100 percent.</source>
        <translation>Ein Satz liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, now {theirs}</source>
        <translation>{field}: hier {mine}, jetzt {theirs}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{title} is sold again.</source>
        <translation>{title} ist wieder im Sortiment.</translation>
    </message>
    <message>
        <source>{title} is withdrawn; lists that have it keep it.</source>
        <translation>{title} ist aus dem Sortiment genommen; auf Listen bleibt es.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{title} (withdrawn)</source>
        <translation>{title} (herausgenommen)</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>ab {amount}</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>Der Katalog wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue cannot be read now.</source>
        <translation>Der Katalog lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>No product fits.</source>
        <translation>Kein Artikel passt.</translation>
    </message>
    <message>
        <source>Use fewer words, or leave out a filter.</source>
        <translation>Suchen Sie mit weniger Wörtern oder lassen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>Es gibt noch keine Artikel.</translation>
    </message>
    <message>
        <source>Add the first (Ctrl+N), or import a file that has them (Ctrl+I).</source>
        <translation>Den ersten anlegen (Strg+N) oder eine Datei importieren (Strg+I).</translation>
    </message>
    <message>
        <source>A manager adds or imports them.</source>
        <translation>Eine Leitung legt sie an oder importiert sie.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Aus dem Sortiment nehmen</translation>
    </message>
    <message>
        <source>Take the product off the kiosks</source>
        <translation>Den Artikel von den Kiosken nehmen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wieder ins Sortiment nehmen</translation>
    </message>
    <message>
        <source>Sell the product again</source>
        <translation>Den Artikel wieder verkaufen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Den Katalog durchsuchen</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Einen Artikel anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>Den Artikel speichern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import products from a file</source>
        <translation>Artikel aus einer Datei importieren</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Choose a product to see all of it.</source>
        <translation>Wählen Sie einen Artikel, um alle Angaben zu sehen.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything by its name</source>
        <translation>Strg+K findet alles beim Namen</translation>
    </message>
    <message>
        <source>In a list or a field</source>
        <translation>In einer Liste oder einem Feld</translation>
    </message>
    <message>
        <source>Open the record; edit the cell; send the answer</source>
        <translation>Den Vorgang öffnen; die Zelle ändern; die Antwort senden</translation>
    </message>
    <message>
        <source>Remove the line, or bring it back</source>
        <translation>Die Position entfernen oder zurückholen</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Die Notiz speichern</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>Weiter zum nächsten Feld</translation>
    </message>
    <message>
        <source>Leave the cell; close what lies over the page</source>
        <translation>Die Zelle verlassen; schließen, was über der Seite liegt</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n vorrätig</numerusform>
            <numerusform>%n vorrätig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Go on with this record (F9)</source>
        <translation>Mit diesem Vorgang weitermachen (F9)</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>is withdrawn, and the file’s order is the shop’s</source>
        <translation>wird aus dem Sortiment genommen, und die Folge der Datei ist die des Ladens</translation>
    </message>
    <message>
        <source>What the shop has and the file does not name</source>
        <translation>Was der Laden hat und die Datei nicht nennt</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>Was ihre Spalten enthalten</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Wie sie beginnt</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {format} · %n row(s)</source>
        <translation>
            <numerusform>{name} · {format} · %n Zeile</numerusform>
            <numerusform>{name} · {format} · %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file says itself what its columns hold.</source>
        <translation>Diese Art Datei sagt selbst, was ihre Spalten enthalten.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>Die Spalte wählen, in der es steht.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What would you like to do, or whose record?</source>
        <translation>Was ist zu tun, oder wessen Vorgang?</translation>
    </message>
    <message>
        <source>Commands, areas, records and colleagues</source>
        <translation>Befehle, Bereiche, Vorgänge und Kollegen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>{topic}: {field} was changed meanwhile</source>
        <translation>{topic}: {field} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>{field} was changed meanwhile</source>
        <translation>{field} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Take mine: {value}</source>
        <translation>Mein Wert: {value}</translation>
    </message>
    <message>
        <source>Take theirs: {value}</source>
        <translation>Anderer Wert: {value}</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Something went wrong inside the console</source>
        <translation>In der Konsole ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy them for whoever looks into it</source>
        <translation>Kopieren für die, die dem nachgehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Work on; what was saved is saved</source>
        <translation>Weiterarbeiten; Gespeichertes ist gespeichert</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Konsole schließen</translation>
    </message>
    <message>
        <source>Close it; what waits for the store is sent first</source>
        <translation>Schließen; was auf die Datenbank wartet, wird zuvor gesendet</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The details hold no word about any customer.</source>
        <translation>Nichts Gespeichertes ist verloren. Die Einzelheiten enthalten nichts über Kunden.</translation>
    </message>
    <message>
        <source>Please close the console and start it again. Nothing that was saved is lost.</source>
        <translation>Bitte die Konsole schließen und neu starten. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s).</source>
        <translation>
            <numerusform>Es ist %n Mal geschehen.</numerusform>
            <numerusform>Es ist %n Mal geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Enter decline   ·   Esc leave it</source>
        <translation>Enter ablehnen   ·   Esc abbrechen</translation>
    </message>
    <message>
        <source>Why not? The customer reads it.</source>
        <translation>Warum nicht? Der Kunde liest es.</translation>
    </message>
    <message>
        <source>{verb}: “{request}”</source>
        <translation>{verb}: „{request}“</translation>
    </message>
    <message>
        <source>Reason for declining “{request}”</source>
        <translation>Grund für die Ablehnung von „{request}“</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Products of the shop</source>
        <translation>Artikel des Ladens</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Dem Kunden zeigen</translation>
    </message>
    <message>
        <source>The catalogue no longer holds this product.</source>
        <translation>Der Katalog führt diesen Artikel nicht mehr.</translation>
    </message>
    <message>
        <source>{title} comes without options.</source>
        <translation>{title} gibt es nur so.</translation>
    </message>
    <message>
        <source>A product for the request</source>
        <translation>Ein Artikel zur Anfrage</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type its path and press Enter</source>
        <translation>Den Pfad eingeben und Enter drücken</translation>
    </message>
    <message>
        <source>A WooCommerce export, a Handsel catalogue, or any table (CSV) or list (JSON) in which each row is a product with a title and a price. Nothing is changed before you say so.</source>
        <translation>Ein WooCommerce-Export, ein Handsel-Katalog oder eine Tabelle (CSV) oder Liste (JSON), in der jede Zeile ein Artikel mit Titel und Preis ist. Nichts wird geändert, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Eine Datei hierher ziehen oder wählen.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>ID, name, telephone, e-mail, product or note</source>
        <translation>Nummer, Name, Telefon, E-Mail, Artikel oder Notiz</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Any trader</source>
        <translation>Alle Verkäufer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Search by title, SKU, barcode or words</source>
        <translation>Nach Titel, Artikelnummer, Strichcode oder Wörtern suchen</translation>
    </message>
    <message>
        <source>Search the catalogue (Ctrl+F)</source>
        <translation>Den Katalog durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>Jeder Bestand</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht vorrätig</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Sortiment</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>On sale and withdrawn</source>
        <translation>Im Sortiment und herausgenommen</translation>
    </message>
    <message>
        <source>On sale or withdrawn</source>
        <translation>Im Sortiment oder herausgenommen</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Preis ab</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Preis bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>FilteredHistory</name>
    <message>
        <source>Whose history</source>
        <translation>Wessen Verlauf</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>in a tab</source>
        <translation>in einem Reiter</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>zuletzt</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>waits too long</source>
        <translation>wartet zu lange</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} kommt</translation>
    </message>
    <message>
        <source>The others are in the archive</source>
        <translation>Die übrigen stehen im Archiv</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Rufen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Bedienung</translation>
    </message>
    <message>
        <source>Browsing</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
</context>
<context>
    <name>FloorFilter</name>
    <message>
        <source>ID, name, kiosk …</source>
        <translation>Nummer, Name, Kiosk …</translation>
    </message>
    <message>
        <source>Filter the floor</source>
        <translation>Die Fläche filtern</translation>
    </message>
</context>
<context>
    <name>FloorModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor: open records</source>
        <translation>Verkaufsfläche: offene Vorgänge</translation>
    </message>
    <message>
        <source>Nobody is at a kiosk yet.
As soon as somebody touches one, they appear here.</source>
        <translation>Noch ist niemand an einem Kiosk.
Sobald jemand einen berührt, erscheint er hier.</translation>
    </message>
    <message>
        <source>Nobody on the floor is called so.</source>
        <translation>Niemand auf der Fläche heißt so.</translation>
    </message>
    <message>
        <source>FLOOR</source>
        <translation>FLÄCHE</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} Std.</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>vor {count} min</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>vor {count} Std.</translation>
    </message>
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
</context>
<context>
    <name>History</name>
    <message>
        <source>{sentence}. Not done: {refusal}</source>
        <translation>{sentence}. Nicht ausgeführt: {refusal}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>began at {terminal}</source>
        <translation>begonnen an {terminal}</translation>
    </message>
    <message>
        <source>added {title}</source>
        <translation>{title} hinzugefügt</translation>
    </message>
    <message>
        <source>added {quantity} × {title}</source>
        <translation>{quantity} × {title} hinzugefügt</translation>
    </message>
    <message>
        <source>added a line of their own: {quantity} × {title} at {price}</source>
        <translation>hat eine eigene Position hinzugefügt: {quantity} × {title} zu {price}</translation>
    </message>
    <message>
        <source>moved {title}</source>
        <translation>hat {title} verschoben</translation>
    </message>
    <message>
        <source>asked: “{text}”</source>
        <translation>gefragt: „{text}“</translation>
    </message>
    <message>
        <source>answered with a product</source>
        <translation>mit einem Artikel geantwortet</translation>
    </message>
    <message>
        <source>answered: “{text}”</source>
        <translation>geantwortet: „{text}“</translation>
    </message>
    <message>
        <source>looked for “{words}” and found nothing</source>
        <translation>hat „{words}“ gesucht und nichts gefunden</translation>
    </message>
    <message>
        <source>showed {title}</source>
        <translation>zeigte {title}</translation>
    </message>
    <message>
        <source>showed {title}: “{text}”</source>
        <translation>zeigte {title}: „{text}“</translation>
    </message>
    <message>
        <source>called: {reason}</source>
        <translation>gerufen: {reason}</translation>
    </message>
    <message>
        <source>is coming in {count} min</source>
        <translation>kommt in {count} min</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>Ruf angenommen</translation>
    </message>
    <message>
        <source>called off the call</source>
        <translation>Ruf zurückgenommen</translation>
    </message>
    <message>
        <source>ended the call</source>
        <translation>Ruf beendet</translation>
    </message>
    <message>
        <source>contact: {contact}</source>
        <translation>Kontakt: {contact}</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>note: “{note}”</source>
        <translation>Notiz: „{note}“</translation>
    </message>
    <message>
        <source>gave the record back to the floor</source>
        <translation>Vorgang an die Fläche zurückgegeben</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>bedient von {name}</translation>
    </message>
    <message>
        <source>walked away; the record is parked</source>
        <translation>weggegangen; der Vorgang ist geparkt</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>Angebot gemacht</translation>
    </message>
    <message>
        <source>closed: {outcome}</source>
        <translation>abgeschlossen: {outcome}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Position</translation>
    </message>
    <message>
        <source>{name}, approved by {manager}</source>
        <translation>{name}, freigegeben von {manager}</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>“{text}” {state}: {reason}</source>
        <translation>„{text}“ {state}: {reason}</translation>
    </message>
    <message>
        <source>“{text}” {state}</source>
        <translation>„{text}“ {state}</translation>
    </message>
    <message>
        <source>removed {title}</source>
        <translation>{title} entfernt</translation>
    </message>
    <message>
        <source>restored {title}</source>
        <translation>{title} wiederhergestellt</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{title}: {field} {after}</source>
        <translation>{title}: {field} {after}</translation>
    </message>
    <message>
        <source>{title}: {field} {before} → {after}</source>
        <translation>{title}: {field} {before} → {after}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of the record</source>
        <translation>Verlauf des Vorgangs</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Handsel catalogue</source>
        <translation>Handsel-Katalog</translation>
    </message>
    <message>
        <source>WooCommerce export</source>
        <translation>WooCommerce-Export</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>List (JSON)</source>
        <translation>Liste (JSON)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Number, where there is no SKU</source>
        <translation>Nummer, wo keine Artikelnummer steht</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Strichcode (GTIN)</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>Ort im Laden</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Picture’s address</source>
        <translation>Adresse des Bildes</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>{sentence} (line {line})</source>
        <translation>{sentence} (Zeile {line})</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Eine Datei {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user.</source>
        <translation>{name} darf hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is too large to import at once. Split it into smaller files.</source>
        <translation>{name} ist zu groß für einen Import. In kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the products as CSV or JSON.</source>
        <translation>{name} ist keine Textdatei. Die Artikel als CSV oder JSON exportieren.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet. Save it as CSV, then import that.</source>
        <translation>{name} ist eine Arbeitsmappe. Als CSV speichern, dann importieren.</translation>
    </message>
    <message>
        <source>{name} is a web page or XML. Export the products as CSV or JSON.</source>
        <translation>{name} ist eine Webseite oder XML. Die Artikel als CSV oder JSON exportieren.</translation>
    </message>
    <message>
        <source>{name} begins like JSON but is broken.</source>
        <translation>{name} beginnt wie JSON, ist aber beschädigt.</translation>
    </message>
    <message>
        <source>The first row of {name} must name its columns.</source>
        <translation>Die erste Zeile von {name} muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>There are no products in {name}.</source>
        <translation>In {name} stehen keine Artikel.</translation>
    </message>
    <message>
        <source>{name} is JSON whose brackets are nested too deeply.</source>
        <translation>{name} ist JSON, dessen Klammern zu tief verschachtelt sind.</translation>
    </message>
    <message>
        <source>{name} is JSON with a number too large to read.</source>
        <translation>{name} ist JSON mit einer Zahl, die zu groß ist.</translation>
    </message>
    <message>
        <source>{name} does not say of which version of Handsel’s format it is.</source>
        <translation>{name} sagt nicht, von welcher Fassung des Handsel-Formats es ist.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Handsel. Update this machine.</source>
        <translation>{name} stammt von einem neueren Handsel. Diesen Rechner aktualisieren.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>a cell has more than 131,072 characters</source>
        <translation>eine Zelle hat mehr als 131.072 Zeichen</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>a title of more than 300 characters</source>
        <translation>ein Titel von mehr als 300 Zeichen</translation>
    </message>
    <message>
        <source>an SKU of more than 300 characters</source>
        <translation>eine Artikelnummer von mehr als 300 Zeichen</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>a price that is no amount</source>
        <translation>ein Preis, der kein Betrag ist</translation>
    </message>
    <message>
        <source>a price below nothing</source>
        <translation>ein Preis unter null</translation>
    </message>
    <message>
        <source>a price beyond any shop’s</source>
        <translation>ein Preis jenseits jedes Ladens</translation>
    </message>
    <message>
        <source>a price in another currency than the shop’s</source>
        <translation>ein Preis in anderer Währung als der des Ladens</translation>
    </message>
    <message>
        <source>an SKU that an earlier row has</source>
        <translation>eine Artikelnummer, die eine frühere Zeile hat</translation>
    </message>
    <message>
        <source>a variant of a product that is not in the file</source>
        <translation>eine Variante eines Artikels, der nicht in der Datei steht</translation>
    </message>
    <message>
        <source>options, but no variant that could be read</source>
        <translation>Optionen, aber keine lesbare Variante</translation>
    </message>
    <message>
        <source>not a product that is sold by itself</source>
        <translation>kein Artikel, der für sich verkauft wird</translation>
    </message>
    <message>
        <source>not published or not visible in its shop</source>
        <translation>nicht veröffentlicht oder im Laden nicht sichtbar</translation>
    </message>
    <message>
        <source>an option or choice that cannot be used</source>
        <translation>eine Option oder ein Wert, der nicht brauchbar ist</translation>
    </message>
    <message>
        <source>an option or choice of more than 300 characters</source>
        <translation>eine Option oder ein Wert von mehr als 300 Zeichen</translation>
    </message>
    <message>
        <source>more than 12 options</source>
        <translation>mehr als 12 Optionen</translation>
    </message>
    <message>
        <source>a barcode with a wrong check digit or length</source>
        <translation>ein Strichcode mit falscher Prüfziffer oder Länge</translation>
    </message>
    <message>
        <source>a stock that is no count</source>
        <translation>ein Bestand, der keine Anzahl ist</translation>
    </message>
    <message>
        <source>a unit other than piece, metre or square metre</source>
        <translation>eine andere Einheit als Stück, Meter oder Quadratmeter</translation>
    </message>
    <message>
        <source>a category that cannot be used</source>
        <translation>eine Kategorie, die nicht brauchbar ist</translation>
    </message>
    <message>
        <source>a picture that cannot be used</source>
        <translation>ein Bild, das nicht brauchbar ist</translation>
    </message>
    <message>
        <source>a tax rate or class that cannot be used</source>
        <translation>ein Steuersatz oder eine Klasse, die nicht brauchbar ist</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>taken without it</source>
        <translation>ohne das übernommen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>what goes with it</source>
        <translation>was dazu passt</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>sold again</source>
        <translation>wieder im Sortiment</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>{name} is being read …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>{name} is being read and compared …</source>
        <translation>{name} wird gelesen und verglichen …</translation>
    </message>
    <message>
        <source>The products are being written. Nobody sees them before all are there.</source>
        <translation>Die Artikel werden geschrieben. Niemand sieht sie, bevor alle da sind.</translation>
    </message>
    <message>
        <source>The import is done. Kiosks show it within moments.</source>
        <translation>Der Import ist fertig. Die Kioske zeigen ihn in wenigen Augenblicken.</translation>
    </message>
    <message>
        <source>The file’s prices are in {file}, the shop’s in {shop}. Nothing was changed.</source>
        <translation>Die Preise der Datei sind in {file}, die des Ladens in {shop}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No product in the file can be read. The list says why.</source>
        <translation>Kein Artikel der Datei lässt sich lesen. Die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>Nur eine Leitung darf den Katalog ändern.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>In der Konsole ist etwas schiefgegangen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json *.jsonl *.txt *.tsv);;All files (*)</source>
        <translation>Kataloge (*.csv *.json *.jsonl *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Datei zum Importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>Der Bericht steht in {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written. Choose another place.</source>
        <translation>{name} lässt sich nicht schreiben. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Die Datei ansehen</translation>
    </message>
    <message>
        <source>Find out what would change; nothing is written</source>
        <translation>Herausfinden, was sich ändern würde; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Write the products into the shop</source>
        <translation>Die Artikel in den Laden schreiben</translation>
    </message>
    <message>
        <source>Write what was done into a file</source>
        <translation>In eine Datei schreiben, was geschehen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>Zum Katalog</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei wählen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Noch eine Datei importieren</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Scan a customer’s code</source>
        <translation>Scannen Sie den Code eines Kunden</translation>
    </message>
    <message>
        <source>The scanner works from anywhere in this window.</source>
        <translation>Der Scanner wirkt überall in diesem Fenster.</translation>
    </message>
    <message>
        <source>type the nine symbols of the customer ID</source>
        <translation>die neun Zeichen der Kundennummer tippen</translation>
    </message>
    <message>
        <source>choose a record from the floor</source>
        <translation>einen Vorgang von der Fläche wählen</translation>
    </message>
    <message>
        <source>hold the code to the camera</source>
        <translation>den Code vor die Kamera halten</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>{cell} (removed)</source>
        <translation>{cell} (entfernt)</translation>
    </message>
    <message>
        <source>Change the price (F4)</source>
        <translation>Preis ändern (F4)</translation>
    </message>
    <message>
        <source>Give a discount, such as “10%” or “25” (F6)</source>
        <translation>Rabatt geben, etwa „10 %“ oder „25“ (F6)</translation>
    </message>
    <message>
        <source>Put the line back (Del)</source>
        <translation>Position zurückholen (Entf)</translation>
    </message>
    <message>
        <source>Take the line off the list (Del)</source>
        <translation>Position von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type a number, such as 2.</source>
        <translation>„{text}“ ist keine Menge. Tippen Sie eine Zahl, etwa 2.</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Type an amount, such as 119.</source>
        <translation>„{text}“ ist kein Preis. Tippen Sie einen Betrag, etwa 119.</translation>
    </message>
    <message>
        <source>“{text}” is not a discount. Type a percentage, such as 10%, or an amount, such as 25.</source>
        <translation>„{text}“ ist kein Rabatt. Tippen Sie Prozente, etwa 10 %, oder einen Betrag, etwa 25.</translation>
    </message>
    <message>
        <source>“{text}” cannot be used here.</source>
        <translation>„{text}“ geht hier nicht.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>kept on the list</source>
        <translation>auf der Liste behalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{quantity} at {price}</source>
        <translation>{quantity} zu {price}</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>nicht vorrätig</translation>
    </message>
    <message>
        <source>only {count} in stock</source>
        <translation>nur {count} vorrätig</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} vorrätig</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the record</source>
        <translation>Positionen des Vorgangs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on the record</source>
        <translation>Notiz zum Vorgang</translation>
    </message>
    <message>
        <source>A note for colleagues …</source>
        <translation>Eine Notiz für Kollegen …</translation>
    </message>
    <message>
        <source>Saved when you leave the field, or by Ctrl+Enter</source>
        <translation>Wird gespeichert, wenn Sie das Feld verlassen, oder mit Strg+Enter</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Such as colour or size</source>
        <translation>Etwa Farbe oder Größe</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Wie sie waren</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>What becomes of products and rows</source>
        <translation>Was aus Artikeln und Zeilen wird</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nichts dieser Art.</translation>
    </message>
    <message>
        <source>Rows with something wrong: {count}</source>
        <translation>Zeilen mit einem Fehler: {count}</translation>
    </message>
    <message>
        <source>Products {kind}: {count}</source>
        <translation>Artikel {kind}: {count}</translation>
    </message>
    <message>
        <source>Nothing is withdrawn: a row that was left out may name any product. Mend the file, then import it again.</source>
        <translation>Nichts wird aus dem Sortiment genommen: eine ausgelassene Zeile kann jeden Artikel meinen. Die Datei berichtigen, dann neu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay although their rows could not be read.</source>
        <translation>
            <numerusform>%n Artikel bleibt, obwohl seine Zeile nicht lesbar war.</numerusform>
            <numerusform>%n Artikel bleiben, obwohl ihre Zeilen nicht lesbar waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {total}; the report’s file has all.</source>
        <translation>Die ersten {shown} von {total}; die Datei des Berichts hat alle.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>OwnLinePanel</name>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Give a description.</source>
        <translation>Eine Bezeichnung angeben.</translation>
    </message>
    <message>
        <source>Type a number, such as 2.</source>
        <translation>Eine Zahl eingeben, etwa 2.</translation>
    </message>
    <message>
        <source>Type an amount, such as 119.</source>
        <translation>Einen Betrag eingeben, etwa 119.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Einen Prozentsatz von 0 bis 100 angeben.</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>Eigene Position</translation>
    </message>
    <message>
        <source>Enter add   ·   Esc leave it</source>
        <translation>Enter hinzufügen   ·   Esc abbrechen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The mail program has the draft, with the quote attached.</source>
        <translation>Das Mailprogramm hat den Entwurf, das Angebot hängt an.</translation>
    </message>
    <message>
        <source>The mail program has the text. Attach {name} to it, from the folder.</source>
        <translation>Das Mailprogramm hat den Text. {name} aus dem Ordner anhängen.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The draft is saved as {name}.</source>
        <translation>Auf diesem Rechner ist kein Mailprogramm eingerichtet. Der Entwurf liegt als {name} bereit.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder} ({cause}). Check the folder in the settings.</source>
        <translation>In {folder} lässt sich nichts schreiben ({cause}). Den Ordner in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>In der Konsole ist etwas schiefgegangen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>The quote is being printed …</source>
        <translation>Das Angebot wird gedruckt …</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>Der Zettel wird gedruckt …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The draft is being written …</source>
        <translation>Der Entwurf wird geschrieben …</translation>
    </message>
    <message>
        <source>The printer is still at work. Try again when it is done.</source>
        <translation>Der Drucker arbeitet noch. Noch einmal versuchen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The last paper is still being written. Try again in a moment.</source>
        <translation>Das letzte Papier wird noch geschrieben. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>Der Zettel ist gedruckt.</translation>
    </message>
    <message>
        <source>The quote is printed.</source>
        <translation>Das Angebot ist gedruckt.</translation>
    </message>
    <message>
        <source>It is printed. The printer’s paper is nearly used up.</source>
        <translation>Gedruckt. Das Papier des Druckers geht zur Neige.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put paper in, then print again.</source>
        <translation>Der Drucker hat kein Papier. Papier einlegen, dann neu drucken.</translation>
    </message>
    <message>
        <source>The printer’s cover is open. Close it, then print again.</source>
        <translation>Die Klappe des Druckers ist offen. Schließen, dann neu drucken.</translation>
    </message>
    <message>
        <source>No printer for slips is set. Name one under [printer].</source>
        <translation>Kein Drucker für Zettel ist eingestellt. Unter [printer] einen nennen.</translation>
    </message>
    <message>
        <source>There is no printer of that name here, or none at all. Check the settings; Ctrl+S saves the quote as a PDF.</source>
        <translation>Einen Drucker dieses Namens gibt es hier nicht, oder gar keinen. Prüfen Sie die Einstellungen; Strg+S speichert das Angebot als PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, then print again.</source>
        <translation>Der Drucker antwortet nicht. Prüfen, ob er an ist, dann neu drucken.</translation>
    </message>
    <message>
        <source>The printer could not print. The log says more.</source>
        <translation>Der Drucker konnte nicht drucken. Im Protokoll steht mehr.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Somebody new begins here</source>
        <translation>Jemand Neues beginnt hier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this sheet</source>
        <translation>Dieses Blatt speichern</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Zugang beenden</translation>
    </message>
    <message>
        <source>They can sign in no more; history still names them</source>
        <translation>Anmelden geht nicht mehr; der Verlauf nennt sie weiter</translation>
    </message>
    <message>
        <source>It could not be read who works here. The log says more.</source>
        <translation>Wer hier arbeitet, ließ sich nicht lesen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>This sheet is not saved yet. Save it (Ctrl+S), or press Esc to put everything back.</source>
        <translation>Dieses Blatt ist noch nicht gespeichert. Speichern Sie es (Strg+S), oder stellen Sie mit Esc alles wieder her.</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>may change prices</source>
        <translation>darf Preise ändern</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>Rabattgrenze</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} can sign in no more.</source>
        <translation>{name} kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>It could not be saved. The log says more.</source>
        <translation>Das ließ sich nicht speichern. Im Protokoll steht mehr.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Trader</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>May change prices</source>
        <translation>Darf Preise ändern</translation>
    </message>
    <message>
        <source>A manager may do everything.</source>
        <translation>Eine Leitung darf alles.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>With it a manager approves what traders may not do</source>
        <translation>Mit ihr gibt eine Leitung frei, was Verkäufer nicht dürfen</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>Rabattgrenze</translation>
    </message>
    <message>
        <source>How far below the list price, by price and discount together</source>
        <translation>Wie weit unter den Listenpreis, Preis und Rabatt zusammen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Einen Prozentsatz von 0 bis 100 angeben.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role and rights</source>
        <translation>Rolle und Rechte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>browsing</source>
        <translation>stöbert</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>ruft</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in Bedienung</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>on order</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>available</source>
        <translation>da</translation>
    </message>
    <message>
        <source>Would like advice</source>
        <translation>Möchte Beratung</translation>
    </message>
    <message>
        <source>Would like to see something</source>
        <translation>Möchte etwas ansehen</translation>
    </message>
    <message>
        <source>Wants to buy</source>
        <translation>Möchte kaufen</translation>
    </message>
    <message>
        <source>Needs help with the kiosk</source>
        <translation>Braucht Hilfe am Kiosk</translation>
    </message>
    <message>
        <source>Asks for someone to come</source>
        <translation>Bittet jemanden zu kommen</translation>
    </message>
    <message>
        <source>There is no record of this customer ID in this shop.</source>
        <translation>Zu dieser Kundennummer gibt es hier keinen Vorgang.</translation>
    </message>
    <message>
        <source>This customer ID has a record already.</source>
        <translation>Zu dieser Kundennummer gibt es schon einen Vorgang.</translation>
    </message>
    <message>
        <source>The record is closed ({outcome}). Reopen it to go on.</source>
        <translation>Der Vorgang ist abgeschlossen ({outcome}). Öffnen Sie ihn wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This cannot be done while the record is “{state}”.</source>
        <translation>Das geht nicht, solange der Vorgang „{state}“ ist.</translation>
    </message>
    <message>
        <source>The customer has gone on at {terminal}.</source>
        <translation>Der Kunde hat an {terminal} weitergemacht.</translation>
    </message>
    <message>
        <source>Only staff may do this.</source>
        <translation>Das dürfen nur Mitarbeiter.</translation>
    </message>
    <message>
        <source>Only the customer’s kiosk does this.</source>
        <translation>Das macht nur der Kiosk des Kunden.</translation>
    </message>
    <message>
        <source>This is no longer part of the record.</source>
        <translation>Das gehört nicht mehr zum Vorgang.</translation>
    </message>
    <message>
        <source>This is on the record already.</source>
        <translation>Das steht schon im Vorgang.</translation>
    </message>
    <message>
        <source>{title} was changed meanwhile.</source>
        <translation>{title} wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The note was changed meanwhile.</source>
        <translation>Die Notiz wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>{name} has answered this request meanwhile.</source>
        <translation>{name} hat diese Anfrage inzwischen beantwortet.</translation>
    </message>
    <message>
        <source>This request was put back to “asked” meanwhile.</source>
        <translation>Diese Anfrage wurde inzwischen auf „gefragt“ zurückgesetzt.</translation>
    </message>
    <message>
        <source>{name} has set this request to “{state}” meanwhile.</source>
        <translation>{name} hat diese Anfrage inzwischen auf „{state}“ gesetzt.</translation>
    </message>
    <message>
        <source>The lines were moved meanwhile.</source>
        <translation>Die Positionen wurden inzwischen verschoben.</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here any more.</source>
        <translation>Niemand namens „{username}“ arbeitet mehr hier.</translation>
    </message>
    <message>
        <source>The contact was changed meanwhile.</source>
        <translation>Der Kontakt wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The customer is waiting on a call already.</source>
        <translation>Der Kunde wartet schon auf einen Ruf.</translation>
    </message>
    <message>
        <source>{name} was faster and has taken this call.</source>
        <translation>{name} war schneller und hat diesen Ruf angenommen.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Der Ruf ist vorbei.</translation>
    </message>
    <message>
        <source>It is that way already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>This cannot be taken back, or has been already.</source>
        <translation>Das lässt sich nicht zurücknehmen, oder ist es schon.</translation>
    </message>
    <message>
        <source>A colleague or the customer has built on this since; it stays.</source>
        <translation>Jemand hat seither darauf aufgebaut; es bleibt.</translation>
    </message>
    <message>
        <source>That is {wanted} below the list price; you may give {ceiling}. A manager can approve it.</source>
        <translation>Das liegt {wanted} unter dem Listenpreis; bis {ceiling} sind erlaubt. Eine Leitung kann es freigeben.</translation>
    </message>
    <message>
        <source>A price of your own needs a manager’s approval.</source>
        <translation>Ein eigener Preis braucht die Freigabe der Leitung.</translation>
    </message>
    <message>
        <source>A line of your own needs a manager’s approval.</source>
        <translation>Eine eigene Position braucht die Freigabe der Leitung.</translation>
    </message>
    <message>
        <source>Reopening a finished sale needs a manager’s approval.</source>
        <translation>Einen abgeschlossenen Verkauf zu öffnen braucht die Freigabe der Leitung.</translation>
    </message>
    <message>
        <source>Giving away a colleague’s customer needs a manager’s approval.</source>
        <translation>Den Kunden eines Kollegen abzugeben braucht die Freigabe der Leitung.</translation>
    </message>
    <message>
        <source>A quantity is from 1 to 9,999 whole pieces, or has up to three decimals in metres.</source>
        <translation>Eine Menge ist 1 bis 9.999 ganze Stück oder hat in Metern höchstens drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>This price cannot be used. Give it in the record’s currency, not below nothing.</source>
        <translation>Dieser Preis geht nicht. Geben Sie ihn in der Währung des Vorgangs an, nicht unter null.</translation>
    </message>
    <message>
        <source>A discount is from nothing to the whole of the line, such as “10%” or “25”.</source>
        <translation>Ein Rabatt geht von nichts bis zur ganzen Position, etwa „10 %“ oder „25“.</translation>
    </message>
    <message>
        <source>The note is too long. It may have 500 characters.</source>
        <translation>Die Notiz ist zu lang. Sie darf 500 Zeichen haben.</translation>
    </message>
    <message>
        <source>The answer is empty or too long. It may have 1,000 characters.</source>
        <translation>Die Antwort ist leer oder zu lang. Sie darf 1.000 Zeichen haben.</translation>
    </message>
    <message>
        <source>Give the reason for declining, in at most 1,000 characters.</source>
        <translation>Den Grund der Ablehnung angeben, höchstens 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>A request goes from asked to accepted, ordered and available in turn.</source>
        <translation>Eine Anfrage wird der Reihe nach angenommen, bestellt und ist dann da.</translation>
    </message>
    <message>
        <source>A tax rate is from 0 to 100 percent.</source>
        <translation>Ein Steuersatz liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>A part of the contact is too long. Each may have 200 characters.</source>
        <translation>Ein Teil des Kontakts ist zu lang. Jeder darf 200 Zeichen haben.</translation>
    </message>
    <message>
        <source>There is nothing on the list to quote yet.</source>
        <translation>Auf der Liste steht noch nichts für ein Angebot.</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 0 to 240.</source>
        <translation>Geben Sie die Minuten als Zahl von 0 bis 240 an.</translation>
    </message>
    <message>
        <source>The value for “{field}” cannot be used.</source>
        <translation>Der Wert für „{field}“ geht nicht.</translation>
    </message>
    <message>
        <source>{id} was closed on {day} at {time} ({outcome}).</source>
        <translation>{id} wurde am {day} um {time} abgeschlossen ({outcome}).</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>from {price}</source>
        <translation>ab {price}</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>vorrätig</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>nicht vorrätig</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>A photograph or drawing from a file</source>
        <translation>Ein Foto oder eine Zeichnung aus einer Datei</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Das Bild wegnehmen</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>Bild des Artikels</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Without a picture customers see a parcel.</source>
        <translation>Ohne Bild sehen Kunden ein Paket.</translation>
    </message>
    <message>
        <source>Only the address of the picture is known.</source>
        <translation>Nur die Adresse des Bildes ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) on the product’s page.</source>
        <translation>
            <numerusform>%n weiteres Bild auf der Seite des Artikels.</numerusform>
            <numerusform>%n weitere Bilder auf der Seite des Artikels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
    </message>
    <message>
        <source>{name} was not taken: the product it was chosen for is not shown any more.</source>
        <translation>{name} wurde nicht übernommen: Der Artikel, für den es gewählt wurde, wird nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown, or larger than 16 MB.</source>
        <translation>{name} ist kein Bild, das sich zeigen lässt, oder größer als 16 MB.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
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
        <source>The typeface {family} is not installed. Run “make setup”, or install Handsel again.</source>
        <translation>Die Schrift {family} ist nicht installiert. Führen Sie „make setup“ aus oder installieren Sie Handsel neu.</translation>
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
    <name>ProductEditing</name>
    <message>
        <source>{title} is saved.</source>
        <translation>{title} ist gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: something is to be mended first.</source>
        <translation>Nicht gespeichert: erst ist etwas zu berichtigen.</translation>
    </message>
    <message>
        <source>Not saved: somebody else was faster. Nothing is overwritten.</source>
        <translation>Nicht gespeichert: jemand war schneller. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>Nur eine Leitung darf den Katalog ändern.</translation>
    </message>
    <message>
        <source>This product is no longer there.</source>
        <translation>Diesen Artikel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here. {why}</source>
        <translation>Nicht gespeichert; das Eingegebene ist noch da. {why}</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>In der Konsole ist etwas schiefgegangen. Im Protokoll steht mehr.</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Managers edit the catalogue; you can read it.</source>
        <translation>Die Leitung pflegt den Katalog; hier lässt er sich lesen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Put everything back as it is stored (Esc)</source>
        <translation>Alles wieder wie gespeichert (Esc)</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile.</source>
        <translation>Jemand anderes hat diesen Artikel inzwischen geändert.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>im Sortiment</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>Options and variants</source>
        <translation>Optionen und Varianten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Save my values over theirs</source>
        <translation>Meine Werte über die anderen speichern</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Let go of my values where they clash</source>
        <translation>Meine Werte aufgeben, wo sie sich widersprechen</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Back to the products</source>
        <translation>Zurück zu den Artikeln</translation>
    </message>
    <message>
        <source>Found in the catalogue</source>
        <translation>Im Katalog gefunden</translation>
    </message>
    <message>
        <source>Add as custom line (Shift+F3)</source>
        <translation>Als eigene Position hinzufügen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Name, article number or colour</source>
        <translation>Name, Artikelnummer oder Farbe</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc close</source>
        <translation>↑ ↓ wählen   ·   Enter übernehmen   ·   Esc schließen</translation>
    </message>
    <message>
        <source>Filter the options</source>
        <translation>Ausführungen filtern</translation>
    </message>
    <message>
        <source>Options of {title}</source>
        <translation>Ausführungen von {title}</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc back</source>
        <translation>↑ ↓ wählen   ·   Enter übernehmen   ·   Esc zurück</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “{text}”.</source>
        <translation>Im Katalog passt nichts zu „{text}“.</translation>
    </message>
    <message>
        <source>{title} has no such option.</source>
        <translation>{title} gibt es so nicht.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
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
        <translation>Summe</translation>
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
        <translation>Bedient von</translation>
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
        <translation>Die Preise der Artikel enthalten die MwSt.</translation>
    </message>
    <message>
        <source>Prices of the products are without tax.</source>
        <translation>Die Preise der Artikel sind ohne MwSt.</translation>
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
        <translation>im Anhang ist das Angebot zu Ihrer Liste. Es beläuft sich auf {total} und gilt bis {day}.</translation>
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
    <name>RecordHead</name>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Print, save or send the record’s papers</source>
        <translation>Die Papiere des Vorgangs drucken, speichern oder senden</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>Auch offen bei: {names}</translation>
    </message>
    <message>
        <source>They have this record open at other consoles</source>
        <translation>Sie haben diesen Vorgang an anderen Konsolen offen</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>bedient von {name}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Close the record as</source>
        <translation>Vorgang abschließen als</translation>
    </message>
    <message>
        <source>&amp;Sold</source>
        <translation>&amp;Verkauft</translation>
    </message>
    <message>
        <source>&amp;Ordered</source>
        <translation>&amp;Bestellt</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Hand the record over to</source>
        <translation>Den Vorgang übergeben an</translation>
    </message>
    <message>
        <source>Back to the floor</source>
        <translation>Zurück an die Fläche</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on the list yet</source>
        <translation>Auf der Liste steht noch nichts</translation>
    </message>
    <message>
        <source>Scan a product’s barcode, or press F3 to search the catalogue.</source>
        <translation>Scannen Sie den Strichcode eines Artikels oder drücken Sie F3, um im Katalog zu suchen.</translation>
    </message>
    <message>
        <source>includes {rate} tax {amount}</source>
        <translation>enthält {rate} MwSt. {amount}</translation>
    </message>
    <message>
        <source>plus {rate} tax {amount}</source>
        <translation>zuzüglich {rate} MwSt. {amount}</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>netto {amount}</translation>
    </message>
</context>
<context>
    <name>RememberedList</name>
    <message>
        <source>Pinned and recent records</source>
        <translation>Angeheftete und letzte Vorgänge</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Lists started</source>
        <translation>Begonnene Listen</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>Verkauft oder bestellt</translation>
    </message>
    <message>
        <source>Bar chart: lists started, served, and sold or ordered</source>
        <translation>Säulen: begonnene Listen, bedient, und verkauft oder bestellt</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Bar chart: median wait by hour of the day</source>
        <translation>Säulen: mittlere Wartezeit nach Stunde des Tages</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>Auf Listen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Bar chart: the products on most lists</source>
        <translation>Balken: die Artikel auf den meisten Listen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With products</source>
        <translation>Mit Artikeln</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Value sold and ordered</source>
        <translation>Wert verkauft und bestellt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Rufe</translation>
    </message>
    <message>
        <source>Last searched</source>
        <translation>Zuletzt gesucht</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation>Gesucht, nicht gefunden</translation>
    </message>
    <message>
        <source>{percent} of lists</source>
        <translation>{percent} der Listen</translation>
    </message>
    <message>
        <source>9 in 10 within {time}</source>
        <translation>9 von 10 binnen {time}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Waiting times by hour</source>
        <translation>Wartezeiten nach Stunde</translation>
    </message>
    <message>
        <source>Most picked products</source>
        <translation>Meistgewählte Artikel</translation>
    </message>
    <message>
        <source>Asked for but missing</source>
        <translation>Gefragt, aber nicht da</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>Suchen ohne Treffer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The shop is not set up yet.</source>
        <translation>Der Laden ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The report could not be made. The log says more.</source>
        <translation>Der Bericht ließ sich nicht machen. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Nobody began a list in this period.</source>
        <translation>In diesem Zeitraum hat niemand eine Liste begonnen.</translation>
    </message>
    <message>
        <source>Nobody called in this period.</source>
        <translation>In diesem Zeitraum hat niemand gerufen.</translation>
    </message>
    <message>
        <source>Nothing was put on a list in this period.</source>
        <translation>In diesem Zeitraum kam nichts auf eine Liste.</translation>
    </message>
    <message>
        <source>Whatever was asked or searched for in this period, the shop has.</source>
        <translation>Was in diesem Zeitraum gefragt oder gesucht wurde, hat der Laden.</translation>
    </message>
    <message>
        <source>A report covers ten years at the most.</source>
        <translation>Ein Bericht umfasst höchstens zehn Jahre.</translation>
    </message>
    <message>
        <source>Report {period}</source>
        <translation>Bericht {period}</translation>
    </message>
    <message>
        <source>Save these figures for a spreadsheet</source>
        <translation>Diese Zahlen für Tabellenprogramme speichern</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Die Zahlen neu lesen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Most picked</source>
        <translation>Meistgewählt</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>Gefragt</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>No requests. What the customer asks at the kiosk appears here.</source>
        <translation>Keine Anfragen. Was der Kunde am Kiosk fragt, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>SaleSection</name>
    <message>
        <source>How it is sold</source>
        <translation>Wie es verkauft wird</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>Satz des Ladens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Empty where nobody counts</source>
        <translation>Leer, wo niemand zählt</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Strichcode (GTIN)</translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits</source>
        <translation>8, 12, 13 oder 14 Ziffern</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>The shop’s own number of the product</source>
        <translation>Die eigene Nummer des Ladens für den Artikel</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Empty for the shop’s own rate</source>
        <translation>Leer für den Satz des Ladens</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkaufseinheit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{id} is not known here. It may be from another shop, or the kiosk has not sent it yet.</source>
        <translation>{id} ist hier nicht bekannt. Vielleicht aus einem anderen Laden, oder der Kiosk hat es noch nicht gesendet.</translation>
    </message>
    <message>
        <source>A symbol is wrong in “{text}”. Scan it again, or compare it symbol by symbol.</source>
        <translation>In „{text}“ ist ein Zeichen falsch. Scannen Sie erneut oder vergleichen Sie Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>“{text}” is only a part: a customer ID has nine symbols.</source>
        <translation>„{text}“ ist nur ein Teil: Eine Kundennummer hat neun Zeichen.</translation>
    </message>
    <message>
        <source>“{text}” has too many or too few symbols: a customer ID has nine, a code fifteen.</source>
        <translation>„{text}“ hat zu viele oder zu wenige Zeichen: Eine Kundennummer hat neun, ein Code fünfzehn.</translation>
    </message>
    <message>
        <source>“{text}” is not one of our codes.</source>
        <translation>„{text}“ ist keiner unserer Codes.</translation>
    </message>
    <message>
        <source>{title} is on the list.</source>
        <translation>{title} steht auf der Liste.</translation>
    </message>
    <message>
        <source>This is {title}. Open a record first; then its barcode adds it.</source>
        <translation>Das ist {title}. Öffnen Sie zuerst einen Vorgang; dann fügt der Strichcode den Artikel hinzu.</translation>
    </message>
    <message>
        <source>No product has the barcode {gtin}. Search for it by name (F3).</source>
        <translation>Kein Artikel hat den Strichcode {gtin}. Suchen Sie ihn nach Namen (F3).</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan or type a code</source>
        <translation>Code scannen oder tippen</translation>
    </message>
    <message>
        <source>Customer ID, code or barcode</source>
        <translation>Kundennummer, Code oder Strichcode</translation>
    </message>
    <message>
        <source>Customer ID, code or product barcode (F2). A scanner works from anywhere.</source>
        <translation>Kundennummer, Code oder Strichcode eines Artikels (F2). Ein Scanner wirkt überall.</translation>
    </message>
</context>
<context>
    <name>ScannerView</name>
    <message>
        <source>Try the camera</source>
        <translation>Kamera ausprobieren</translation>
    </message>
    <message>
        <source>Open the camera’s picture (Shift+F2)</source>
        <translation>Das Bild der Kamera öffnen (Umschalt+F2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Tastaturscanner</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serieller Scanner</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose the port that the scanner is plugged into.</source>
        <translation>Den Anschluss wählen, an dem der Scanner steckt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>{port} is open. Scan something.</source>
        <translation>{port} ist offen. Etwas scannen.</translation>
    </message>
    <message>
        <source>{port} cannot be read ({detail}). Plug the scanner in; it is tried again.</source>
        <translation>{port} lässt sich nicht lesen ({detail}). Den Scanner einstecken; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>Einen Scanner ausprobieren</translation>
    </message>
    <message>
        <source>Scan any code or barcode now. While this page is shown, a scan is explained and opens nothing.</source>
        <translation>Jetzt irgendeinen Code scannen. Solange diese Seite zu sehen ist, wird er erklärt und öffnet nichts.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Noch wurde nichts gescannt.</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>Geschwindigkeit in Baud</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>The code of customer {id}.</source>
        <translation>Der Code zur Kundennummer {id}.</translation>
    </message>
    <message>
        <source>The customer ID {id}.</source>
        <translation>Die Kundennummer {id}.</translation>
    </message>
    <message>
        <source>The product barcode {gtin}; its check digit is right.</source>
        <translation>Der Strichcode {gtin}; seine Prüfziffer stimmt.</translation>
    </message>
    <message>
        <source>Nothing but spaces.</source>
        <translation>Nichts als Leerzeichen.</translation>
    </message>
    <message>
        <source>Only the beginning of a customer ID.</source>
        <translation>Nur der Anfang einer Kundennummer.</translation>
    </message>
    <message>
        <source>As long as one of our codes, but a symbol is wrong.</source>
        <translation>So lang wie unsere Codes, aber ein Zeichen ist falsch.</translation>
    </message>
    <message>
        <source>Symbols as in our codes, but too many or too few.</source>
        <translation>Zeichen wie in unseren Codes, aber zu viele oder zu wenige.</translation>
    </message>
    <message>
        <source>Not one of our codes, and no product’s barcode.</source>
        <translation>Keiner unserer Codes und kein Strichcode eines Artikels.</translation>
    </message>
    <message>
        <source>It came through another keyboard layout and was repaired: set the scanner to this computer’s.</source>
        <translation>Er kam durch ein anderes Tastaturlayout und wurde berichtigt: den Scanner auf das dieses Rechners stellen.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>There is nobody to hand the record over to.</source>
        <translation>Es ist niemand da, dem der Vorgang übergeben werden kann.</translation>
    </message>
    <message>
        <source>Choose first what to take back: Ctrl+5 goes to the history.</source>
        <translation>Erst wählen, was zurückgenommen wird: Strg+5 geht zum Verlauf.</translation>
    </message>
    <message>
        <source>{record} stays within reach below the floor.</source>
        <translation>{record} bleibt unter der Fläche griffbereit.</translation>
    </message>
    <message>
        <source>{record} is no longer pinned.</source>
        <translation>{record} ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>{title} is offered on the customer’s screen.</source>
        <translation>{title} wird auf dem Bildschirm des Kunden angeboten.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sign in first; then scan the code again.</source>
        <translation>Melden Sie sich zuerst an; dann scannen Sie den Code erneut.</translation>
    </message>
    <message>
        <source>Username or password is not right. Try again.</source>
        <translation>Benutzername oder Passwort stimmt nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>In der Konsole ging etwas schief. Das Protokoll sagt mehr.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
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
        <translation>Preise enthalten die MwSt.</translation>
    </message>
    <message>
        <source>Managers can change this.</source>
        <translation>Eine Leitung kann das ändern.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the shop’s settings ({key})</source>
        <translation>Die Einstellungen des Ladens speichern ({key})</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Ein Laden braucht einen Namen.</translation>
    </message>
    <message>
        <source>Give 1 to {most} days.</source>
        <translation>1 bis {most} Tage angeben.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Einen Prozentsatz von 0 bis 100 angeben.</translation>
    </message>
    <message>
        <source>Use at most {count} characters.</source>
        <translation>Höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>The letterhead holds signs that cannot be printed. Type that part anew.</source>
        <translation>Der Briefkopf enthält Zeichen, die nicht gedruckt werden können. Diesen Teil neu eingeben.</translation>
    </message>
    <message>
        <source>The shop’s settings are saved.</source>
        <translation>Die Einstellungen des Ladens sind gespeichert.</translation>
    </message>
    <message>
        <source>The settings could not be saved. The log says more.</source>
        <translation>Die Einstellungen ließen sich nicht speichern. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Standard tax rate</source>
        <translation>Regelsteuersatz</translation>
    </message>
    <message>
        <source>Of what has none of its own</source>
        <translation>Für alles ohne eigenen Satz</translation>
    </message>
    <message>
        <source>Reduced tax rate</source>
        <translation>Ermäßigter Steuersatz</translation>
    </message>
    <message>
        <source>Of what a file calls reduced</source>
        <translation>Für alles, was eine Datei ermäßigt nennt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Days that a quote holds</source>
        <translation>Gültigkeit eines Angebots in Tagen</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Schlussworte</translation>
    </message>
    <message>
        <source>Below the sums: terms, bank account</source>
        <translation>Unter den Summen: Bedingungen, Bankverbindung</translation>
    </message>
    <message>
        <source>Shop and taxes</source>
        <translation>Laden und Steuern</translation>
    </message>
    <message>
        <source>On quotes</source>
        <translation>Auf Angeboten</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Trader’s console</source>
        <translation>Verkäufer-Konsole</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Sign in under another name</source>
        <translation>Unter einem anderen Namen anmelden</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in (Enter)</source>
        <translation>Anmelden (Enter)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung …</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>{name}, seit {time}</translation>
    </message>
    <message>
        <source>The record stays open, and what was being typed is kept as it was.</source>
        <translation>Der Vorgang bleibt offen, und was gerade geschrieben wurde, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
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
    <name>TabStrip</name>
    <message>
        <source>Open records</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>others have changed it</source>
        <translation>andere haben sie geändert</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is (Ctrl+W)</source>
        <translation>Den Reiter schließen; der Vorgang bleibt, wie er ist (Strg+W)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Settings of this terminal</source>
        <translation>Einstellungen dieses Terminals</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Papers are saved in</source>
        <translation>Papiere liegen in</translation>
    </message>
    <message>
        <source>Quotes are printed on</source>
        <translation>Angebote druckt</translation>
    </message>
    <message>
        <source>the system’s default printer</source>
        <translation>der Standarddrucker des Systems</translation>
    </message>
    <message>
        <source>Slips are printed on</source>
        <translation>Zettel druckt</translation>
    </message>
    <message>
        <source>A call is urgent after</source>
        <translation>Ein Ruf ist dringend nach</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
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
        <translation>System</translation>
    </message>
    <message>
        <source>Theme, language, sound and notifications are in the menu under your name. Everything else is set in the file handsel.toml; the README says how.</source>
        <translation>Farben, Sprache, Ton und Hinweise stehen im Menü unter Ihrem Namen. Alles andere wird in der Datei handsel.toml eingestellt; wie, steht im README.</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>kein Drucker</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Vorgang öffnen</translation>
    </message>
    <message>
        <source>Open the record that the kiosk shows</source>
        <translation>Den Vorgang öffnen, den der Kiosk zeigt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take a terminal that is gone off the list</source>
        <translation>Ein Terminal, das es nicht mehr gibt, von der Liste nehmen</translation>
    </message>
    <message>
        <source>The terminals could not be read. The log says more.</source>
        <translation>Die Terminals ließen sich nicht lesen. Im Protokoll steht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n nicht erreichbar</numerusform>
            <numerusform>%n nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>All terminals are online</source>
        <translation>Alle Terminals sind erreichbar</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>online</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} ist von der Liste genommen.</translation>
    </message>
    <message>
        <source>The terminal could not be taken off the list. The log says more.</source>
        <translation>Das Terminal ließ sich nicht von der Liste nehmen. Im Protokoll steht mehr.</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>What customers read</source>
        <translation>Was Kunden lesen</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>Sprache dieser Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>Ort im Laden</translation>
    </message>
    <message>
        <source>Where customers find it, such as “Aisle C, bay 4”</source>
        <translation>Wo Kunden es finden, etwa „Gang C, Feld 4“</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%n change(s) wait for the store. Close again to lose them, or wait.</source>
        <translation>
            <numerusform>%n Änderung wartet auf die Datenbank. Noch einmal schließen verwirft sie; oder warten.</numerusform>
            <numerusform>%n Änderungen warten auf die Datenbank. Noch einmal schließen verwirft sie; oder warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsModel</name>
    <message>
        <source>Choice</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Add a combination</source>
        <translation>Kombination hinzufügen</translation>
    </message>
    <message>
        <source>One that is not sold yet</source>
        <translation>Eine, die noch nicht verkauft wird</translation>
    </message>
    <message>
        <source>Remove the combination</source>
        <translation>Die Kombination entfernen</translation>
    </message>
    <message>
        <source>Not sold any more (Delete)</source>
        <translation>Nicht mehr verkauft (Entf)</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Store</source>
        <translation>Datenbank des Ladens</translation>
    </message>
    <message>
        <source>● store up</source>
        <translation>● Datenbank verbunden</translation>
    </message>
    <message>
        <source>○ store away</source>
        <translation>○ Datenbank nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>{text} %n change(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>{text} %n Änderung wartet; nichts geht verloren.</numerusform>
            <numerusform>{text} %n Änderungen warten; nichts geht verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Go to the first caller</source>
        <translation>Zum ersten Rufenden</translation>
    </message>
    <message>
        <source>Go to the first customer who asks</source>
        <translation>Zum ersten Kunden, der fragt</translation>
    </message>
    <message>
        <source>{name}: lock, sign out, theme, language</source>
        <translation>{name}: sperren, abmelden, Farben, Sprache</translation>
    </message>
    <message>
        <source>Lock, sign out, theme, language</source>
        <translation>Sperren, abmelden, Farben, Sprache</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Ruf</numerusform>
            <numerusform>%n Rufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>A word with it, if you like</source>
        <translation>Ein Wort dazu, wenn Sie mögen</translation>
    </message>
    <message>
        <source>A word with {product}</source>
        <translation>Ein Wort zu {product}</translation>
    </message>
    <message>
        <source>Enter show   ·   Esc leave it</source>
        <translation>Enter zeigen   ·   Esc abbrechen</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Calls and requests are heard.</source>
        <translation>Rufe und Anfragen sind zu hören.</translation>
    </message>
    <message>
        <source>Calls and requests are silent.</source>
        <translation>Rufe und Anfragen sind stumm.</translation>
    </message>
    <message>
        <source>This terminal has forgotten which records were open here.</source>
        <translation>Dieses Terminal hat vergessen, welche Vorgänge hier offen waren.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console; the change was not made. The log says more.</source>
        <translation>In der Konsole ging etwas schief; die Änderung wurde nicht gemacht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bedienung</translation>
    </message>
</context>
<context>
    <name>_Demo</name>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Sign in as the demo trader</source>
        <translation>Als Demo-Verkäuferin anmelden</translation>
    </message>
    <message>
        <source>Demo shop: {username}, password {password}</source>
        <translation>Demo-Laden: {username}, Passwort {password}</translation>
    </message>
    <message>
        <source>To approve: {username}, password {password}, PIN {pin}</source>
        <translation>Zum Freigeben: {username}, Passwort {password}, PIN&#xa0;{pin}</translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OptionLine</name>
    <message>
        <source>Option, such as Colour</source>
        <translation>Option, etwa Farbe</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>Name der Option</translation>
    </message>
    <message>
        <source>Choices, such as Sand, Moss, Rust</source>
        <translation>Werte, etwa Sand, Moos, Rost</translation>
    </message>
    <message>
        <source>Choices of {option}</source>
        <translation>Werte von {option}</translation>
    </message>
    <message>
        <source>The choices, with commas between</source>
        <translation>Die Werte, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>Diese Option entfernen</translation>
    </message>
</context>
<context>
    <name>_RequestCard</name>
    <message>
        <source>Match a product</source>
        <translation>Artikel zuordnen</translation>
    </message>
    <message>
        <source>Find a product that fits the request</source>
        <translation>Einen Artikel finden, der zur Anfrage passt</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Send the answer (Enter)</source>
        <translation>Antwort senden (Enter)</translation>
    </message>
    <message>
        <source>Take the product out of the answer</source>
        <translation>Den Artikel aus der Antwort nehmen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Answer to “{request}”</source>
        <translation>Antwort auf „{request}“</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>gefragt um {time}</translation>
    </message>
    <message>
        <source>asked on {day} at {time}</source>
        <translation>gefragt am {day} um {time}</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Artikel</translation>
    </message>
</context>
<context>
    <name>_VariantsView</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
</context>
</TS>
