<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessButton</name>
    <message>
        <source>Make it easier: text, contrast, reach</source>
        <translation>Plus de confort&#xa0;: texte, contraste, hauteur</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Plus de confort</translation>
    </message>
    <message>
        <source>For you alone: the next customer finds everything as it was.</source>
        <translation>Pour vous seulement&#xa0;: la personne suivante retrouvera tout comme avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Très grand texte</translation>
    </message>
    <message>
        <source>Light words on black</source>
        <translation>Texte clair sur fond noir</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flies</source>
        <translation>Rien ne glisse ni ne vole</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Everything moves down, within reach from a chair</source>
        <translation>Tout descend, à portée de main depuis un fauteuil</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>À portée de main</translation>
    </message>
    <message>
        <source>The screen is read aloud: swipe or press a key to go on</source>
        <translation>L’écran est lu à voix haute&#xa0;: balayez ou appuyez sur une touche pour avancer</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Lecture vocale</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Ask about %1</source>
        <translation>Demander %1</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Add to list  ·  %1</source>
        <translation>Ajouter  ·  %1</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>Can I see this here?</source>
        <translation>Puis-je voir cet article ici&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have this in another colour?</source>
        <translation>L’avez-vous dans une autre couleur&#xa0;?</translation>
    </message>
    <message>
        <source>When can it be delivered?</source>
        <translation>Quand peut-il être livré&#xa0;?</translation>
    </message>
    <message>
        <source>Can you put it together for me?</source>
        <translation>Pouvez-vous le monter&#xa0;?</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Une question&#xa0;?</translation>
    </message>
    <message>
        <source>Write what you are looking for or would like to know. The answer comes to this screen.</source>
        <translation>Écrivez ce que vous cherchez ou souhaitez savoir. La réponse s’affichera ici.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Our staff will answer here. You can go on meanwhile.</source>
        <translation>Notre équipe répondra ici. Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>Our staff will answer here.</source>
        <translation>Notre équipe répondra ici.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Sur votre liste</translation>
    </message>
    <message>
        <source>Add it to my list</source>
        <translation>L’ajouter à ma liste</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>{name}: we will see to it</source>
        <translation>{name}&#xa0;: nous nous en occupons</translation>
    </message>
    <message>
        <source>{name}: we are sorry, not this time</source>
        <translation>{name}&#xa0;: désolés, pas cette fois</translation>
    </message>
    <message>
        <source>{name}: it is on order</source>
        <translation>{name}&#xa0;: c’est commandé</translation>
    </message>
    <message>
        <source>{name}: it is here for you</source>
        <translation>{name}&#xa0;: c’est arrivé pour vous</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Look around. Make your list. We help with the rest.</source>
        <translation>Flânez. Faites votre liste. Nous nous occupons du reste.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Touchez pour commencer</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>J’ai un code</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Hors connexion</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price, low first</source>
        <translation>Prix croissant</translation>
    </message>
    <message>
        <source>Price, high first</source>
        <translation>Prix décroissant</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>Nouveautés d’abord</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Scanner un produit</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is called that. Here is “%1” instead.</source>
        <translation>Rien ne porte ce nom. Voici «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{name} is coming</source>
        <translation>{name} arrive</translation>
    </message>
    <message>
        <source>{name} is coming, any moment</source>
        <translation>{name} arrive tout de suite</translation>
    </message>
    <message>
        <source>{name} is coming, about {minutes} min</source>
        <translation>{name} arrive, environ {minutes} min</translation>
    </message>
    <message>
        <source>Please stay nearby.</source>
        <translation>Merci de rester à proximité.</translation>
    </message>
    <message>
        <source>We cannot reach staff right now</source>
        <translation>Notre équipe n’est pas joignable</translation>
    </message>
    <message>
        <source>Your call goes out as soon as we can. Staff at the desk will help you too.</source>
        <translation>Votre appel partira dès que possible. L’accueil peut aussi vous aider.</translation>
    </message>
    <message>
        <source>It takes a little longer today</source>
        <translation>C’est un peu plus long aujourd’hui</translation>
    </message>
    <message>
        <source>Your call is now urgent to all our staff. Thank you for waiting.</source>
        <translation>Votre appel est maintenant urgent pour toute l’équipe. Merci de votre patience.</translation>
    </message>
    <message>
        <source>We have called somebody</source>
        <translation>Nous avons appelé quelqu’un</translation>
    </message>
    <message>
        <source>You will see here who is coming.</source>
        <translation>Vous verrez ici qui arrive.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call staff</source>
        <translation>Appeler l’équipe</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Comment vous aider&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>I’d like advice</source>
        <translation>Je voudrais un conseil</translation>
    </message>
    <message>
        <source>I’d like to see it here</source>
        <translation>Je voudrais le voir ici</translation>
    </message>
    <message>
        <source>I’d like to buy or order</source>
        <translation>Je voudrais acheter ou commander</translation>
    </message>
    <message>
        <source>I need a hand getting around</source>
        <translation>J’ai besoin d’aide pour me déplacer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Cancel the call</source>
        <translation>Annuler l’appel</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>There is no camera here.</source>
        <translation>Il n’y a pas de caméra ici.</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La caméra démarre…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>from {price}</source>
        <translation>dès {price}</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Sur commande</translation>
    </message>
