<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Go to the scan field</source>
        <translation>Aller au champ de lecture</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>Ligne libre</translation>
    </message>
    <message>
        <source>Add what the catalogue does not hold</source>
        <translation>Ajouter ce que le catalogue n’a pas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>Changer le prix de la ligne</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
    <message>
        <source>Take the record into service in my name</source>
        <translation>Prendre le dossier en charge à mon nom</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>Accorder une remise sur la ligne</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Take the customer’s call, or end it</source>
        <translation>Prendre l’appel du client, ou y mettre fin</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Make the list a quote</source>
        <translation>Faire de la liste un devis</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Give the record to a colleague, or back to the floor</source>
        <translation>Confier le dossier à un collègue, ou le remettre en attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Close the record with its outcome</source>
        <translation>Clore le dossier avec son résultat</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show a product on the customer’s screen</source>
        <translation>Montrer un produit sur l’écran du client</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Garder ma valeur</translation>
    </message>
    <message>
        <source>Let my value hold where two are shown</source>
        <translation>Là où deux valeurs sont affichées, garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre valeur</translation>
    </message>
    <message>
        <source>Let the other’s value hold where two are shown</source>
        <translation>Là où deux valeurs sont affichées, prendre l’autre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Take back what is chosen in the history</source>
        <translation>Annuler ce qui est choisi dans l’historique</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the line before the one above it</source>
        <translation>Placer la ligne avant la précédente</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the line behind the one below it</source>
        <translation>Placer la ligne après la suivante</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>En magasin</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>Aller aux clients en magasin</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Go to the lines</source>
        <translation>Aller aux lignes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Go to the first open request</source>
        <translation>Aller à la première demande ouverte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Aller à la note</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Aller à l’historique</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Go to the next open record</source>
        <translation>Aller au dossier ouvert suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Go to the open record before</source>
        <translation>Aller au dossier ouvert précédent</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is</source>
        <translation>Fermer l’onglet&#xa0;; le dossier reste tel quel</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep the record within reach at this terminal, or no longer</source>
        <translation>Garder le dossier à portée sur ce poste, ou non</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Find a command, an area, a record or a colleague’s records</source>
        <translation>Trouver une commande, un espace, un dossier ou les dossiers d’un collègue</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scanner avec la caméra</translation>
    </message>
    <message>
        <source>Forget recent records</source>
        <translation>Oublier les récents</translation>
    </message>
    <message>
        <source>Forget which records were open at this terminal; pinned ones stay</source>
        <translation>Oublier quels dossiers étaient ouverts sur ce poste&#xa0;; les épinglés restent</translation>
    </message>
    <message>
        <source>Print quote</source>
        <translation>Imprimer le devis</translation>
    </message>
    <message>
        <source>Print the quote in the customer’s language</source>
        <translation>Imprimer le devis dans la langue du client</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save the quote as PDF in the documents folder</source>
        <translation>Enregistrer le devis en PDF dans le répertoire des documents</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Open a mail to the customer with the quote attached</source>
        <translation>Ouvrir un e-mail au client avec le devis en pièce jointe</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimer le ticket</translation>
    </message>
    <message>
        <source>Print a slip with the list and its code</source>
        <translation>Imprimer un ticket avec la liste et son code</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Save the lines as a table for spreadsheets</source>
        <translation>Enregistrer les lignes en tableau pour un tableur</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message>
        <source>Save the record with its history for programs</source>
        <translation>Enregistrer le dossier avec son historique pour d’autres programmes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Let calls and requests be heard, or not</source>
        <translation>Faire entendre les appels et les demandes, ou non</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show calls and requests in the system’s tray while the window is behind others, or not</source>
        <translation>Afficher appels et demandes dans la zone de notification quand la fenêtre est derrière d’autres, ou non</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock the console; the record stays open</source>
        <translation>Verrouiller la console&#xa0;; le dossier reste ouvert</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Changer d’utilisateur</translation>
    </message>
    <message>
        <source>Let a colleague sign in</source>
        <translation>Laisser un collègue se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Go on with this record</source>
        <translation>Reprendre ce dossier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Answer …</source>
        <translation>Répondre…</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Manager’s username</source>
        <translation>Identifiant du responsable</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Manager’s PIN</source>
        <translation>PIN du responsable</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Not right. Try again in {seconds} s.</source>
        <translation>Incorrect. Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>This is not a manager’s username and PIN. Try again.</source>
        <translation>Ce ne sont pas l’identifiant et le PIN d’un responsable. Réessayez.</translation>
    </message>
    <message>
        <source>This manager has no PIN yet: “handsel trader pin” sets it.</source>
        <translation>Ce responsable n’a pas encore de PIN&#xa0;: «&#xa0;handsel trader pin&#xa0;» le définit.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>La console a rencontré une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>A manager’s approval</source>
        <translation>L’accord d’un responsable</translation>
    </message>
    <message>
        <source>Enter approve   ·   Esc leave it</source>
        <translation>Entrée approuver   ·   Échap annuler</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Customer ID</source>
        <translation>Numéro client</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Chercher dans les archives</translation>
    </message>
    <message>
        <source>Save what was found as a CSV file</source>
        <translation>Enregistrer le résultat en fichier CSV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>La console a rencontré une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>There are no records yet. The first touch at a kiosk makes one.</source>
        <translation>Il n’y a pas encore de dossier. Le premier contact avec une borne en crée un.</translation>
    </message>
    <message>
        <source>Nothing was found. Use fewer words, or choose any time and any state.</source>
        <translation>Rien n’a été trouvé. Cherchez avec moins de mots, ou choisissez toutes les dates et tous les états.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} are in {path}.</source>
        <translation>{count} se trouvent dans {path}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
</context>
<context>
    <name>ArchiveTable</name>
    <message>
        <source>Records found</source>
        <translation>Dossiers trouvés</translation>
    </message>
</context>
<context>
    <name>AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>Espaces</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>Requests, history and contact of the open record stand here.</source>
        <translation>Les demandes, l’historique et le contact du dossier ouvert s’affichent ici.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>A customer calls</source>
        <translation>Un client appelle</translation>
    </message>
    <message>
        <source>A customer waits too long</source>
        <translation>Un client attend trop longtemps</translation>
    </message>
    <message>
        <source>A customer asks for something</source>
        <translation>Un client demande quelque chose</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>I am coming</source>
        <translation>J’arrive</translation>
    </message>
    <message>
        <source>In {count} min</source>
        <translation>Dans {count} min</translation>
    </message>
    <message>
        <source>Take the call and tell the customer when you come</source>
        <translation>Prendre l’appel et dire au client quand vous arrivez</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Mettre fin à l’appel</translation>
    </message>
    <message>
        <source>{name} is coming, since {time}</source>
        <translation>{name} est en route depuis {time}</translation>
    </message>
    <message>
        <source>{name} is coming, since {day} at {time}</source>
        <translation>{name} est en route depuis le {day} à {time}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>attend depuis {time}</translation>
    </message>
