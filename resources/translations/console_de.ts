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
        <translation>Ein Produkt auf dem Bildschirm des Kunden zeigen</translation>
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
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
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
        <source>History</source>
        <translation>Verlauf</translation>
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
        <source>waiting for {time}</source>
        <translation>wartet seit {time}</translation>
    </message>
</context>
<context>
    <name>CameraDock</name>
    <message>
        <source>Close the camera</source>
        <translation>Kamera schließen</translation>
    </message>
    <message>
        <source>Close the camera (Ctrl+K)</source>
        <translation>Kamera schließen (Strg+K)</translation>
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
    <name>ChoiceModel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n am Lager</numerusform>
            <numerusform>%n am Lager</numerusform>
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
    <name>Conflict</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <translation>Meins nehmen: {value}</translation>
    </message>
    <message>
        <source>Take theirs: {value}</source>
        <translation>Anderes lassen: {value}</translation>
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
    <name>Floor</name>
    <message>
        <source>Waits too long · {reason}</source>
        <translation>Wartet zu lange · {reason}</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} kommt</translation>
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
    <name>FloorModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
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
        <source>FLOOR</source>
        <translation>FLÄCHE</translation>
    </message>
</context>
<context>
    <name>Formats</name>
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
        <source>{count} days</source>
        <translation>{count} Tage</translation>
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
        <source>a line</source>
        <translation>eine Position</translation>
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
        <source>Give a discount, as “10%” or “25” (F6)</source>
        <translation>Rabatt geben, als „10 %“ oder „25“ (F6)</translation>
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
        <source>“{text}” is not a quantity. Type a number, as 2.</source>
        <translation>„{text}“ ist keine Menge. Tippen Sie eine Zahl, etwa 2.</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Type an amount, as 119.</source>
        <translation>„{text}“ ist kein Preis. Tippen Sie einen Betrag, etwa 119.</translation>
    </message>
    <message>
        <source>“{text}” is not a discount. Type a percentage, as 10%, or an amount, as 25.</source>
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
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{quantity} at {price}</source>
        <translation>{quantity} zu {price}</translation>
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
        <translation>Wird gespeichert, wenn Sie das Feld verlassen, oder mit Strg+Eingabe</translation>
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
    <name>Phrases</name>
    <message>
        <source>browsing</source>
        <translation>stöbert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
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
        <source>A quantity is from 1 to 9,999 whole pieces, or has up to three decimals in metres.</source>
        <translation>Eine Menge ist 1 bis 9.999 ganze Stück oder hat in Metern höchstens drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>This price cannot be used. Give it in the record’s currency, not below nothing.</source>
        <translation>Dieser Preis geht nicht. Geben Sie ihn in der Währung des Vorgangs an, nicht unter null.</translation>
    </message>
    <message>
        <source>A discount is from nothing to the whole of the line, as “10%” or “25”.</source>
        <translation>Ein Rabatt geht von nichts bis zur ganzen Position, als „10 %“ oder „25“.</translation>
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
        <translation>am Lager</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>nicht am Lager</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no shop database at {path}. Create one with “handsel init”, or correct the settings.</source>
        <translation>Unter {path} ist keine Shop-Datenbank. Legen Sie mit „handsel init“ eine an oder korrigieren Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>There is a database at {path} already. It was left as it is; choose another path for a new one.</source>
        <translation>Unter {path} ist schon eine Datenbank. Sie blieb, wie sie ist; wählen Sie für eine neue einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The shop database at {path} is held by another program. Close that program, then try again.</source>
        <translation>Die Shop-Datenbank {path} wird von einem anderen Programm festgehalten. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or is not a shop database. Put the newest backup in its place; the file was not changed.</source>
        <translation>Die Datei {path} ist beschädigt oder keine Shop-Datenbank. Legen Sie die neueste Sicherung an ihre Stelle; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This kiosk’s own file {path} is damaged. Move it to another folder and start the kiosk again; keep the file, it may hold what the last customers did.</source>
        <translation>Die eigene Datei {path} dieses Kiosks ist beschädigt. Legen Sie sie in einen anderen Ordner und starten Sie den Kiosk neu; behalten Sie die Datei, sie kann enthalten, was die letzten Kunden getan haben.</translation>
    </message>
    <message>
        <source>The database at {path} is not a shop of Handsel. Correct the settings, or create a shop elsewhere.</source>
        <translation>Die Datenbank {path} ist kein Shop von Handsel. Korrigieren Sie die Einstellungen oder legen Sie woanders einen Shop an.</translation>
    </message>
    <message>
        <source>The shop database at {path} was written by a newer Handsel (schema {found}; this one knows {known}). Update Handsel on this machine.</source>
        <translation>Die Shop-Datenbank {path} stammt von einem neueren Handsel (Schema {found}; dieses kennt {known}). Aktualisieren Sie Handsel auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The shop database at {path} is from an earlier Handsel (schema {found} of {known}). Bring it up to date with “handsel migrate”; a copy is kept.</source>
        <translation>Die Shop-Datenbank {path} stammt von einem früheren Handsel (Schema {found} von {known}). Bringen Sie sie mit „handsel migrate“ auf den neuen Stand; eine Kopie bleibt erhalten.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be written. Allow this user to write the file and its folder.</source>
        <translation>In die Shop-Datenbank {path} kann nicht geschrieben werden. Erlauben Sie diesem Benutzer, die Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space, then try again.</source>
        <translation>Der Datenträger mit {path} ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be reached ({cause}). Check the path, the disk and the network.</source>
        <translation>Die Shop-Datenbank {path} ist nicht erreichbar ({cause}). Prüfen Sie Pfad, Datenträger und Netz.</translation>
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
        <source>Name, article number or colour</source>
        <translation>Name, Artikelnummer oder Farbe</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc close</source>
        <translation>↑ ↓ wählen   ·   Eingabe nehmen   ·   Esc schließen</translation>
    </message>
    <message>
        <source>Options of {title}</source>
        <translation>Ausführungen von {title}</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc back</source>
        <translation>↑ ↓ wählen   ·   Eingabe nehmen   ·   Esc zurück</translation>
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
    <name>RecordHead</name>
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
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>No requests. What the customer asks at the kiosk appears here.</source>
        <translation>Keine Anfragen. Was der Kunde am Kiosk fragt, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{id} is not known here. It may be from another shop, or the kiosk has not sent it yet.</source>
        <translation>{id} ist hier nicht bekannt. Vielleicht aus einem anderen Geschäft, oder der Kiosk hat es noch nicht gesendet.</translation>
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
    <name>SignInPage</name>
    <message>
        <source>Trader’s console</source>
        <translation>Verkäufer-Konsole</translation>
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
        <translation>Anmelden (Eingabe)</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung …</translation>
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
        <source>Reduction</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Prices as of {moment}</source>
        <translation>Preise vom {moment}</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Store</source>
        <translation>Shop-Datenbank</translation>
    </message>
    <message>
        <source>● store up</source>
        <translation>● Shop verbunden</translation>
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
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n change(s) wait for the store. Close again to lose them, or wait.</source>
        <translation>
            <numerusform>%n Änderung wartet auf den Shop. Schließen Sie noch einmal, um sie zu verlieren, oder warten Sie.</numerusform>
            <numerusform>%n Änderungen warten auf den Shop. Schließen Sie noch einmal, um sie zu verlieren, oder warten Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Something went wrong inside the console; the change was not made. The log says more.</source>
        <translation>In der Konsole ging etwas schief; die Änderung wurde nicht gemacht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>{title} is offered on the customer’s screen.</source>
        <translation>{title} wird auf dem Bildschirm des Kunden angeboten.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
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
        <translation>Demo-Shop: {username}, Passwort {password}</translation>
    </message>
</context>
<context>
    <name>_RequestCard</name>
    <message>
        <source>Answer …</source>
        <translation>Antwort …</translation>
    </message>
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
        <translation>Antwort senden (Eingabe)</translation>
    </message>
    <message>
        <source>Take the product out of the answer</source>
        <translation>Den Artikel aus der Antwort nehmen</translation>
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
        <source>a product</source>
        <translation>ein Artikel</translation>
    </message>
</context>
</TS>