</context>
<context>
    <name>CodePlace</name>
    <message>
        <source>The whole code stands at the foot of your slip.</source>
        <translation>Le code entier se trouve au bas de votre ticket.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Show it to our staff, or take a picture of it. Your list is kept under this code.</source>
        <translation>Montrez-le à notre équipe ou prenez-le en photo. Votre liste reste enregistrée sous ce code.</translation>
    </message>
    <message>
        <source>Your code as a QR picture</source>
        <translation>Votre code en image QR</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Numéro client</translation>
    </message>
    <message>
        <source>Your list is still empty</source>
        <translation>Votre liste est encore vide</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>J’ai terminé</translation>
    </message>
</context>
<context>
    <name>CodeSlots</name>
    <message>
        <source>Your code: nothing typed yet</source>
        <translation>Votre code&#xa0;: rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Your code so far: %1</source>
        <translation>Votre code jusqu’ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Three products can be compared at once. Take one off first.</source>
        <translation>On peut comparer trois produits à la fois. Retirez-en un d’abord.</translation>
    </message>
</context>
<context>
    <name>CompareMark</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>They are alike in everything we know of them.</source>
        <translation>Ils sont identiques pour tout ce que nous en savons.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Touch the scales on two or three products and see them side by side.</source>
        <translation>Touchez la balance sur deux ou trois produits pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>Retirer %1 de la comparaison</translation>
    </message>
    <message>
        <source>Choose one more to compare</source>
        <translation>Choisissez-en un autre à comparer</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>ComparedChoice</name>
    <message>
        <source>Add %1 to the list</source>
        <translation>Ajouter %1 à la liste</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the list, where there is little room</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>Retirer %1 de la comparaison</translation>
    </message>
</context>
<context>
    <name>ComparedFact</name>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>ComparedProduct</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#xa0;!</translation>
    </message>
    <message>
        <source>Your list is kept</source>
        <translation>Votre liste est gardée</translation>
    </message>
    <message>
        <source>Your list is open at another kiosk</source>
        <translation>Votre liste est ouverte sur une autre borne</translation>
    </message>
    <message>
        <source>It was good to have you here. See you soon.</source>
        <translation>C’était un plaisir de vous accueillir. À bientôt.</translation>
    </message>
    <message>
        <source>It was opened there with your code. If that was not you, please tell our staff.</source>
        <translation>Elle y a été ouverte avec votre code. Si ce n’était pas vous, merci de le dire à notre équipe.</translation>
    </message>
    <message>
        <source>Our staff can find it with your code. You can carry on at any kiosk.</source>
        <translation>Notre équipe peut la retrouver avec votre code. Vous pouvez la reprendre à n’importe quelle borne.</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>Show %n product(s)</source>
        <translation>
            <numerusform>Voir %n produit</numerusform>
            <numerusform>Voir %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>Aucun produit ne correspond</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Only what is in stock</source>
        <translation>Seulement ce qui est en stock</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Retirer le filtre&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Sans «&#xa0;{filter}&#xa0;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Tous les prix</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>Jusqu’à {price}</translation>
    </message>
    <message>
        <source>{price} and more</source>
        <translation>{price} et plus</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
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
        <translation>le mètre</translation>
    </message>
    <message>
        <source>per m²</source>
        <translation>le m²</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Then we clear the screen for the next customer. Your list is kept under your code.</source>
        <translation>Ensuite, nous effaçons l’écran pour la personne suivante. Votre liste reste sous votre code.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Je suis encore là</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>J’ai terminé</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>You save {amount}</source>
        <translation>Vous économisez {amount}</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>{name} vous a fait une offre</translation>
    </message>
    <message>
        <source>{product} is off your list</source>
        <translation>{product} n’est plus sur votre liste</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Look at %1</source>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>À l’unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Your list</source>
        <translation>Votre liste</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing on your list yet</source>
        <translation>Rien encore sur votre liste</translation>
    </message>
    <message>
        <source>What you add stays here, and under your code.</source>
        <translation>Ce que vous ajoutez reste ici et sous votre code.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