</context>
<context>
    <name>CameraDock</name>
    <message>
        <source>Close the camera</source>
        <translation>Fermer la caméra</translation>
    </message>
    <message>
        <source>Close the camera (Shift+F2)</source>
        <translation>Fermer la caméra (Maj+F2)</translation>
    </message>
    <message>
        <source>Hold the code into the picture</source>
        <translation>Présentez le code à l’image</translation>
    </message>
    <message>
        <source>{camera} is starting …</source>
        <translation>{camera} démarre…</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in, or type the code into the field above.</source>
        <translation>Aucune caméra n’est connectée. Branchez-en une, ou saisissez le code dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>The camera needs a system library that is missing: install libpulse0.</source>
        <translation>Il manque à la caméra une bibliothèque système&#xa0;: installez libpulse0.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close the program that uses it, then try again.</source>
        <translation>La caméra ne donne pas d’image. Fermez le programme qui l’utilise, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mètre</translation>
    </message>
    <message>
        <source>Square metre</source>
        <translation>Mètre carré</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Code-barres (GTIN)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Unité de vente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The picture is larger than 16 MB. Choose a smaller one.</source>
        <translation>L’image dépasse 16 Mo. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>Too long: at most 300 characters.</source>
        <translation>Trop long&#xa0;: 300 caractères au plus.</translation>
    </message>
    <message>
        <source>“{value}” belongs to {owner} already.</source>
        <translation>«&#xa0;{value}&#xa0;» appartient déjà à {owner}.</translation>
    </message>
    <message>
        <source>Stands here twice: each must be its own.</source>
        <translation>Figure deux fois ici&#xa0;: chacun doit être unique.</translation>
    </message>
    <message>
        <source>Not a barcode’s number: its check digit or length is wrong. Scan it, or type it again.</source>
        <translation>Pas un numéro de code-barres&#xa0;: sa clé ou sa longueur est fausse. Scannez-le ou ressaisissez-le.</translation>
    </message>
    <message>
        <source>This category is no longer there. Choose another.</source>
        <translation>Cette catégorie n’existe plus. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>More than 500 combinations. Give fewer choices.</source>
        <translation>Plus de 500 combinaisons. Donnez moins de choix.</translation>
    </message>
    <message>
        <source>At most 12 options.</source>
        <translation>12 options au plus.</translation>
    </message>
    <message>
        <source>Not a price. Write it like 1290 or 1290.50.</source>
        <translation>Ce n’est pas un prix. Écrivez par exemple 1290 ou 1290,50.</translation>
    </message>
    <message>
        <source>Not a count. Write a whole number, or nothing where nobody counts.</source>
        <translation>Ce n’est pas un nombre. Écrivez un entier, ou rien si personne ne compte.</translation>
    </message>
    <message>
        <source>Not a rate. Write it like 19 or 7.5, or nothing for the shop’s own.</source>
        <translation>Ce n’est pas un taux. Écrivez par exemple 20 ou 5,5, ou rien pour celui du magasin.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>C’est illisible.</translation>
    </message>
    <message>
        <source>Give it a title, by which customers find it.</source>
        <translation>Donnez-lui un titre, pour que les clients le trouvent.</translation>
    </message>
    <message>
        <source>Give it a number of its own, the SKU.</source>
        <translation>Donnez-lui un numéro à lui, la référence.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Donnez-lui un prix.</translation>
    </message>
    <message>
        <source>At least one combination must be sold.</source>
        <translation>Au moins une combinaison doit être vendue.</translation>
    </message>
    <message>
        <source>Each option needs a name and its choices, with commas between.</source>
        <translation>Chaque option a besoin d’un nom et de ses choix, séparés par des virgules.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ceci manque.</translation>
    </message>
    <message>
        <source>A price is from nothing to a milliard.</source>
        <translation>Un prix va de zéro à un milliard.</translation>
    </message>
    <message>
        <source>A stock is from nothing to a milliard.</source>
        <translation>Un stock va de zéro à un milliard.</translation>
    </message>
    <message>
        <source>A rate is from 0 to 100 percent.</source>
        <translation>Un taux va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, now {theirs}</source>
        <translation>{field}&#xa0;: {mine} chez vous, {theirs} désormais</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{title} is sold again.</source>
        <translation>{title} est de nouveau en vente.</translation>
    </message>
    <message>
        <source>{title} is withdrawn; lists that have it keep it.</source>
        <translation>{title} est retiré&#xa0;; les listes qui l’ont le gardent.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>{title} (withdrawn)</source>
        <translation>{title} (retiré)</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>dès {amount}</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue cannot be read now.</source>
        <translation>Le catalogue est illisible pour le moment.</translation>
    </message>
    <message>
        <source>No product fits.</source>
        <translation>Aucun produit ne correspond.</translation>
    </message>
    <message>
        <source>Use fewer words, or leave out a filter.</source>
        <translation>Cherchez avec moins de mots, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>Il n’y a pas encore de produit.</translation>
    </message>
    <message>
        <source>Add the first (Ctrl+N), or import a file that has them (Ctrl+I).</source>
        <translation>Ajoutez le premier (Ctrl+N), ou importez un fichier (Ctrl+I).</translation>
    </message>
    <message>
        <source>A manager adds or imports them.</source>
        <translation>Un responsable les ajoute ou les importe.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer de la vente</translation>
    </message>
    <message>
        <source>Take the product off the kiosks</source>
        <translation>Retirer le produit des bornes</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre en vente</translation>
    </message>
    <message>
        <source>Sell the product again</source>
        <translation>Vendre de nouveau le produit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Chercher dans le catalogue</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>Enregistrer le produit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import products from a file</source>
        <translation>Importer des produits d’un fichier</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Choose a product to see all of it.</source>
        <translation>Choisissez un produit pour voir sa fiche.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything by its name</source>
        <translation>Ctrl+K trouve tout par son nom</translation>
    </message>
    <message>
        <source>In a list or a field</source>
        <translation>Dans une liste ou un champ</translation>
    </message>
    <message>
        <source>Open the record; edit the cell; send the answer</source>
        <translation>Ouvrir le dossier&#xa0;; modifier la cellule&#xa0;; envoyer la réponse</translation>
    </message>
    <message>
        <source>Remove the line, or bring it back</source>
        <translation>Retirer la ligne, ou la remettre</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>Passer au champ suivant</translation>
    </message>
    <message>
        <source>Leave the cell; close what lies over the page</source>
        <translation>Quitter la cellule&#xa0;; fermer ce qui couvre la page</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n en stock</numerusform>
            <numerusform>%n en stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Go on with this record (F9)</source>
        <translation>Reprendre ce dossier (F9)</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>is withdrawn, and the file’s order is the shop’s</source>
        <translation>est retiré, et l’ordre du fichier devient celui du magasin</translation>
    </message>
    <message>
        <source>What the shop has and the file does not name</source>
        <translation>Produits du magasin absents du fichier</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>Contenu des colonnes</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Début du fichier</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {format} · %n row(s)</source>
        <translation>
            <numerusform>{name} · {format} · %n ligne</numerusform>
            <numerusform>{name} · {format} · %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file says itself what its columns hold.</source>
        <translation>Ce type de fichier dit lui-même ce que contiennent ses colonnes.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>pas dans le fichier</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>Choisissez la colonne qui le contient.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What would you like to do, or whose record?</source>
        <translation>Que voulez-vous faire, ou quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Commands, areas, records and colleagues</source>
        <translation>Commandes, espaces, dossiers et collègues</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>{topic}: {field} was changed meanwhile</source>
        <translation>Modifié entre-temps&#xa0;: {topic}, {field}</translation>
    </message>
    <message>
        <source>{field} was changed meanwhile</source>
        <translation>Modifié entre-temps&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Take mine: {value}</source>
        <translation>Garder ma valeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Take theirs: {value}</source>
        <translation>Prendre l’autre valeur&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Something went wrong inside the console</source>
        <translation>La console a rencontré une erreur</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy them for whoever looks into it</source>
        <translation>Les copier pour qui s’en occupera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Work on; what was saved is saved</source>
        <translation>Poursuivre&#xa0;; ce qui est enregistré l’est</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Fermer la console</translation>
    </message>
    <message>
        <source>Close it; what waits for the store is sent first</source>
        <translation>La fermer&#xa0;; ce qui attend la base de données est d’abord envoyé</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The details hold no word about any customer.</source>
        <translation>Rien de ce qui est enregistré n’est perdu. Les détails ne contiennent aucune donnée client.</translation>
    </message>
    <message>
        <source>Please close the console and start it again. Nothing that was saved is lost.</source>
        <translation>Fermez la console et relancez-la. Rien de ce qui est enregistré n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s).</source>
        <translation>
            <numerusform>C’est arrivé %n fois.</numerusform>
            <numerusform>C’est arrivé %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Enter decline   ·   Esc leave it</source>
        <translation>Entrée refuser   ·   Échap annuler</translation>
    </message>
    <message>
        <source>Why not? The customer reads it.</source>
        <translation>Pourquoi pas&#xa0;? Le client le lit.</translation>
    </message>
    <message>
        <source>{verb}: “{request}”</source>
        <translation>{verb}&#xa0;: «&#xa0;{request}&#xa0;»</translation>
    </message>
    <message>
        <source>Reason for declining “{request}”</source>
        <translation>Motif du refus de «&#xa0;{request}&#xa0;»</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Products of the shop</source>
        <translation>Produits du magasin</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>The catalogue no longer holds this product.</source>
        <translation>Le catalogue n’a plus ce produit.</translation>
    </message>
    <message>
        <source>{title} comes without options.</source>
        <translation>{title} n’a pas d’options.</translation>
    </message>
    <message>
        <source>A product for the request</source>
        <translation>Un produit pour la demande</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type its path and press Enter</source>
        <translation>Saisissez son chemin et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>A WooCommerce export, a Handsel catalogue, or any table (CSV) or list (JSON) in which each row is a product with a title and a price. Nothing is changed before you say so.</source>
        <translation>Un export WooCommerce, un catalogue Handsel, ou tout tableau (CSV) ou liste (JSON) dont chaque ligne est un produit avec un titre et un prix. Rien n’est modifié avant votre accord.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Déposez un fichier ici, ou choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>ID, name, telephone, e-mail, product or note</source>
        <translation>Numéro, nom, téléphone, e-mail, produit ou note</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Tous les ouverts</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Any trader</source>
        <translation>Tous les vendeurs</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Search by title, SKU, barcode or words</source>
        <translation>Titre, référence, code-barres ou mots</translation>
    </message>
    <message>
        <source>Search the catalogue (Ctrl+F)</source>
        <translation>Chercher dans le catalogue (Ctrl+F)</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>Tous les stocks</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Pas en stock</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>On sale and withdrawn</source>
        <translation>En vente et retirés</translation>
    </message>
    <message>
        <source>On sale or withdrawn</source>
        <translation>En vente ou retiré</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Prix dès</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Prix jusqu’à</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>FilteredHistory</name>
    <message>
        <source>Whose history</source>
        <translation>Historique de</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>in a tab</source>
        <translation>dans un onglet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>récent</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>waits too long</source>
        <translation>attend trop longtemps</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} est en route</translation>
    </message>
    <message>
        <source>The others are in the archive</source>
        <translation>Les autres sont dans les archives</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Browsing</source>
        <translation>En visite</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>FloorFilter</name>
    <message>
        <source>ID, name, kiosk …</source>
        <translation>Numéro, nom, borne…</translation>
    </message>
    <message>
        <source>Filter the floor</source>
        <translation>Filtrer les clients</translation>
    </message>
</context>
<context>
    <name>FloorModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor: open records</source>
        <translation>En magasin&#xa0;: dossiers ouverts</translation>
    </message>
    <message>
        <source>Nobody is at a kiosk yet.