</context>
<context>
    <name>LowerBand</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Appeler l’équipe</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Your list: %1, %2</source>
        <translation>Votre liste&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Votre liste</translation>
    </message>
    <message>
        <source>Get my code</source>
        <translation>Mon code</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>{name}: {edits}</source>
        <translation>{name}&#xa0;: {edits}</translation>
    </message>
    <message>
        <source>{name} has answered your question</source>
        <translation>{name} a répondu à votre question</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>{name} vous a fait une offre</translation>
    </message>
    <message>
        <source>{name} · {product}: {edit}</source>
        <translation>{name} · {product}&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>While you were away, {name} worked on your list</source>
        <translation>Pendant votre absence, {name} a travaillé sur votre liste</translation>
    </message>
    <message>
        <source>While you were away, our staff worked on your list</source>
        <translation>Pendant votre absence, notre équipe a travaillé sur votre liste</translation>
    </message>
    <message>
        <source>price {before} → {after}</source>
        <translation>prix {before} → {after}</translation>
    </message>
    <message>
        <source>price {after}</source>
        <translation>prix {after}</translation>
    </message>
    <message>
        <source>quantity {before} → {after}</source>
        <translation>quantité {before} → {after}</translation>
    </message>
    <message>
        <source>quantity {after}</source>
        <translation>quantité {after}</translation>
    </message>
    <message>
        <source>now {options}</source>
        <translation>désormais {options}</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>a écrit une note</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>a effacé la note</translation>
    </message>
    <message>
        <source>added this for you</source>
        <translation>a ajouté ceci pour vous</translation>
    </message>
    <message>
        <source>took this off the list</source>
        <translation>l’a retiré de la liste</translation>
    </message>
    <message>
        <source>put this back on the list</source>
        <translation>l’a remis sur la liste</translation>
    </message>
    <message>
        <source>discount withdrawn</source>
        <translation>remise retirée</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>remise de {percent}</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>remise de {amount}</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>For example where it goes, or what it has to fit.</source>
        <translation>Par exemple où il ira, ou avec quoi il doit s’accorder.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing fits all of your filters</source>
        <translation>Rien ne répond à tous vos filtres</translation>
    </message>
    <message>
        <source>Nothing here right now</source>
        <translation>Rien ici pour le moment</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>With one filter less there is something:</source>
        <translation>Avec un filtre de moins, il y a&#xa0;:</translation>
    </message>
    <message>
        <source>We may have it all the same, or can get it. Ask us and the answer comes to this screen.</source>
        <translation>Nous l’avons peut-être quand même, ou pouvons le trouver. Demandez-nous&#xa0;: la réponse s’affichera ici.</translation>
    </message>
    <message>
        <source>Tell us what you are looking for, and the answer comes to this screen.</source>
        <translation>Dites-nous ce que vous cherchez. La réponse s’affichera ici.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Poser une question</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>{name} would like to show you this</source>
        <translation>{name} aimerait vous montrer ceci</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something is wrong with this kiosk. Its log file says what.</source>
        <translation>Cette borne a un problème. Son journal dit lequel.</translation>
    </message>
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
    <message>
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>Ce ne peut être un code PIN. Utilisez {shortest} à {longest} chiffres, ni tous pareils ni à la suite.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>Le fichier {path} est endommagé. Supprimez-le, puis définissez le PIN à nouveau avec «&#xa0;handsel pin&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>{quantity} on your list</source>
        <translation>{quantity} sur votre liste</translation>
    </message>
    <message>
        <source>{product} in {value}?</source>
        <translation>{product} en {value}&#xa0;?</translation>
    </message>
    <message>
        <source>Not in stock today, we order it for you</source>
        <translation>Pas en stock aujourd’hui, nous le commandons pour vous</translation>
    </message>
    <message>
        <source>{count} in stock, we order the rest</source>
        <translation>{count} en stock, nous commandons le reste</translation>
    </message>
    <message>
        <source>Only {count} left in stock</source>
        <translation>Plus que {count} en stock</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Image {place} sur {count}</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} en stock</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>sur commande</translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>We do not have it in %1. Ask us: we may be able to get it.</source>
        <translation>Nous ne l’avons pas en %1. Demandez-nous&#xa0;: nous pouvons peut-être le trouver.</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>No longer compare %1</source>
        <translation>Ne plus comparer %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>En comparaison</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>This product is no longer on show</source>
        <translation>Ce produit n’est plus présenté</translation>
    </message>
    <message>
        <source>Ask us about it: we may still have it, or something like it.</source>
        <translation>Demandez-nous&#xa0;: nous l’avons peut-être encore, ou un article semblable.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Look closer at %1</source>
        <translation>Voir %1 de plus près</translation>
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
    <name>Refusals</name>
    <message>
        <source>{product} had just been changed by our staff. Please look at it again.</source>
        <translation>Notre équipe vient de modifier {product}. Merci de regarder à nouveau.</translation>
    </message>
    <message>
        <source>A special price goes with this. Please ask our staff to change it.</source>
        <translation>Un prix spécial y est lié. Demandez à notre équipe de le modifier.</translation>
    </message>
    <message>
        <source>This list is closed. Please ask our staff.</source>
        <translation>Cette liste est close. Adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>That many cannot be ordered here. Please ask our staff.</source>
        <translation>Une telle quantité ne peut être commandée ici. Adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>That text is too long. Please shorten it.</source>
        <translation>Ce texte est trop long. Merci de le raccourcir.</translation>
    </message>
    <message>
        <source>That could not be put on the list. Please ask our staff.</source>
        <translation>Impossible de l’ajouter à la liste. Adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>You have called somebody already.</source>
        <translation>Vous avez déjà appelé quelqu’un.</translation>
    </message>
    <message>
        <source>That did not work. Please ask our staff.</source>
        <translation>Cela n’a pas fonctionné. Adressez-vous à notre équipe.</translation>
    </message>
</context>
<context>
    <name>RelatedProducts</name>
    <message>
        <source>You may also like</source>
        <translation>Vous aimerez peut-être</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Too many codes did not work. Please wait {time}, or ask our staff.</source>
        <translation>Trop de codes n’ont pas fonctionné. Merci d’attendre {time}, ou adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>We are looking for your list…</source>
        <translation>Nous cherchons votre liste…</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. Please look again.</source>
        <translation>Nos codes n’ont pas de {symbol}. Merci de regarder à nouveau.</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. It may be a V.</source>
        <translation>Nos codes n’ont pas de {symbol}. C’est peut-être un V.</translation>
    </message>
    <message>
        <source>One of the first nine symbols is wrong. Please compare them.</source>
        <translation>L’un des neuf premiers signes est faux. Merci de les comparer.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Show us the code of your list, and you go on where you stopped.</source>
        <translation>Montrez-nous le code de votre liste et reprenez là où vous en étiez.</translation>
    </message>
    <message>
        <source>Type the code of your list, and you go on where you stopped.</source>
        <translation>Saisissez le code de votre liste et reprenez là où vous en étiez.</translation>
    </message>
    <message>
        <source>Only a photo of it? Our staff will open the list for you.</source>
        <translation>Vous n’en avez qu’une photo&#xa0;? Notre équipe vous ouvre la liste.</translation>
    </message>
    <message>
        <source>Type all 15 symbols</source>
        <translation>Saisissez les 15 signes</translation>
    </message>
    <message>
        <source>Or type all 15 symbols</source>
        <translation>Ou saisissez les 15 signes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Delete the last symbol</source>
        <translation>Effacer le dernier signe</translation>
    </message>
    <message>
        <source>Open my list</source>
        <translation>Ouvrir ma liste</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{barcode} is not in our catalogue yet. Our staff gladly have a look for you.</source>
        <translation>{barcode} n’est pas encore dans notre catalogue. Notre équipe regarde volontiers pour vous.</translation>
    </message>
    <message>
        <source>We do not know this barcode</source>
        <translation>Nous ne connaissons pas ce code-barres</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>The list on this screen is kept under its own code, and can be opened again with it.</source>
        <translation>La liste affichée reste sous son propre code, qui permet de la rouvrir.</translation>
    </message>
    <message>
        <source>Open the other list?</source>
        <translation>Ouvrir l’autre liste&#xa0;?</translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>Ouvrir l’autre liste</translation>
    </message>
    <message>
        <source>Scan the barcode of a product, or the code of your list.</source>
        <translation>Scannez le code-barres d’un produit ou le code de votre liste.</translation>
    </message>
    <message>
        <source>That is not one of our codes</source>
        <translation>Ce n’est pas l’un de nos codes</translation>
    </message>
    <message>
        <source>This list is completed. Our staff can open it again for you.</source>
        <translation>Cette liste est terminée. Notre équipe peut la rouvrir pour vous.</translation>
    </message>
    <message>
        <source>This code opens no list here. Please compare it, or ask our staff.</source>
        <translation>Ce code n’ouvre aucune liste ici. Merci de le comparer ou de demander à notre équipe.</translation>
    </message>
    <message>
        <source>We cannot look for lists right now. Please try again in a moment.</source>
        <translation>Nous ne pouvons pas chercher de listes en ce moment. Merci de réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Do you have the product with the barcode {barcode}?</source>
        <translation>Avez-vous le produit au code-barres {barcode}&#xa0;?</translation>
    </message>
    <message>
        <source>To open a list we need its whole code, all 15 symbols.</source>
        <translation>Pour ouvrir une liste, il faut son code entier, les 15 signes.</translation>
    </message>
    <message>
        <source>That code was not read rightly. Please try once more.</source>
        <translation>Le code a été mal lu. Merci de réessayer.</translation>
    </message>
    <message>
        <source>Only a part of a code was read. Please try once more.</source>
        <translation>Seule une partie du code a été lue. Merci de réessayer.</translation>
    </message>
    <message>
        <source>That is the code of the list on this screen.</source>
        <translation>C’est le code de la liste affichée ici.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Scan a product</source>
        <translation>Scanner un produit</translation>
    </message>
    <message>
        <source>Hold its barcode into the picture, a hand’s breadth away. Its page opens by itself.</source>
        <translation>Présentez son code-barres dans l’image, à une largeur de main. Sa page s’ouvre d’elle-même.</translation>
    </message>
    <message>
        <source>Please search for the product by its name, or ask our staff.</source>
        <translation>Merci de chercher le produit par son nom ou de demander à notre équipe.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Stay with this list</source>
        <translation>Garder cette liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Wipe over the whole screen: %1 of %2 places have responded.</source>
        <translation>Passez le doigt sur tout l’écran&#xa0;: %1 zones sur %2 ont réagi.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long if the screen’s diagonal is set right.</source>
        <translation>Cette barre mesure 100 mm si la diagonale est bien réglée.</translation>
    </message>
    <message>
        <source>Show plain colours</source>
        <translation>Afficher des couleurs unies</translation>
    </message>
    <message>
        <source>The next colour</source>
        <translation>Couleur suivante</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>ShelfTrail</name>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
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
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>Montrez ce ticket à notre équipe ou présentez-le à une borne&#xa0;: votre liste s’ouvre à nouveau, aujourd’hui et plus tard.</translation>
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
    <name>SlipState</name>
    <message>
        <source>Your slip is printed</source>
        <translation>Votre ticket est imprimé</translation>
    </message>
    <message>
        <source>A picture of your code is just as good.</source>
        <translation>Une photo de votre code convient tout aussi bien.</translation>
    </message>
    <message>
        <source>Our staff will find your list all the same.</source>
        <translation>Notre équipe retrouvera votre liste malgré tout.</translation>
    </message>
    <message>
        <source>Printing your slip…</source>
        <translation>Impression de votre ticket…</translation>
    </message>
    <message>
        <source>Please take it along.</source>
        <translation>N’oubliez pas de l’emporter.</translation>
    </message>
    <message>
        <source>Please take it along, and tell our staff that the paper is nearly used up.</source>
        <translation>N’oubliez pas de l’emporter, et dites à notre équipe que le papier est presque épuisé.</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>L’imprimante n’a plus de papier</translation>
    </message>
    <message>
        <source>The printer’s cover is open</source>
        <translation>Le capot de l’imprimante est ouvert</translation>
    </message>
    <message>
        <source>There is no printer right now</source>
        <translation>Il n’y a pas d’imprimante pour le moment</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>Your slip could not be printed</source>
        <translation>Votre ticket n’a pas pu être imprimé</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer un ticket</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interrupteur</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>champ de texte</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>curseur</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>{count} signes</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible pour le moment</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} sur {places}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>un signe</translation>
    </message>
    <message>
        <source>{symbol} deleted</source>
        <translation>{symbol} effacé</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>écriture manuscrite</translation>
    </message>
    <message>
        <source>close the keyboard</source>
        <translation>fermer le clavier</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>autres lettres</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>chiffres et signes</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>point d’interrogation</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>point d’exclamation</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>trait d’union</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>arobase</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barre oblique</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>La lecture vocale est désactivée.</translation>
    </message>
    <message>
        <source>Volume {percent} percent</source>
        <translation>Volume {percent} pour cent</translation>
    </message>
    <message>
        <source>Speed {percent} percent</source>
        <translation>Vitesse {percent} pour cent</translation>
    </message>
    <message>
        <source>There is nothing to go back to here.</source>
        <translation>D’ici, il n’y a pas de retour possible.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Speech is on. Down or swipe right: next. Up or swipe left: previous. Enter or double tap: choose. Escape: back.</source>
        <translation>La lecture vocale est activée. Bas ou balayer à droite&#xa0;: suivant. Haut ou balayer à gauche&#xa0;: précédent. Entrée ou double appui&#xa0;: choisir. Échap&#xa0;: retour.</translation>
    </message>
    <message>
        <source>contact details, which are not read aloud</source>
        <translation>coordonnées, qui ne sont pas lues à voix haute</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. Our staff are glad to help you.</source>
        <translation>Cette borne ne peut pas parler. Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for {language}.</source>
        <translation>Cette borne n’a pas de voix pour&#xa0;: {language}.</translation>
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
        <translation>{width} × {height} px, {across} × {down} mm, {diagonal} po</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>The store answers</source>
        <translation>La base de données répond</translation>
    </message>
    <message>
        <source>Not yet in the store</source>
        <translation>Pas encore dans la base</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Modifications&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Refused by the store</source>
        <translation>Refusé par la base</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Changed within the last hour</source>
        <translation>Modifié dans la dernière heure</translation>
    </message>
    <message>
        <source>Changed {hours} h ago</source>
        <translation>Modifié il y a {hours} h</translation>
    </message>
    <message>
        <source>Changed {days} days ago</source>
        <translation>Modifié il y a {days} jours</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