As soon as somebody touches one, they appear here.</source>
        <translation>Personne n’est encore à une borne.
Dès que quelqu’un en touche une, il apparaît ici.</translation>
    </message>
    <message>
        <source>Nobody on the floor is called so.</source>
        <translation>Personne de ce nom en magasin.</translation>
    </message>
    <message>
        <source>FLOOR</source>
        <translation>EN MAGASIN</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>il y a {count} min</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>il y a {count} h</translation>
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
        <translation>{sentence}. Pas exécuté&#xa0;: {refusal}</translation>
    </message>
    <message>
        <source>began at {terminal}</source>
        <translation>a commencé sur {terminal}</translation>
    </message>
    <message>
        <source>added {title}</source>
        <translation>a ajouté {title}</translation>
    </message>
    <message>
        <source>added {quantity} × {title}</source>
        <translation>a ajouté {quantity} × {title}</translation>
    </message>
    <message>
        <source>added a line of their own: {quantity} × {title} at {price}</source>
        <translation>a ajouté une ligne libre&#xa0;: {quantity} × {title} à {price}</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>moved {title}</source>
        <translation>a déplacé {title}</translation>
    </message>
    <message>
        <source>asked: “{text}”</source>
        <translation>a demandé&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>answered with a product</source>
        <translation>a répondu par un produit</translation>
    </message>
    <message>
        <source>answered: “{text}”</source>
        <translation>a répondu&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>looked for “{words}” and found nothing</source>
        <translation>a cherché «&#xa0;{words}&#xa0;» sans rien trouver</translation>
    </message>
    <message>
        <source>showed {title}</source>
        <translation>a montré {title}</translation>
    </message>
    <message>
        <source>showed {title}: “{text}”</source>
        <translation>a montré {title}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>called: {reason}</source>
        <translation>a appelé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>is coming in {count} min</source>
        <translation>arrive dans {count} min</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>a pris l’appel</translation>
    </message>
    <message>
        <source>called off the call</source>
        <translation>a annulé l’appel</translation>
    </message>
    <message>
        <source>ended the call</source>
        <translation>a mis fin à l’appel</translation>
    </message>
    <message>
        <source>contact: {contact}</source>
        <translation>contact&#xa0;: {contact}</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>a effacé la note</translation>
    </message>
    <message>
        <source>note: “{note}”</source>
        <translation>note&#xa0;: «&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>gave the record back to the floor</source>
        <translation>a remis le dossier en attente</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>servi par {name}</translation>
    </message>
    <message>
        <source>walked away; the record is parked</source>
        <translation>est parti&#xa0;; le dossier est mis de côté</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>est revenu</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>a établi le devis</translation>
    </message>
    <message>
        <source>closed: {outcome}</source>
        <translation>a clos le dossier&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>a rouvert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>{name}, approved by {manager}</source>
        <translation>{name}, avec l’accord de {manager}</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>une demande</translation>
    </message>
    <message>
        <source>“{text}” {state}: {reason}</source>
        <translation>«&#xa0;{text}&#xa0;» {state}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{text}” {state}</source>
        <translation>«&#xa0;{text}&#xa0;» {state}</translation>
    </message>
    <message>
        <source>removed {title}</source>
        <translation>a retiré {title}</translation>
    </message>
    <message>
        <source>restored {title}</source>
        <translation>a remis {title}</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>{title}: {field} {after}</source>
        <translation>{title}&#xa0;: {field} {after}</translation>
    </message>
    <message>
        <source>{title}: {field} {before} → {after}</source>
        <translation>{title}&#xa0;: {field} {before} → {after}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of the record</source>
        <translation>Historique du dossier</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Handsel catalogue</source>
        <translation>Catalogue Handsel</translation>
    </message>
    <message>
        <source>WooCommerce export</source>
        <translation>Export WooCommerce</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>List (JSON)</source>
        <translation>Liste (JSON)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number, where there is no SKU</source>
        <translation>Numéro, faute de référence</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Code-barres (GTIN)</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>Emplacement en magasin</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Picture’s address</source>
        <translation>Adresse de l’image</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diamètre</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>{sentence} (line {line})</source>
        <translation>{sentence} (ligne {line})</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Il n’y a pas de fichier {name}.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user.</source>
        <translation>Cet utilisateur ne peut pas lire {name}.</translation>
    </message>
    <message>
        <source>{name} is too large to import at once. Split it into smaller files.</source>
        <translation>{name} est trop grand pour un seul import. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the products as CSV or JSON.</source>
        <translation>{name} n’est pas un fichier texte. Exportez les produits en CSV ou JSON.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet. Save it as CSV, then import that.</source>
        <translation>{name} est un classeur. Enregistrez-le en CSV, puis importez-le.</translation>
    </message>
    <message>
        <source>{name} is a web page or XML. Export the products as CSV or JSON.</source>
        <translation>{name} est une page web ou du XML. Exportez les produits en CSV ou JSON.</translation>
    </message>
    <message>
        <source>{name} begins like JSON but is broken.</source>
        <translation>{name} commence comme du JSON mais est abîmé.</translation>
    </message>
    <message>
        <source>The first row of {name} must name its columns.</source>
        <translation>La première ligne de {name} doit nommer ses colonnes.</translation>
    </message>
    <message>
        <source>There are no products in {name}.</source>
        <translation>Il n’y a aucun produit dans {name}.</translation>
    </message>
    <message>
        <source>{name} is JSON whose brackets are nested too deeply.</source>
        <translation>{name} est du JSON aux crochets trop imbriqués.</translation>
    </message>
    <message>
        <source>{name} is JSON with a number too large to read.</source>
        <translation>{name} est du JSON avec un nombre trop grand à lire.</translation>
    </message>
    <message>
        <source>{name} does not say of which version of Handsel’s format it is.</source>
        <translation>{name} ne dit pas de quelle version du format de Handsel il est.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Handsel. Update this machine.</source>
        <translation>{name} vient d’un Handsel plus récent. Mettez cette machine à jour.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>a cell has more than 131,072 characters</source>
        <translation>une cellule dépasse 131 072 caractères</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>pas de titre</translation>
    </message>
    <message>
        <source>a title of more than 300 characters</source>
        <translation>un titre de plus de 300 caractères</translation>
    </message>
    <message>
        <source>an SKU of more than 300 characters</source>
        <translation>une référence de plus de 300 caractères</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>pas de prix</translation>
    </message>
    <message>
        <source>a price that is no amount</source>
        <translation>un prix qui n’est pas un montant</translation>
    </message>
    <message>
        <source>a price below nothing</source>
        <translation>un prix inférieur à zéro</translation>
    </message>
    <message>
        <source>a price beyond any shop’s</source>
        <translation>un prix hors de toute mesure</translation>
    </message>
    <message>
        <source>a price in another currency than the shop’s</source>
        <translation>un prix dans une autre devise que celle du magasin</translation>
    </message>
    <message>
        <source>an SKU that an earlier row has</source>
        <translation>une référence déjà prise par une ligne précédente</translation>
    </message>
    <message>
        <source>a variant of a product that is not in the file</source>
        <translation>une variante d’un produit absent du fichier</translation>
    </message>
    <message>
        <source>options, but no variant that could be read</source>
        <translation>des options, mais aucune variante lisible</translation>
    </message>
    <message>
        <source>not a product that is sold by itself</source>
        <translation>pas un produit vendu seul</translation>
    </message>
    <message>
        <source>not published or not visible in its shop</source>
        <translation>pas publié ou pas visible dans sa boutique</translation>
    </message>
    <message>
        <source>an option or choice that cannot be used</source>
        <translation>une option ou un choix inutilisable</translation>
    </message>
    <message>
        <source>an option or choice of more than 300 characters</source>
        <translation>une option ou un choix de plus de 300 caractères</translation>
    </message>
    <message>
        <source>more than 12 options</source>
        <translation>plus de 12 options</translation>
    </message>
    <message>
        <source>a barcode with a wrong check digit or length</source>
        <translation>un code-barres à la clé ou à la longueur fausse</translation>
    </message>
    <message>
        <source>a stock that is no count</source>
        <translation>un stock qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>a unit other than piece, metre or square metre</source>
        <translation>une autre unité que pièce, mètre ou mètre carré</translation>
    </message>
    <message>
        <source>a category that cannot be used</source>
        <translation>une catégorie inutilisable</translation>
    </message>
    <message>
        <source>a picture that cannot be used</source>
        <translation>une image inutilisable</translation>
    </message>
    <message>
        <source>a tax rate or class that cannot be used</source>
        <translation>un taux ou une classe de TVA inutilisable</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>taken without it</source>
        <translation>reprise sans cela</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardés</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>place</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>variantes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>what goes with it</source>
        <translation>ce qui va avec</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>sold again</source>
        <translation>de nouveau en vente</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>{name} is being read …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>{name} is being read and compared …</source>
        <translation>Lecture et comparaison de {name}…</translation>
    </message>
    <message>
        <source>The products are being written. Nobody sees them before all are there.</source>
        <translation>Les produits sont en cours d’écriture. Personne ne les voit avant que tous soient là.</translation>
    </message>
    <message>
        <source>The import is done. Kiosks show it within moments.</source>
        <translation>L’import est terminé. Les bornes l’afficheront dans quelques instants.</translation>
    </message>
    <message>
        <source>The file’s prices are in {file}, the shop’s in {shop}. Nothing was changed.</source>
        <translation>Les prix du fichier sont en {file}, ceux du magasin en {shop}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No product in the file can be read. The list says why.</source>
        <translation>Aucun produit du fichier n’est lisible. La liste dit pourquoi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>Seul un responsable peut modifier le catalogue.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>La console a rencontré une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json *.jsonl *.txt *.tsv);;All files (*)</source>
        <translation>Catalogues (*.csv *.json *.jsonl *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>Le rapport est dans {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written. Choose another place.</source>
        <translation>Impossible d’écrire {name}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importer maintenant</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Examiner le fichier</translation>
    </message>
    <message>
        <source>Find out what would change; nothing is written</source>
        <translation>Voir ce qui changerait&#xa0;; rien n’est écrit</translation>
    </message>
    <message>
        <source>Write the products into the shop</source>
        <translation>Écrire les produits dans le magasin</translation>
    </message>
    <message>
        <source>Write what was done into a file</source>
        <translation>Écrire dans un fichier ce qui a été fait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>Retour au catalogue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Scan a customer’s code</source>
        <translation>Scannez le code d’un client</translation>
    </message>
    <message>
        <source>The scanner works from anywhere in this window.</source>
        <translation>Le lecteur fonctionne partout dans cette fenêtre.</translation>
    </message>
    <message>
        <source>type the nine symbols of the customer ID</source>
        <translation>saisir les neuf signes du numéro client</translation>
    </message>
    <message>
        <source>choose a record from the floor</source>
        <translation>choisir un dossier en magasin</translation>
    </message>
    <message>
        <source>hold the code to the camera</source>
        <translation>présenter le code à la caméra</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type a number, such as 2.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une quantité. Saisissez un nombre, par exemple 2.</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Type an amount, such as 119.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un prix. Saisissez un montant, par exemple 119.</translation>
    </message>
    <message>
        <source>“{text}” is not a discount. Type a percentage, such as 10%, or an amount, such as 25.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une remise. Saisissez un pourcentage, par exemple 10&#xa0;%, ou un montant, par exemple 25.</translation>
    </message>
    <message>
        <source>“{text}” cannot be used here.</source>
        <translation>«&#xa0;{text}&#xa0;» ne convient pas ici.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>kept on the list</source>
        <translation>gardé sur la liste</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{quantity} at {price}</source>
        <translation>{quantity} à {price}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>{cell} (removed)</source>
        <translation>{cell} (retiré)</translation>
    </message>
    <message>
        <source>Change the price (F4)</source>
        <translation>Changer le prix (F4)</translation>
    </message>
    <message>
        <source>Give a discount, such as “10%” or “25” (F6)</source>
        <translation>Accorder une remise, par exemple «&#xa0;10&#xa0;%&#xa0;» ou «&#xa0;25&#xa0;» (F6)</translation>
    </message>
    <message>
        <source>Put the line back (Del)</source>
        <translation>Remettre la ligne (Suppr)</translation>
    </message>
    <message>
        <source>Take the line off the list (Del)</source>
        <translation>Retirer la ligne de la liste (Suppr)</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>pas en stock</translation>
    </message>
    <message>
        <source>only {count} in stock</source>
        <translation>seulement {count} en stock</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} en stock</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the record</source>
        <translation>Lignes du dossier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on the record</source>
        <translation>Note sur le dossier</translation>
    </message>
    <message>
        <source>A note for colleagues …</source>
        <translation>Une note pour les collègues…</translation>
    </message>
    <message>
        <source>Saved when you leave the field, or by Ctrl+Enter</source>
        <translation>Enregistrée en quittant le champ, ou par Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Such as colour or size</source>
        <translation>Par exemple couleur ou taille</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>What becomes of products and rows</source>
        <translation>Ce que deviennent produits et lignes</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Rien de ce genre.</translation>
    </message>
    <message>
        <source>Rows with something wrong: {count}</source>
        <translation>Lignes avec une erreur&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Products {kind}: {count}</source>
        <translation>Produits {kind}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing is withdrawn: a row that was left out may name any product. Mend the file, then import it again.</source>
        <translation>Rien n’est retiré&#xa0;: une ligne ignorée peut nommer n’importe quel produit. Corrigez le fichier, puis importez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay although their rows could not be read.</source>
        <translation>
            <numerusform>%n produit reste bien que sa ligne soit illisible.</numerusform>
            <numerusform>%n produits restent bien que leurs lignes soient illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {total}; the report’s file has all.</source>
        <translation>Les {shown} premiers sur {total}&#xa0;; le fichier du rapport les a tous.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Valeur lue</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
</context>
<context>
    <name>OwnLinePanel</name>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Give a description.</source>
        <translation>Donnez une désignation.</translation>
    </message>
    <message>
        <source>Type a number, such as 2.</source>
        <translation>Saisissez un nombre, par exemple 2.</translation>
    </message>
    <message>
        <source>Type an amount, such as 119.</source>
        <translation>Saisissez un montant, par exemple 119.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Donnez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>Ligne libre</translation>
    </message>
    <message>
        <source>Enter add   ·   Esc leave it</source>
        <translation>Entrée ajouter   ·   Échap annuler</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>The mail program has the draft, with the quote attached.</source>
        <translation>Le logiciel de messagerie a le brouillon, devis joint.</translation>
    </message>
    <message>
        <source>The mail program has the text. Attach {name} to it, from the folder.</source>
        <translation>Le logiciel de messagerie a le texte. Joignez-y {name}, depuis le répertoire.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The draft is saved as {name}.</source>
        <translation>Aucun logiciel de messagerie n’est configuré sur cet ordinateur. Le brouillon est enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder} ({cause}). Check the folder in the settings.</source>
        <translation>Impossible d’écrire dans {folder} ({cause}). Vérifiez le répertoire dans les réglages.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>La console a rencontré une erreur. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>The quote is being printed …</source>
        <translation>Impression du devis…</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>Impression du ticket…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The draft is being written …</source>
        <translation>Rédaction du brouillon…</translation>
    </message>
    <message>
        <source>The printer is still at work. Try again when it is done.</source>
        <translation>L’imprimante travaille encore. Réessayez quand elle aura fini.</translation>
    </message>
    <message>
        <source>The last paper is still being written. Try again in a moment.</source>
        <translation>Le dernier document est encore en cours d’écriture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>Le ticket est imprimé.</translation>
    </message>
    <message>
        <source>The quote is printed.</source>
        <translation>Le devis est imprimé.</translation>
    </message>
    <message>
        <source>It is printed. The printer’s paper is nearly used up.</source>
        <translation>C’est imprimé. Le papier de l’imprimante est presque épuisé.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put paper in, then print again.</source>
        <translation>L’imprimante n’a plus de papier. Remettez-en, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The printer’s cover is open. Close it, then print again.</source>
        <translation>Le capot de l’imprimante est ouvert. Fermez-le, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>No printer for slips is set. Name one under [printer].</source>
        <translation>Aucune imprimante de tickets n’est définie. Nommez-en une sous [printer].</translation>
    </message>
    <message>
        <source>There is no printer of that name here, or none at all. Check the settings; Ctrl+S saves the quote as a PDF.</source>
        <translation>Aucune imprimante de ce nom ici, ou aucune du tout. Vérifiez les réglages&#xa0;; Ctrl+S enregistre le devis en PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, then print again.</source>
        <translation>L’imprimante ne répond pas. Vérifiez qu’elle est allumée, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The printer could not print. The log says more.</source>
        <translation>L’imprimante n’a pas pu imprimer. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Somebody new begins here</source>
        <translation>Quelqu’un de nouveau commence ici</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this sheet</source>
        <translation>Enregistrer cette fiche</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>They can sign in no more; history still names them</source>
        <translation>Ne peut plus se connecter&#xa0;; l’historique garde son nom</translation>
    </message>
    <message>
        <source>It could not be read who works here. The log says more.</source>
        <translation>Impossible de lire qui travaille ici. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>This sheet is not saved yet. Save it (Ctrl+S), or press Esc to put everything back.</source>
        <translation>Cette fiche n’est pas encore enregistrée. Enregistrez-la (Ctrl+S), ou appuyez sur Échap pour tout remettre.</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>vendeur</translation>
    </message>
    <message>
        <source>may change prices</source>
        <translation>peut modifier les prix</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>Plafond de remise</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>{name} can sign in no more.</source>
        <translation>{name} ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>It could not be saved. The log says more.</source>
        <translation>Impossible d’enregistrer. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Trader</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>May change prices</source>
        <translation>Peut modifier les prix</translation>
    </message>
    <message>
        <source>A manager may do everything.</source>
        <translation>Un responsable peut tout faire.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>With it a manager approves what traders may not do</source>
        <translation>Avec lui, un responsable approuve ce que les vendeurs ne peuvent faire</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>Plafond de remise</translation>
    </message>
    <message>
        <source>How far below the list price, by price and discount together</source>
        <translation>Jusqu’où sous le prix catalogue, prix et remise ensemble</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Donnez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role and rights</source>
        <translation>Rôle et droits</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>browsing</source>
        <translation>en visite</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>appel en cours</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>devis fait</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>commandé</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>sans suite</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>on order</source>
        <translation>en commande</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>Would like advice</source>
        <translation>Voudrait un conseil</translation>
    </message>
    <message>
        <source>Would like to see something</source>
        <translation>Voudrait voir quelque chose</translation>
    </message>
    <message>
        <source>Wants to buy</source>
        <translation>Veut acheter</translation>
    </message>
    <message>
        <source>Needs help with the kiosk</source>
        <translation>A besoin d’aide avec la borne</translation>
    </message>
    <message>
        <source>Asks for someone to come</source>
        <translation>Demande que quelqu’un vienne</translation>
    </message>
    <message>
        <source>There is no record of this customer ID in this shop.</source>
        <translation>Ce magasin n’a pas de dossier pour ce numéro client.</translation>
    </message>
    <message>
        <source>This customer ID has a record already.</source>
        <translation>Ce numéro client a déjà un dossier.</translation>
    </message>
    <message>
        <source>The record is closed ({outcome}). Reopen it to go on.</source>
        <translation>Le dossier est clos ({outcome}). Rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>This cannot be done while the record is “{state}”.</source>
        <translation>Impossible tant que le dossier est «&#xa0;{state}&#xa0;».</translation>
    </message>
    <message>
        <source>The customer has gone on at {terminal}.</source>
        <translation>Le client a continué sur {terminal}.</translation>
    </message>
    <message>
        <source>Only staff may do this.</source>
        <translation>Seule l’équipe peut le faire.</translation>
    </message>
    <message>
        <source>Only the customer’s kiosk does this.</source>
        <translation>Seule la borne du client fait cela.</translation>
    </message>
    <message>
        <source>This is no longer part of the record.</source>
        <translation>Cela ne fait plus partie du dossier.</translation>
    </message>
    <message>
        <source>This is on the record already.</source>
        <translation>Cela figure déjà au dossier.</translation>
    </message>
    <message>
        <source>{title} was changed meanwhile.</source>
        <translation>{title} a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>The note was changed meanwhile.</source>
        <translation>La note a été modifiée entre-temps.</translation>
    </message>
    <message>
        <source>{name} has answered this request meanwhile.</source>
        <translation>{name} a répondu à cette demande entre-temps.</translation>
    </message>
    <message>
        <source>This request was put back to “asked” meanwhile.</source>
        <translation>Cette demande est revenue à «&#xa0;demandé&#xa0;» entre-temps.</translation>
    </message>
    <message>
        <source>{name} has set this request to “{state}” meanwhile.</source>
        <translation>{name} a mis cette demande à «&#xa0;{state}&#xa0;» entre-temps.</translation>
    </message>
    <message>
        <source>The lines were moved meanwhile.</source>
        <translation>Les lignes ont été déplacées entre-temps.</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here any more.</source>
        <translation>Personne du nom de «&#xa0;{username}&#xa0;» ne travaille plus ici.</translation>
    </message>
    <message>
        <source>The contact was changed meanwhile.</source>
        <translation>Le contact a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>The customer is waiting on a call already.</source>
        <translation>Le client attend déjà après un appel.</translation>
    </message>
    <message>
        <source>{name} was faster and has taken this call.</source>
        <translation>{name} a été plus rapide et a pris cet appel.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <source>It is that way already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>This cannot be taken back, or has been already.</source>
        <translation>Cela ne peut être annulé, ou l’est déjà.</translation>
    </message>
    <message>
        <source>A colleague or the customer has built on this since; it stays.</source>
        <translation>Un collègue ou le client s’est appuyé dessus depuis&#xa0;; cela reste.</translation>
    </message>
    <message>
        <source>That is {wanted} below the list price; you may give {ceiling}. A manager can approve it.</source>
        <translation>C’est {wanted} sous le prix catalogue&#xa0;; vous pouvez accorder {ceiling}. Un responsable peut l’approuver.</translation>
    </message>
    <message>
        <source>A price of your own needs a manager’s approval.</source>
        <translation>Un prix libre demande l’accord d’un responsable.</translation>
    </message>
    <message>
        <source>A line of your own needs a manager’s approval.</source>
        <translation>Une ligne libre demande l’accord d’un responsable.</translation>
    </message>
    <message>
        <source>Reopening a finished sale needs a manager’s approval.</source>
        <translation>Rouvrir une vente conclue demande l’accord d’un responsable.</translation>
    </message>
    <message>
        <source>Giving away a colleague’s customer needs a manager’s approval.</source>
        <translation>Transmettre le client d’un collègue demande l’accord d’un responsable.</translation>
    </message>
    <message>
        <source>A quantity is from 1 to 9,999 whole pieces, or has up to three decimals in metres.</source>
        <translation>Une quantité va de 1 à 9 999 pièces entières, ou a trois décimales au plus en mètres.</translation>
    </message>
    <message>
        <source>This price cannot be used. Give it in the record’s currency, not below nothing.</source>
        <translation>Ce prix ne convient pas. Donnez-le dans la devise du dossier, pas au-dessous de zéro.</translation>
    </message>
    <message>
        <source>A discount is from nothing to the whole of the line, such as “10%” or “25”.</source>
        <translation>Une remise va de zéro à toute la ligne, par exemple «&#xa0;10&#xa0;%&#xa0;» ou «&#xa0;25&#xa0;».</translation>
    </message>
    <message>
        <source>The note is too long. It may have 500 characters.</source>
        <translation>La note est trop longue. 500 caractères au plus.</translation>
    </message>
    <message>
        <source>The answer is empty or too long. It may have 1,000 characters.</source>
        <translation>La réponse est vide ou trop longue. 1 000 caractères au plus.</translation>
    </message>
    <message>
        <source>Give the reason for declining, in at most 1,000 characters.</source>
        <translation>Donnez le motif du refus, en 1 000 caractères au plus.</translation>
    </message>
    <message>
        <source>A request goes from asked to accepted, ordered and available in turn.</source>
        <translation>Une demande est acceptée, puis commandée, puis disponible.</translation>
    </message>
    <message>
        <source>A tax rate is from 0 to 100 percent.</source>
        <translation>Un taux de TVA va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>A part of the contact is too long. Each may have 200 characters.</source>
        <translation>Une partie du contact est trop longue. 200 caractères au plus pour chacune.</translation>
    </message>
    <message>
        <source>There is nothing on the list to quote yet.</source>
        <translation>Il n’y a encore rien sur la liste pour un devis.</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 0 to 240.</source>
        <translation>Donnez les minutes en nombre de 0 à 240.</translation>
    </message>
    <message>
        <source>The value for “{field}” cannot be used.</source>
        <translation>La valeur de «&#xa0;{field}&#xa0;» ne convient pas.</translation>
    </message>
    <message>
        <source>{id} was closed on {day} at {time} ({outcome}).</source>
        <translation>{id} a été clos le {day} à {time} ({outcome}).</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>from {price}</source>
        <translation>dès {price}</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>en stock</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>pas en stock</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>A photograph or drawing from a file</source>
        <translation>Une photo ou un dessin d’un fichier</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Supprimer l’image du produit</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>Image du produit</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Without a picture customers see a parcel.</source>
        <translation>Sans image, les clients voient un colis.</translation>
    </message>
    <message>
        <source>Only the address of the picture is known.</source>
        <translation>Seule l’adresse de l’image est connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) on the product’s page.</source>
        <translation>
            <numerusform>%n autre image sur la page du produit.</numerusform>
            <numerusform>%n autres images sur la page du produit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
    </message>
    <message>
        <source>{name} was not taken: the product it was chosen for is not shown any more.</source>
        <translation>{name} n’a pas été repris&#xa0;: le produit pour lequel il a été choisi n’est plus affiché.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown, or larger than 16 MB.</source>
        <translation>{name} n’est pas une image affichable, ou dépasse 16 Mo.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The typeface {family} is not installed. Run “make setup”, or install Handsel again.</source>
        <translation>La police {family} n’est pas installée. Lancez «&#xa0;make setup&#xa0;» ou réinstallez Handsel.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start this in a desktop session, or set DISPLAY.</source>
        <translation>Aucun écran où ouvrir une fenêtre. Démarrez dans une session de bureau ou définissez DISPLAY.</translation>
    </message>
    <message>
        <source>The screen {display} cannot be reached. Check that its desktop session is running, and this user&apos;s.</source>
        <translation>L’écran {display} n’est pas accessible. Vérifiez que sa session de bureau est ouverte et appartient à cet utilisateur.</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing. To install them: sudo apt-get install {packages}</source>
        <translation>Des bibliothèques système manquent pour les fenêtres. Pour les installer&#xa0;: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing: {libraries}. Install the packages that hold them.</source>
        <translation>Des bibliothèques système manquent pour les fenêtres&#xa0;: {libraries}. Installez les paquets qui les contiennent.</translation>
    </message>
    <message>
        <source>There is no shop database at {path}. Create one with “handsel init”, or correct the settings.</source>
        <translation>Il n’y a pas de base de données du magasin à {path}. Créez-en une avec «&#xa0;handsel init&#xa0;» ou corrigez les réglages.</translation>
    </message>
    <message>
        <source>There is a database at {path} already. It was left as it is; choose another path for a new one.</source>
        <translation>Il y a déjà une base de données à {path}. Elle est restée telle quelle&#xa0;; choisissez un autre chemin pour une nouvelle.</translation>
    </message>
    <message>
        <source>The shop database at {path} is held by another program. Close that program, then try again.</source>
        <translation>La base de données du magasin {path} est retenue par un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or is not a shop database. Put the newest backup in its place; the file was not changed.</source>
        <translation>Le fichier {path} est endommagé ou n’est pas une base de données de magasin. Mettez la dernière sauvegarde à sa place&#xa0;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This kiosk’s own file {path} is damaged. Move it to another folder and start the kiosk again; keep the file, it may hold what the last customers did.</source>
        <translation>Le fichier {path} de cette borne est endommagé. Déplacez-le dans un autre répertoire et redémarrez la borne&#xa0;; gardez-le, il contient peut-être ce qu’ont fait les derniers clients.</translation>
    </message>
    <message>
        <source>The database at {path} is not a shop of Handsel. Correct the settings, or create a shop elsewhere.</source>
        <translation>La base de données {path} n’est pas un magasin Handsel. Corrigez les réglages ou créez un magasin ailleurs.</translation>
    </message>
    <message>
        <source>The shop database at {path} was written by a newer Handsel (schema {found}; this one knows {known}). Update Handsel on this machine.</source>
        <translation>La base de données {path} vient d’un Handsel plus récent (schéma {found}&#xa0;; celui-ci connaît {known}). Mettez Handsel à jour sur cette machine.</translation>
    </message>
    <message>
        <source>The shop database at {path} is from an earlier Handsel (schema {found} of {known}). Bring it up to date with “handsel migrate”; a copy is kept.</source>
        <translation>La base de données {path} vient d’un Handsel antérieur (schéma {found} sur {known}). Mettez-la à jour avec «&#xa0;handsel migrate&#xa0;»&#xa0;; une copie est gardée.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be written. Allow this user to write the file and its folder.</source>
        <translation>Impossible d’écrire dans la base de données {path}. Autorisez cet utilisateur à écrire le fichier et son répertoire.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Please free some space on it.</source>
        <translation>Le disque qui contient {path} est plein. Merci d’y libérer de la place.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be reached ({cause}). Check the path, the disk and the network.</source>
        <translation>La base de données {path} n’est pas accessible ({cause}). Vérifiez le chemin, le disque et le réseau.</translation>
    </message>
    <message>
        <source>“{url}” names no database. Give the path of a file, or sqlite:///path/to/shop.sqlite.</source>
        <translation>«&#xa0;{url}&#xa0;» ne désigne aucune base de données. Indiquez le chemin d’un fichier ou sqlite:///chemin/vers/shop.sqlite.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {cause}. Correct it or move it.</source>
        <translation>Le fichier de réglages {path} est illisible&#xa0;: {cause}. Corrigez-le ou déplacez-le.</translation>
    </message>
    <message>
        <source>The settings in {source} are not right: {cause}. The README lists every setting and what it takes.</source>
        <translation>Les réglages dans {source} ne sont pas corrects&#xa0;: {cause}. Le README liste chaque réglage et ses valeurs.</translation>
    </message>
    <message>
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>Ce ne peut être un code PIN. Utilisez {shortest} à {longest} chiffres, ni tous pareils ni à la suite.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>Le fichier {path} est endommagé. Supprimez-le, puis définissez le PIN à nouveau avec «&#xa0;handsel pin&#xa0;».</translation>
    </message>
    <message>
        <source>There is a trader “{username}” already. Choose another username.</source>
        <translation>Il existe déjà un vendeur «&#xa0;{username}&#xa0;». Choisissez un autre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>“{username}” cannot be a username. Use 1 to 32 letters, digits, dots, hyphens or underscores.</source>
        <translation>«&#xa0;{username}&#xa0;» ne peut pas être un nom d’utilisateur. Utilisez 1 à 32 lettres, chiffres, points, tirets ou tirets bas.</translation>
    </message>
    <message>
        <source>The name cannot be used. Give one line of at most {length} characters, without control codes.</source>
        <translation>Ce nom ne peut pas être utilisé. Donnez une ligne d’au plus {length} caractères, sans codes de commande.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {length} characters.</source>
        <translation>Le mot de passe est trop court. Utilisez au moins {length} caractères.</translation>
    </message>
    <message>
        <source>A discount ceiling is from 0 to 100 percent.</source>
        <translation>Un plafond de remise va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here.</source>
        <translation>Personne du nom de «&#xa0;{username}&#xa0;» ne travaille ici.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Seul un responsable peut le faire.</translation>
    </message>
    <message>
        <source>This is the shop’s only manager. Make somebody else a manager first.</source>
        <translation>C’est le seul responsable du magasin. Nommez d’abord quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>ProductEditing</name>
    <message>
        <source>{title} is saved.</source>
        <translation>{title} est enregistré.</translation>
    </message>
    <message>
        <source>Not saved: something is to be mended first.</source>
        <translation>Pas enregistré&#xa0;: il y a d’abord une erreur à corriger.</translation>
    </message>
    <message>
        <source>Not saved: somebody else was faster. Nothing is overwritten.</source>
        <translation>Pas enregistré&#xa0;: quelqu’un a été plus rapide. Rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>Seul un responsable peut modifier le catalogue.</translation>
    </message>
    <message>
        <source>This product is no longer there.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here. {why}</source>
        <translation>Pas enregistré&#xa0;; votre saisie est toujours là. {why}</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>La console a rencontré une erreur. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Managers edit the catalogue; you can read it.</source>
        <translation>Les responsables gèrent le catalogue&#xa0;; vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Put everything back as it is stored (Esc)</source>
        <translation>Tout remettre comme enregistré (Échap)</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié ce produit entre-temps.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>en vente</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Options and variants</source>
        <translation>Options et variantes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Save my values over theirs</source>
        <translation>Enregistrer mes valeurs par-dessus les autres</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les autres</translation>
    </message>
    <message>
        <source>Let go of my values where they clash</source>
        <translation>Renoncer à mes valeurs là où elles s’opposent</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Back to the products</source>
        <translation>Retour aux produits</translation>
    </message>
    <message>
        <source>Found in the catalogue</source>
        <translation>Trouvés dans le catalogue</translation>
    </message>
    <message>
        <source>Add as custom line (Shift+F3)</source>
        <translation>Ajouter en ligne libre (Maj+F3)</translation>
    </message>
    <message>
        <source>Name, article number or colour</source>
        <translation>Nom, référence ou couleur</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Chercher dans le catalogue</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc close</source>
        <translation>↑ ↓ choisir   ·   Entrée prendre   ·   Échap fermer</translation>
    </message>
    <message>
        <source>Filter the options</source>
        <translation>Filtrer les options</translation>
    </message>
    <message>
        <source>Options of {title}</source>
        <translation>Options de {title}</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc back</source>
        <translation>↑ ↓ choisir   ·   Entrée prendre   ·   Échap retour</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “{text}”.</source>
        <translation>Rien dans le catalogue ne répond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>{title} has no such option.</source>
        <translation>{title} n’existe pas ainsi.</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Montrez ce code à notre équipe.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Montant en {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>N° de TVA {number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Montant hors taxe</translation>
    </message>
    <message>
        <source>Tax {rate} on {net}</source>
        <translation>TVA {rate} sur {net}</translation>
    </message>
    <message>
        <source>Prices of the products include the tax.</source>
        <translation>Les prix des articles sont toutes taxes comprises.</translation>
    </message>
    <message>
        <source>Prices of the products are without tax.</source>
        <translation>Les prix des articles sont hors taxe.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Attached is the quote for your list. It comes to {total} and is valid until {day}.</source>
        <translation>Vous trouverez ci-joint le devis de votre liste. Il s’élève à {total} et il est valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>With the code on it our staff open your list again, whenever you come.</source>
        <translation>Avec le code qui y figure, notre équipe rouvre votre liste dès que vous revenez.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Cordialement</translation>
    </message>
    <message>
        <source>Your quote {number} from {shop}</source>
        <translation>Votre devis {number} de {shop}</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Print, save or send the record’s papers</source>
        <translation>Imprimer, enregistrer ou envoyer les documents du dossier</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>Ouvert aussi par&#xa0;: {names}</translation>
    </message>
    <message>
        <source>They have this record open at other consoles</source>
        <translation>Ils ont ce dossier ouvert sur d’autres consoles</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>servi par {name}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Close the record as</source>
        <translation>Clore le dossier comme</translation>
    </message>
    <message>
        <source>&amp;Sold</source>
        <translation>&amp;Vendu</translation>
    </message>
    <message>
        <source>&amp;Ordered</source>
        <translation>&amp;Commandé</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Sans suite</translation>
    </message>
    <message>
        <source>Hand the record over to</source>
        <translation>Transmettre le dossier à</translation>
    </message>
    <message>
        <source>Back to the floor</source>
        <translation>Remettre en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on the list yet</source>
        <translation>Rien encore sur la liste</translation>
    </message>
    <message>
        <source>Scan a product’s barcode, or press F3 to search the catalogue.</source>
        <translation>Scannez le code-barres d’un produit, ou appuyez sur F3 pour chercher dans le catalogue.</translation>
    </message>
    <message>
        <source>includes {rate} tax {amount}</source>
        <translation>dont TVA {rate} {amount}</translation>
    </message>
    <message>
        <source>plus {rate} tax {amount}</source>
        <translation>plus TVA {rate} {amount}</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>HT {amount}</translation>
    </message>
</context>
<context>
    <name>RememberedList</name>
    <message>
        <source>Pinned and recent records</source>
        <translation>Dossiers épinglés et récents</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Lists started</source>
        <translation>Listes commencées</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servies</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>Vendues ou commandées</translation>
    </message>
    <message>
        <source>Bar chart: lists started, served, and sold or ordered</source>
        <translation>Barres&#xa0;: listes commencées, servies, et vendues ou commandées</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Bar chart: median wait by hour of the day</source>
        <translation>Barres&#xa0;: attente médiane par heure de la journée</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>Sur listes</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Achetés</translation>
    </message>
    <message>
        <source>Bar chart: the products on most lists</source>
        <translation>Barres&#xa0;: les produits présents sur le plus de listes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With products</source>
        <translation>Avec produits</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendues</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandées</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>Value sold and ordered</source>
        <translation>Montant vendu et commandé</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Last searched</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Attente médiane</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation>Recherché, non trouvé</translation>
    </message>
    <message>
        <source>{percent} of lists</source>
        <translation>{percent} des listes</translation>
    </message>
    <message>
        <source>9 in 10 within {time}</source>
        <translation>9 sur 10 en moins de {time}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Waiting times by hour</source>
        <translation>Attente par heure</translation>
    </message>
    <message>
        <source>Most picked products</source>
        <translation>Produits les plus choisis</translation>
    </message>
    <message>
        <source>Asked for but missing</source>
        <translation>Demandés mais absents</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>Recherches sans résultat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The shop is not set up yet.</source>
        <translation>Le magasin n’est pas encore configuré.</translation>
    </message>
    <message>
        <source>The report could not be made. The log says more.</source>
        <translation>Le rapport n’a pas pu être établi. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Nobody began a list in this period.</source>
        <translation>Personne n’a commencé de liste sur cette période.</translation>
    </message>
    <message>
        <source>Nobody called in this period.</source>
        <translation>Personne n’a appelé sur cette période.</translation>
    </message>
    <message>
        <source>Nothing was put on a list in this period.</source>
        <translation>Rien n’a été mis sur une liste sur cette période.</translation>
    </message>
    <message>
        <source>Whatever was asked or searched for in this period, the shop has.</source>
        <translation>Tout ce qui a été demandé ou cherché sur cette période, le magasin l’a.</translation>
    </message>
    <message>
        <source>A report covers ten years at the most.</source>
        <translation>Un rapport couvre dix ans au plus.</translation>
    </message>
    <message>
        <source>Report {period}</source>
        <translation>Rapport {period}</translation>
    </message>
    <message>
        <source>Save these figures for a spreadsheet</source>
        <translation>Enregistrer ces chiffres pour un tableur</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Relire les chiffres</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Most picked</source>
        <translation>Les plus choisis</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>Demandés</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>No requests. What the customer asks at the kiosk appears here.</source>
        <translation>Aucune demande. Ce que le client demande à la borne apparaît ici.</translation>
    </message>
</context>
<context>
    <name>SaleSection</name>
    <message>
        <source>How it is sold</source>
        <translation>Comment il se vend</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>taux du magasin</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Empty where nobody counts</source>
        <translation>Vide si personne ne compte</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Code-barres (GTIN)</translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits</source>
        <translation>8, 12, 13 ou 14 chiffres</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The shop’s own number of the product</source>
        <translation>Le numéro que le magasin donne au produit</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Empty for the shop’s own rate</source>
        <translation>Vide pour le taux du magasin</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Unité de vente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{id} is not known here. It may be from another shop, or the kiosk has not sent it yet.</source>
        <translation>{id} est inconnu ici. Il vient peut-être d’un autre magasin, ou la borne ne l’a pas encore envoyé.</translation>
    </message>
    <message>
        <source>A symbol is wrong in “{text}”. Scan it again, or compare it symbol by symbol.</source>
        <translation>Un signe est faux dans «&#xa0;{text}&#xa0;». Scannez-le de nouveau, ou comparez-le signe par signe.</translation>
    </message>
    <message>
        <source>“{text}” is only a part: a customer ID has nine symbols.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est qu’une partie&#xa0;: un numéro client a neuf signes.</translation>
    </message>
    <message>
        <source>“{text}” has too many or too few symbols: a customer ID has nine, a code fifteen.</source>
        <translation>«&#xa0;{text}&#xa0;» a trop ou trop peu de signes&#xa0;: un numéro client en a neuf, un code quinze.</translation>
    </message>
    <message>
        <source>“{text}” is not one of our codes.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas l’un de nos codes.</translation>
    </message>
    <message>
        <source>{title} is on the list.</source>
        <translation>{title} est sur la liste.</translation>
    </message>
    <message>
        <source>This is {title}. Open a record first; then its barcode adds it.</source>
        <translation>C’est {title}. Ouvrez d’abord un dossier&#xa0;; son code-barres l’ajoutera.</translation>
    </message>
    <message>
        <source>No product has the barcode {gtin}. Search for it by name (F3).</source>
        <translation>Aucun produit n’a le code-barres {gtin}. Cherchez-le par son nom (F3).</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan or type a code</source>
        <translation>Scannez ou saisissez un code</translation>
    </message>
    <message>
        <source>Customer ID, code or barcode</source>
        <translation>Numéro client, code ou code-barres</translation>
    </message>
    <message>
        <source>Customer ID, code or product barcode (F2). A scanner works from anywhere.</source>
        <translation>Numéro client, code ou code-barres d’un produit (F2). Un lecteur fonctionne partout.</translation>
    </message>
</context>
<context>
    <name>ScannerView</name>
    <message>
        <source>Try the camera</source>
        <translation>Tester la caméra</translation>
    </message>
    <message>
        <source>Open the camera’s picture (Shift+F2)</source>
        <translation>Ouvrir l’image de la caméra (Maj+F2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lecteur clavier</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lecteur série</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Choose the port that the scanner is plugged into.</source>
        <translation>Choisissez le port où le lecteur est branché.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>{port} is open. Scan something.</source>
        <translation>{port} est ouvert. Scannez quelque chose.</translation>
    </message>
    <message>
        <source>{port} cannot be read ({detail}). Plug the scanner in; it is tried again.</source>
        <translation>{port} est illisible ({detail}). Branchez le lecteur&#xa0;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>Tester un lecteur</translation>
    </message>
    <message>
        <source>Scan any code or barcode now. While this page is shown, a scan is explained and opens nothing.</source>
        <translation>Scannez maintenant n’importe quel code. Tant que cette page est affichée, une lecture est expliquée et n’ouvre rien.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Rien n’a encore été scanné.</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>Vitesse en bauds</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>The code of customer {id}.</source>
        <translation>Le code du client {id}.</translation>
    </message>
    <message>
        <source>The customer ID {id}.</source>
        <translation>Le numéro client {id}.</translation>
    </message>
    <message>
        <source>The product barcode {gtin}; its check digit is right.</source>
        <translation>Le code-barres {gtin}&#xa0;; sa clé est juste.</translation>
    </message>
    <message>
        <source>Nothing but spaces.</source>
        <translation>Rien que des espaces.</translation>
    </message>
    <message>
        <source>Only the beginning of a customer ID.</source>
        <translation>Seulement le début d’un numéro client.</translation>
    </message>
    <message>
        <source>As long as one of our codes, but a symbol is wrong.</source>
        <translation>Aussi long que nos codes, mais un signe est faux.</translation>
    </message>
    <message>
        <source>Symbols as in our codes, but too many or too few.</source>
        <translation>Des signes comme dans nos codes, mais trop ou trop peu.</translation>
    </message>
    <message>
        <source>Not one of our codes, and no product’s barcode.</source>
        <translation>Ni l’un de nos codes, ni le code-barres d’un produit.</translation>
    </message>
    <message>
        <source>It came through another keyboard layout and was repaired: set the scanner to this computer’s.</source>
        <translation>Il est venu par une autre disposition de clavier et a été corrigé&#xa0;: réglez le lecteur sur celle de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>There is nobody to hand the record over to.</source>
        <translation>Il n’y a personne à qui transmettre le dossier.</translation>
    </message>
    <message>
        <source>Choose first what to take back: Ctrl+5 goes to the history.</source>
        <translation>Choisissez d’abord ce qu’il faut annuler&#xa0;: Ctrl+5 va à l’historique.</translation>
    </message>
    <message>
        <source>{record} stays within reach below the floor.</source>
        <translation>{record} reste à portée sous la liste des clients.</translation>
    </message>
    <message>
        <source>{record} is no longer pinned.</source>
        <translation>{record} n’est plus épinglé.</translation>
    </message>
    <message>
        <source>{title} is offered on the customer’s screen.</source>
        <translation>{title} est proposé sur l’écran du client.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sign in first; then scan the code again.</source>
        <translation>Connectez-vous d’abord, puis scannez de nouveau le code.</translation>
    </message>
    <message>
        <source>Username or password is not right. Try again.</source>
        <translation>Identifiant ou mot de passe incorrect. Réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>La console a rencontré une erreur. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
</context>
<context>
    <name>ShopView</name>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Managers can change this.</source>
        <translation>Les responsables peuvent modifier ceci.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the shop’s settings ({key})</source>
        <translation>Enregistrer les réglages du magasin ({key})</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Un magasin a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Give 1 to {most} days.</source>
        <translation>Donnez de 1 à {most} jours.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Donnez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>Use at most {count} characters.</source>
        <translation>{count} caractères au plus.</translation>
    </message>
    <message>
        <source>The letterhead holds signs that cannot be printed. Type that part anew.</source>
        <translation>L’en-tête contient des signes qui ne peuvent pas être imprimés. Saisissez de nouveau cette partie.</translation>
    </message>
    <message>
        <source>The shop’s settings are saved.</source>
        <translation>Les réglages du magasin sont enregistrés.</translation>
    </message>
    <message>
        <source>The settings could not be saved. The log says more.</source>
        <translation>Les réglages n’ont pas pu être enregistrés. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Standard tax rate</source>
        <translation>Taux de TVA normal</translation>
    </message>
    <message>
        <source>Of what has none of its own</source>
        <translation>Pour ce qui n’en a pas de propre</translation>
    </message>
    <message>
        <source>Reduced tax rate</source>
        <translation>Taux de TVA réduit</translation>
    </message>
    <message>
        <source>Of what a file calls reduced</source>
        <translation>Pour ce qu’un fichier dit réduit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Days that a quote holds</source>
        <translation>Validité d’un devis en jours</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Mentions de bas de page</translation>
    </message>
    <message>
        <source>Below the sums: terms, bank account</source>
        <translation>Sous les totaux&#xa0;: conditions, compte bancaire</translation>
    </message>
    <message>
        <source>Shop and taxes</source>
        <translation>Magasin et TVA</translation>
    </message>
    <message>
        <source>On quotes</source>
        <translation>Sur les devis</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Trader’s console</source>
        <translation>Console du vendeur</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Autre utilisateur</translation>
    </message>
    <message>
        <source>Sign in under another name</source>
        <translation>Se connecter sous un autre nom</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in (Enter)</source>
        <translation>Se connecter (Entrée)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>{name}, depuis {time}</translation>
    </message>
    <message>
        <source>The record stays open, and what was being typed is kept as it was.</source>
        <translation>Le dossier reste ouvert, et ce qui était en cours de saisie est conservé tel quel.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Customer ID</source>
        <translation>Numéro client</translation>
    </message>
    <message>
        <source>Nothing on the list yet</source>
        <translation>Rien encore sur la liste</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Vous économisez</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The whole code, to be typed:</source>
        <translation>Le code entier, à saisir&#xa0;:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Ticket d’essai</translation>
    </message>
    <message>
        <source>The printer works. This code opens no list.</source>
        <translation>L’imprimante fonctionne. Ce code n’ouvre aucune liste.</translation>
    </message>
    <message>
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>Montrez ce ticket à notre équipe ou présentez-le à une borne&#xa0;: votre liste s’ouvre à nouveau, aujourd’hui et plus tard.</translation>
    </message>
    <message>
        <source>Show this slip to our staff: they open your list again, today and later.</source>
        <translation>Montrez ce ticket à notre équipe&#xa0;: elle rouvre votre liste, aujourd’hui et plus tard.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Prices as of {moment}</source>
        <translation>Prix du {moment}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open records</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>others have changed it</source>
        <translation>d’autres l’ont modifié</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is (Ctrl+W)</source>
        <translation>Fermer l’onglet&#xa0;; le dossier reste tel quel (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Settings of this terminal</source>
        <translation>Réglages de ce poste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Papers are saved in</source>
        <translation>Documents enregistrés dans</translation>
    </message>
    <message>
        <source>Quotes are printed on</source>
        <translation>Devis imprimés sur</translation>
    </message>
    <message>
        <source>the system’s default printer</source>
        <translation>l’imprimante par défaut du système</translation>
    </message>
    <message>
        <source>Slips are printed on</source>
        <translation>Tickets imprimés sur</translation>
    </message>
    <message>
        <source>A call is urgent after</source>
        <translation>Un appel est urgent après</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <source>Theme, language, sound and notifications are in the menu under your name. Everything else is set in the file handsel.toml; the README says how.</source>
        <translation>Thème, langue, son et notifications sont dans le menu sous votre nom. Tout le reste se règle dans le fichier handsel.toml&#xa0;; le README explique comment.</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>aucune imprimante</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the record that the kiosk shows</source>
        <translation>Ouvrir le dossier que montre la borne</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Take a terminal that is gone off the list</source>
        <translation>Retirer de la liste un poste disparu</translation>
    </message>
    <message>
        <source>The terminals could not be read. The log says more.</source>
        <translation>Les postes n’ont pas pu être lus. Le journal en dit plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n ne répond plus</numerusform>
            <numerusform>%n ne répondent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>All terminals are online</source>
        <translation>Tous les postes sont en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ne répond plus</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>The terminal could not be taken off the list. The log says more.</source>
        <translation>Le poste n’a pas pu être retiré de la liste. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>What customers read</source>
        <translation>Ce que lisent les clients</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>Langue de ces textes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>Emplacement en magasin</translation>
    </message>
    <message>
        <source>Where customers find it, such as “Aisle C, bay 4”</source>
        <translation>Où les clients le trouvent, par exemple «&#xa0;Allée C, travée 4&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%n change(s) wait for the store. Close again to lose them, or wait.</source>
        <translation>
            <numerusform>%n modification attend la base de données. Fermez de nouveau pour la perdre, ou attendez.</numerusform>
            <numerusform>%n modifications attendent la base de données. Fermez de nouveau pour les perdre, ou attendez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsModel</name>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Add a combination</source>
        <translation>Ajouter une combinaison</translation>
    </message>
    <message>
        <source>One that is not sold yet</source>
        <translation>Une qui n’est pas encore vendue</translation>
    </message>
    <message>
        <source>Remove the combination</source>
        <translation>Retirer la combinaison</translation>
    </message>
    <message>
        <source>Not sold any more (Delete)</source>
        <translation>N’est plus vendue (Suppr)</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>● store up</source>
        <translation>● connectée</translation>
    </message>
    <message>
        <source>○ store away</source>
        <translation>○ déconnectée</translation>
    </message>
    <message numerus="yes">
        <source>{text} %n change(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>{text} %n modification attend&#xa0;; rien n’est perdu.</numerusform>
            <numerusform>{text} %n modifications attendent&#xa0;; rien n’est perdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Go to the first caller</source>
        <translation>Aller au premier appel</translation>
    </message>
    <message>
        <source>Go to the first customer who asks</source>
        <translation>Aller au premier client qui demande</translation>
    </message>
    <message>
        <source>{name}: lock, sign out, theme, language</source>
        <translation>{name}&#xa0;: verrouiller, déconnexion, thème, langue</translation>
    </message>
    <message>
        <source>Lock, sign out, theme, language</source>
        <translation>Verrouiller, déconnexion, thème, langue</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>A word with it, if you like</source>
        <translation>Un mot avec, si vous voulez</translation>
    </message>
    <message>
        <source>A word with {product}</source>
        <translation>Un mot avec {product}</translation>
    </message>
    <message>
        <source>Enter show   ·   Esc leave it</source>
        <translation>Entrée montrer   ·   Échap annuler</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le répertoire</translation>
    </message>
    <message>
        <source>Calls and requests are heard.</source>
        <translation>Les appels et les demandes s’entendent.</translation>
    </message>
    <message>
        <source>Calls and requests are silent.</source>
        <translation>Les appels et les demandes sont muets.</translation>
    </message>
    <message>
        <source>This terminal has forgotten which records were open here.</source>
        <translation>Ce poste a oublié quels dossiers étaient ouverts ici.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console; the change was not made. The log says more.</source>
        <translation>La console a rencontré une erreur&#xa0;; la modification n’a pas été faite. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>_Demo</name>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Sign in as the demo trader</source>
        <translation>Se connecter comme vendeuse de démonstration</translation>
    </message>
    <message>
        <source>Demo shop: {username}, password {password}</source>
        <translation>Magasin de démo&#xa0;: {username}, mot de passe {password}</translation>
    </message>
    <message>
        <source>To approve: {username}, password {password}, PIN {pin}</source>
        <translation>Pour approuver&#xa0;: {username}, mot de passe {password}, PIN&#xa0;{pin}</translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OptionLine</name>
    <message>
        <source>Option, such as Colour</source>
        <translation>Option, par exemple Couleur</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>Nom de l’option</translation>
    </message>
    <message>
        <source>Choices, such as Sand, Moss, Rust</source>
        <translation>Choix, par exemple Sable, Mousse, Rouille</translation>
    </message>
    <message>
        <source>Choices of {option}</source>
        <translation>Choix de {option}</translation>
    </message>
    <message>
        <source>The choices, with commas between</source>
        <translation>Les choix, séparés par des virgules</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>Retirer cette option</translation>
    </message>
</context>
<context>
    <name>_RequestCard</name>
    <message>
        <source>Match a product</source>
        <translation>Associer un produit</translation>
    </message>
    <message>
        <source>Find a product that fits the request</source>
        <translation>Trouver un produit qui répond à la demande</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Send the answer (Enter)</source>
        <translation>Envoyer la réponse (Entrée)</translation>
    </message>
    <message>
        <source>Take the product out of the answer</source>
        <translation>Retirer le produit de la réponse</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Answer to “{request}”</source>
        <translation>Réponse à «&#xa0;{request}&#xa0;»</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>reçue à {time}</translation>
    </message>
    <message>
        <source>asked on {day} at {time}</source>
        <translation>reçue le {day} à {time}</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
</context>
<context>
    <name>_VariantsView</name>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
</context>
</TS>