</context>
<context>
    <name>StaffMenuScreen</name>
    <message>
        <source>Staff menu</source>
        <translation>Menu de l’équipe</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Les dernières lignes du journal</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>Test the screen</source>
        <translation>Tester l’écran</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>Touchez encore pour redémarrer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Touch again to end</source>
        <translation>Touchez encore pour arrêter</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Arrêter la borne</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>No PIN is set</source>
        <translation>Aucun code PIN n’est défini</translation>
    </message>
    <message>
        <source>For staff: PIN</source>
        <translation>Pour l’équipe&#xa0;: code PIN</translation>
    </message>
    <message>
        <source>On this machine, as the kiosk’s user: handsel pin</source>
        <translation>Sur cette machine, avec l’utilisateur de la borne&#xa0;: handsel pin</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Prochain essai possible dans %n seconde.</numerusform>
            <numerusform>Prochain essai possible dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
</context>
<context>
    <name>StaffRooms</name>
    <message>
        <source>Staff menu</source>
        <translation>Menu de l’équipe</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>This kiosk needs staff</source>
        <translation>Cette borne a besoin d’aide</translation>
    </message>
    <message>
        <source>Our staff at the desk are glad to help you.</source>
        <translation>L’accueil vous aidera volontiers.</translation>
    </message>
    <message>
        <source>The kiosk tries again by itself every few seconds.</source>
        <translation>La borne réessaie d’elle-même toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Staff: touch the top left corner five times.</source>
        <translation>Équipe&#xa0;: touchez cinq fois le coin supérieur gauche.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>Quantité %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Prices as of %1</source>
        <translation>Prix du %1</translation>
    </message>
    <message>
        <source>The shop&apos;s computer cannot be reached. Everything you do is kept.</source>
        <translation>L’ordinateur du magasin n’est pas joignable. Tout ce que vous faites est conservé.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>Your customer ID: %1</source>
        <translation>Votre numéro client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>About %1: </source>
        <translation>À propos de %1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Look closer at %1</source>
        <translation>Voir %1 de plus près</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
