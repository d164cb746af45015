<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessButton</name>
    <message>
        <source>Make it easier: text, contrast, reach</source>
        <translation>Más cómodo: texto, contraste, alcance</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Más cómodo</translation>
    </message>
    <message>
        <source>For you alone: the next customer finds everything as it was.</source>
        <translation>Solo para usted: la siguiente persona lo encontrará todo como estaba.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Texto muy grande</translation>
    </message>
    <message>
        <source>Light words on black</source>
        <translation>Texto claro sobre negro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Nothing slides, fades or flies</source>
        <translation>Nada se desliza ni vuela</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Everything moves down, within reach from a chair</source>
        <translation>Todo baja y queda al alcance desde una silla</translation>
    </message>
    <message>
        <source>Low reach</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>The screen is read aloud: swipe or press a key to go on</source>
        <translation>La pantalla se lee en voz alta: deslice o pulse una tecla para seguir</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Ask about %1</source>
        <translation>Preguntar por %1</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Add to list  ·  %1</source>
        <translation>Añadir a la lista  ·  %1</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>Can I see this here?</source>
        <translation>¿Puedo verlo aquí?</translation>
    </message>
    <message>
        <source>Do you have this in another colour?</source>
        <translation>¿Lo tienen en otro color?</translation>
    </message>
    <message>
        <source>When can it be delivered?</source>
        <translation>¿Cuándo pueden entregarlo?</translation>
    </message>
    <message>
        <source>Can you put it together for me?</source>
        <translation>¿Pueden montármelo?</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Pregúntenos</translation>
    </message>
    <message>
        <source>Write what you are looking for or would like to know. The answer comes to this screen.</source>
        <translation>Escriba lo que busca o quiere saber. La respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Our staff will answer here. You can go on meanwhile.</source>
        <translation>Nuestro equipo responderá aquí. Mientras tanto, puede seguir.</translation>
    </message>
    <message>
        <source>Our staff will answer here.</source>
        <translation>Nuestro equipo responderá aquí.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>En su lista</translation>
    </message>
    <message>
        <source>Add it to my list</source>
        <translation>Añadirlo a mi lista</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>{name}: we will see to it</source>
        <translation>{name}: nos encargamos de ello</translation>
    </message>
    <message>
        <source>{name}: we are sorry, not this time</source>
        <translation>{name}: lo sentimos, esta vez no</translation>
    </message>
    <message>
        <source>{name}: it is on order</source>
        <translation>{name}: está pedido</translation>
    </message>
    <message>
        <source>{name}: it is here for you</source>
        <translation>{name}: ya está aquí para usted</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Look around. Make your list. We help with the rest.</source>
        <translation>Mire a su gusto. Haga su lista. Del resto nos ocupamos.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Tengo un código</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>Browse</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price, low first</source>
        <translation>Precio ascendente</translation>
    </message>
    <message>
        <source>Price, high first</source>
        <translation>Precio descendente</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>Novedades primero</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Escanear un producto</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Nothing is called that. Here is “%1” instead.</source>
        <translation>Nada se llama así. Le mostramos «%1».</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{name} is coming</source>
        <translation>{name} viene</translation>
    </message>
    <message>
        <source>{name} is coming, any moment</source>
        <translation>{name} viene enseguida</translation>
    </message>
    <message>
        <source>{name} is coming, about {minutes} min</source>
        <translation>{name} viene, unos {minutes} min</translation>
    </message>
    <message>
        <source>Please stay nearby.</source>
        <translation>Por favor, no se aleje.</translation>
    </message>
    <message>
        <source>We cannot reach staff right now</source>
        <translation>Ahora no localizamos a nadie</translation>
    </message>
    <message>
        <source>Your call goes out as soon as we can. Staff at the desk will help you too.</source>
        <translation>Su llamada saldrá en cuanto sea posible. En el mostrador también le ayudan.</translation>
    </message>
    <message>
        <source>It takes a little longer today</source>
        <translation>Hoy tardamos un poco más</translation>
    </message>
    <message>
        <source>Your call is now urgent to all our staff. Thank you for waiting.</source>
        <translation>Su llamada es ahora urgente para todo el equipo. Gracias por esperar.</translation>
    </message>
    <message>
        <source>We have called somebody</source>
        <translation>Hemos avisado a alguien</translation>
    </message>
    <message>
        <source>You will see here who is coming.</source>
        <translation>Aquí verá quién viene.</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call staff</source>
        <translation>Llamar al personal</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>¿En qué podemos ayudarle?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>I’d like advice</source>
        <translation>Quisiera asesoramiento</translation>
    </message>
    <message>
        <source>I’d like to see it here</source>
        <translation>Quisiera verlo aquí</translation>
    </message>
    <message>
        <source>I’d like to buy or order</source>
        <translation>Quisiera comprar o encargar</translation>
    </message>
    <message>
        <source>I need a hand getting around</source>
        <translation>Necesito ayuda para moverme</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Cancel the call</source>
        <translation>Anular la llamada</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>There is no camera here.</source>
        <translation>Aquí no hay cámara.</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La cámara se está iniciando…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>from {price}</source>
        <translation>desde {price}</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencia</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por encargo</translation>
    </message>
</context>
<context>
    <name>CodePlace</name>
    <message>
        <source>The whole code stands at the foot of your slip.</source>
        <translation>El código completo está al pie de su tique.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Show it to our staff, or take a picture of it. Your list is kept under this code.</source>
        <translation>Muéstrelo a nuestro equipo o hágale una foto. Su lista queda guardada con este código.</translation>
    </message>
    <message>
        <source>Your code as a QR picture</source>
        <translation>Su código como imagen QR</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Your list is still empty</source>
        <translation>Su lista aún está vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>Seguir mirando</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>CodeSlots</name>
    <message>
        <source>Your code: nothing typed yet</source>
        <translation>Su código: aún no ha tecleado nada</translation>
    </message>
    <message>
        <source>Your code so far: %1</source>
        <translation>Su código hasta ahora: %1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Three products can be compared at once. Take one off first.</source>
        <translation>Se pueden comparar tres productos a la vez. Quite uno primero.</translation>
    </message>
</context>
<context>
    <name>CompareMark</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>They are alike in everything we know of them.</source>
        <translation>Son iguales en todo lo que sabemos de ellos.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Touch the scales on two or three products and see them side by side.</source>
        <translation>Toque la balanza en dos o tres productos y véalos lado a lado.</translation>
    </message>
    <message>
        <source>Keep browsing</source>
        <translation>Seguir mirando</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>Quitar %1 de la comparación</translation>
    </message>
    <message>
        <source>Choose one more to compare</source>
        <translation>Elija otro para comparar</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>ComparedChoice</name>
    <message>
        <source>Add %1 to the list</source>
        <translation>Añadir %1 a la lista</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the list, where there is little room</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>Quitar %1 de la comparación</translation>
    </message>
</context>
<context>
    <name>ComparedFact</name>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
</context>
<context>
    <name>ComparedProduct</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>Your list is kept</source>
        <translation>Su lista queda guardada</translation>
    </message>
    <message>
        <source>Your list is open at another kiosk</source>
        <translation>Su lista está abierta en otro quiosco</translation>
    </message>
    <message>
        <source>It was good to have you here. See you soon.</source>
        <translation>Ha sido un placer recibirle. Hasta pronto.</translation>
    </message>
    <message>
        <source>It was opened there with your code. If that was not you, please tell our staff.</source>
        <translation>Allí se ha abierto con su código. Si no ha sido usted, avise a nuestro equipo, por favor.</translation>
    </message>
    <message>
        <source>Our staff can find it with your code. You can carry on at any kiosk.</source>
        <translation>Nuestro equipo puede encontrarla con su código. Puede continuar en cualquier quiosco.</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>Show %n product(s)</source>
        <translation>
            <numerusform>Ver %n producto</numerusform>
            <numerusform>Ver %n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>No products match</source>
        <translation>Ningún producto coincide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Only what is in stock</source>
        <translation>Solo lo que hay en existencia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Remove filter: {filter}</source>
        <translation>Quitar el filtro: {filter}</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencia</translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Sin «{filter}»: {count}</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>Cualquier precio</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>Hasta {price}</translation>
    </message>
    <message>
        <source>{price} and more</source>
        <translation>{price} o más</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>De {low} a {high}</translation>
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
        <translation>por metro</translation>
    </message>
    <message>
        <source>per m²</source>
        <translation>por m²</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Then we clear the screen for the next customer. Your list is kept under your code.</source>
        <translation>Después dejaremos la pantalla libre para otra persona. Su lista queda guardada con su código.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>You save {amount}</source>
        <translation>Ahorra {amount}</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>{name} le ha hecho una oferta</translation>
    </message>
    <message>
        <source>{product} is off your list</source>
        <translation>{product} ya no está en su lista</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Look at %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Your list</source>
        <translation>Su lista</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing on your list yet</source>
        <translation>Aún no hay nada en su lista</translation>
    </message>
    <message>
        <source>What you add stays here, and under your code.</source>
        <translation>Lo que añada queda aquí y con su código.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar</translation>
    </message>
</context>
<context>
    <name>LowerBand</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Llamar al personal</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Your list: %1, %2</source>
        <translation>Su lista: %1, %2</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Su lista</translation>
    </message>
    <message>
        <source>Get my code</source>
        <translation>Mi código</translation>
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
        <translation>{name} ha respondido a su pregunta</translation>
    </message>
    <message>
        <source>{name} has made you an offer</source>
        <translation>{name} le ha hecho una oferta</translation>
    </message>
    <message>
        <source>{name} · {product}: {edit}</source>
        <translation>{name} · {product}: {edit}</translation>
    </message>
    <message>
        <source>While you were away, {name} worked on your list</source>
        <translation>Mientras no estaba, {name} trabajó en su lista</translation>
    </message>
    <message>
        <source>While you were away, our staff worked on your list</source>
        <translation>Mientras no estaba, nuestro equipo trabajó en su lista</translation>
    </message>
    <message>
        <source>price {before} → {after}</source>
        <translation>precio {before} → {after}</translation>
    </message>
    <message>
        <source>price {after}</source>
        <translation>precio {after}</translation>
    </message>
    <message>
        <source>quantity {before} → {after}</source>
        <translation>cantidad {before} → {after}</translation>
    </message>
    <message>
        <source>quantity {after}</source>
        <translation>cantidad {after}</translation>
    </message>
    <message>
        <source>now {options}</source>
        <translation>ahora {options}</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>ha escrito una nota</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>ha borrado la nota</translation>
    </message>
    <message>
        <source>added this for you</source>
        <translation>lo ha añadido para usted</translation>
    </message>
    <message>
        <source>took this off the list</source>
        <translation>lo ha quitado de la lista</translation>
    </message>
    <message>
        <source>put this back on the list</source>
        <translation>lo ha devuelto a la lista</translation>
    </message>
    <message>
        <source>discount withdrawn</source>
        <translation>descuento retirado</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>descuento de {percent}</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>descuento de {amount}</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>For example where it goes, or what it has to fit.</source>
        <translation>Por ejemplo, dónde irá o con qué debe encajar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing fits all of your filters</source>
        <translation>Nada cumple todos sus filtros</translation>
    </message>
    <message>
        <source>Nothing here right now</source>
        <translation>Aquí no hay nada ahora mismo</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nada encontrado para «%1»</translation>
    </message>
    <message>
        <source>With one filter less there is something:</source>
        <translation>Con un filtro menos sí hay algo:</translation>
    </message>
    <message>
        <source>We may have it all the same, or can get it. Ask us and the answer comes to this screen.</source>
        <translation>Quizá lo tengamos o podamos conseguirlo. Pregúntenos y la respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Tell us what you are looking for, and the answer comes to this screen.</source>
        <translation>Díganos qué busca y la respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Preguntar por ello</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Pregúntenos</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>{name} would like to show you this</source>
        <translation>{name} quiere mostrarle esto</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>“%1”</source>
        <comment>what somebody has written</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something is wrong with this kiosk. Its log file says what.</source>
        <translation>Algo va mal en este quiosco. Su fichero de registro dice qué.</translation>
    </message>
    <message>
        <source>The typeface {family} is not installed. Run “make setup”, or install Handsel again.</source>
        <translation>El tipo de letra {family} no está instalado. Ejecute «make setup» o vuelva a instalar Handsel.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start this in a desktop session, or set DISPLAY.</source>
        <translation>No hay pantalla donde abrir una ventana. Inícielo en una sesión de escritorio o defina DISPLAY.</translation>
    </message>
    <message>
        <source>The screen {display} cannot be reached. Check that its desktop session is running, and this user&apos;s.</source>
        <translation>No se puede acceder a la pantalla {display}. Compruebe que su sesión de escritorio está abierta y es de este usuario.</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing. To install them: sudo apt-get install {packages}</source>
        <translation>Faltan bibliotecas del sistema para las ventanas. Para instalarlas: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Windows need system libraries that are missing: {libraries}. Install the packages that hold them.</source>
        <translation>Faltan bibliotecas del sistema para las ventanas: {libraries}. Instale los paquetes que las contienen.</translation>
    </message>
    <message>
        <source>There is no shop database at {path}. Create one with “handsel init”, or correct the settings.</source>
        <translation>No hay ninguna base de datos de la tienda en {path}. Cree una con «handsel init» o corrija la configuración.</translation>
    </message>
    <message>
        <source>There is a database at {path} already. It was left as it is; choose another path for a new one.</source>
        <translation>Ya hay una base de datos en {path}. Se ha dejado como está; elija otra ruta para una nueva.</translation>
    </message>
    <message>
        <source>The shop database at {path} is held by another program. Close that program, then try again.</source>
        <translation>Otro programa retiene la base de datos de la tienda {path}. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or is not a shop database. Put the newest backup in its place; the file was not changed.</source>
        <translation>El fichero {path} está dañado o no es una base de datos de tienda. Ponga en su lugar la copia más reciente; el fichero no se ha modificado.</translation>
    </message>
    <message>
        <source>This kiosk’s own file {path} is damaged. Move it to another folder and start the kiosk again; keep the file, it may hold what the last customers did.</source>
        <translation>El fichero {path} de este quiosco está dañado. Muévalo a otra carpeta y reinicie el quiosco; consérvelo, puede contener lo que hicieron los últimos clientes.</translation>
    </message>
    <message>
        <source>The database at {path} is not a shop of Handsel. Correct the settings, or create a shop elsewhere.</source>
        <translation>La base de datos {path} no es una tienda de Handsel. Corrija la configuración o cree una tienda en otro lugar.</translation>
    </message>
    <message>
        <source>The shop database at {path} was written by a newer Handsel (schema {found}; this one knows {known}). Update Handsel on this machine.</source>
        <translation>La base de datos {path} es de un Handsel más reciente (esquema {found}; este conoce {known}). Actualice Handsel en este equipo.</translation>
    </message>
    <message>
        <source>The shop database at {path} is from an earlier Handsel (schema {found} of {known}). Bring it up to date with “handsel migrate”; a copy is kept.</source>
        <translation>La base de datos {path} es de un Handsel anterior (esquema {found} de {known}). Actualícela con «handsel migrate»; se guarda una copia.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be written. Allow this user to write the file and its folder.</source>
        <translation>No se puede escribir en la base de datos {path}. Permita a este usuario escribir en el fichero y su carpeta.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Please free some space on it.</source>
        <translation>El disco que contiene {path} está lleno. Libere espacio en él, por favor.</translation>
    </message>
    <message>
        <source>The shop database at {path} cannot be reached ({cause}). Check the path, the disk and the network.</source>
        <translation>No se puede acceder a la base de datos {path} ({cause}). Compruebe la ruta, el disco y la red.</translation>
    </message>
    <message>
        <source>“{url}” names no database. Give the path of a file, or sqlite:///path/to/shop.sqlite.</source>
        <translation>«{url}» no designa ninguna base de datos. Indique la ruta de un fichero o sqlite:///ruta/a/shop.sqlite.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {cause}. Correct it or move it.</source>
        <translation>No se puede leer el fichero de configuración {path}: {cause}. Corríjalo o muévalo.</translation>
    </message>
    <message>
        <source>The settings in {source} are not right: {cause}. The README lists every setting and what it takes.</source>
        <translation>La configuración en {source} no es correcta: {cause}. El README enumera cada opción y sus valores.</translation>
    </message>
    <message>
        <source>There is a trader “{username}” already. Choose another username.</source>
        <translation>Ya existe un vendedor «{username}». Elija otro nombre de usuario.</translation>
    </message>
    <message>
        <source>“{username}” cannot be a username. Use 1 to 32 letters, digits, dots, hyphens or underscores.</source>
        <translation>«{username}» no puede ser un nombre de usuario. Use de 1 a 32 letras, cifras, puntos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <source>The name cannot be used. Give one line of at most {length} characters, without control codes.</source>
        <translation>Ese nombre no se puede usar. Indique una línea de {length} caracteres como máximo, sin códigos de control.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {length} characters.</source>
        <translation>La contraseña es demasiado corta. Use al menos {length} caracteres.</translation>
    </message>
    <message>
        <source>A discount ceiling is from 0 to 100 percent.</source>
        <translation>Un límite de descuento va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here.</source>
        <translation>Aquí no trabaja nadie llamado «{username}».</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Solo un responsable puede hacerlo.</translation>
    </message>
    <message>
        <source>This is the shop’s only manager. Make somebody else a manager first.</source>
        <translation>Es el único responsable de la tienda. Nombre antes a otra persona.</translation>
    </message>
    <message>
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>Eso no puede ser un PIN. Use de {shortest} a {longest} cifras, ni todas iguales ni seguidas.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>El fichero {path} está dañado. Bórrelo y vuelva a fijar el PIN con «handsel pin».</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>{quantity} on your list</source>
        <translation>{quantity} en su lista</translation>
    </message>
    <message>
        <source>{product} in {value}?</source>
        <translation>¿{product} en {value}?</translation>
    </message>
    <message>
        <source>Not in stock today, we order it for you</source>
        <translation>Hoy sin existencias, se lo encargamos</translation>
    </message>
    <message>
        <source>{count} in stock, we order the rest</source>
        <translation>{count} en existencia, encargamos el resto</translation>
    </message>
    <message>
        <source>Only {count} left in stock</source>
        <translation>Solo quedan {count}</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Imagen {place} de {count}</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} en existencia</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>por encargo</translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>We do not have it in %1. Ask us: we may be able to get it.</source>
        <translation>No lo tenemos en %1. Pregúntenos: quizá podamos conseguirlo.</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Preguntar por este artículo</translation>
    </message>
    <message>
        <source>No longer compare %1</source>
        <translation>Dejar de comparar %1</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>In comparison</source>
        <translation>En comparación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>This product is no longer on show</source>
        <translation>Este producto ya no está en exposición</translation>
    </message>
    <message>
        <source>Ask us about it: we may still have it, or something like it.</source>
        <translation>Pregúntenos por él: quizá aún lo tengamos, o algo parecido.</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Look closer at %1</source>
        <translation>Ver %1 de cerca</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Muestre este código a nuestro personal.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Importe en {currency}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>NIF {number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Atendido por</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Base imponible</translation>
    </message>
    <message>
        <source>Tax {rate} on {net}</source>
        <translation>IVA {rate} sobre {net}</translation>
    </message>
    <message>
        <source>Prices of the products include the tax.</source>
        <translation>Los precios de los artículos incluyen el IVA.</translation>
    </message>
    <message>
        <source>Prices of the products are without tax.</source>
        <translation>Los precios de los artículos no incluyen el IVA.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hola, {name}:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Attached is the quote for your list. It comes to {total} and is valid until {day}.</source>
        <translation>Le adjuntamos el presupuesto de su lista. Asciende a {total} y es válido hasta el {day}.</translation>
    </message>
    <message>
        <source>With the code on it our staff open your list again, whenever you come.</source>
        <translation>Con el código que lleva, nuestro personal vuelve a abrir su lista cuando usted venga.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Un saludo cordial</translation>
    </message>
    <message>
        <source>Your quote {number} from {shop}</source>
        <translation>Su presupuesto {number} de {shop}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{product} had just been changed by our staff. Please look at it again.</source>
        <translation>Nuestro equipo acaba de cambiar {product}. Vuelva a mirarlo, por favor.</translation>
    </message>
    <message>
        <source>A special price goes with this. Please ask our staff to change it.</source>
        <translation>Lleva un precio especial. Pida a nuestro personal que lo cambie.</translation>
    </message>
    <message>
        <source>This list is closed. Please ask our staff.</source>
        <translation>Esta lista está cerrada. Consulte a nuestro equipo, por favor.</translation>
    </message>
    <message>
        <source>That many cannot be ordered here. Please ask our staff.</source>
        <translation>Aquí no se pueden pedir tantos. Consulte a nuestro equipo, por favor.</translation>
    </message>
    <message>
        <source>That text is too long. Please shorten it.</source>
        <translation>El texto es demasiado largo. Acórtelo, por favor.</translation>
    </message>
    <message>
        <source>That could not be put on the list. Please ask our staff.</source>
        <translation>No se ha podido añadir a la lista. Consulte a nuestro equipo, por favor.</translation>
    </message>
    <message>
        <source>You have called somebody already.</source>
        <translation>Ya ha avisado a alguien.</translation>
    </message>
    <message>
        <source>That did not work. Please ask our staff.</source>
        <translation>No ha funcionado. Consulte a nuestro equipo, por favor.</translation>
    </message>
</context>
<context>
    <name>RelatedProducts</name>
    <message>
        <source>You may also like</source>
        <translation>También le puede gustar</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Too many codes did not work. Please wait {time}, or ask our staff.</source>
        <translation>Demasiados códigos no han funcionado. Espere {time} o consulte a nuestro equipo, por favor.</translation>
    </message>
    <message>
        <source>We are looking for your list…</source>
        <translation>Buscamos su lista…</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. Please look again.</source>
        <translation>Nuestros códigos no tienen {symbol}. Mírelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Our codes have no {symbol}. It may be a V.</source>
        <translation>Nuestros códigos no tienen {symbol}. Quizá sea una V.</translation>
    </message>
    <message>
        <source>One of the first nine symbols is wrong. Please compare them.</source>
        <translation>Uno de los nueve primeros símbolos no es correcto. Compárelos, por favor.</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Welcome back</source>
        <translation>Bienvenido de nuevo</translation>
    </message>
    <message>
        <source>Show us the code of your list, and you go on where you stopped.</source>
        <translation>Muéstrenos el código de su lista y siga donde lo dejó.</translation>
    </message>
    <message>
        <source>Type the code of your list, and you go on where you stopped.</source>
        <translation>Teclee el código de su lista y siga donde lo dejó.</translation>
    </message>
    <message>
        <source>Only a photo of it? Our staff will open the list for you.</source>
        <translation>¿Solo tiene una foto? Nuestro equipo le abrirá la lista.</translation>
    </message>
    <message>
        <source>Type all 15 symbols</source>
        <translation>Teclee los 15 símbolos</translation>
    </message>
    <message>
        <source>Or type all 15 symbols</source>
        <translation>O teclee los 15 símbolos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Delete the last symbol</source>
        <translation>Borrar el último símbolo</translation>
    </message>
    <message>
        <source>Open my list</source>
        <translation>Abrir mi lista</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{barcode} is not in our catalogue yet. Our staff gladly have a look for you.</source>
        <translation>{barcode} aún no está en nuestro catálogo. Nuestro equipo lo mira con gusto.</translation>
    </message>
    <message>
        <source>We do not know this barcode</source>
        <translation>No conocemos este código de barras</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Preguntar por ello</translation>
    </message>
    <message>
        <source>The list on this screen is kept under its own code, and can be opened again with it.</source>
        <translation>La lista de esta pantalla queda guardada con su propio código y puede abrirse de nuevo con él.</translation>
    </message>
    <message>
        <source>Open the other list?</source>
        <translation>¿Abrir la otra lista?</translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>Abrir la otra lista</translation>
    </message>
    <message>
        <source>Scan the barcode of a product, or the code of your list.</source>
        <translation>Escanee el código de barras de un producto o el código de su lista.</translation>
    </message>
    <message>
        <source>That is not one of our codes</source>
        <translation>Ese código no es nuestro</translation>
    </message>
    <message>
        <source>This list is completed. Our staff can open it again for you.</source>
        <translation>Esta lista está terminada. Nuestro equipo puede abrirla de nuevo.</translation>
    </message>
    <message>
        <source>This code opens no list here. Please compare it, or ask our staff.</source>
        <translation>Este código no abre ninguna lista aquí. Compárelo o consulte a nuestro equipo, por favor.</translation>
    </message>
    <message>
        <source>We cannot look for lists right now. Please try again in a moment.</source>
        <translation>Ahora mismo no podemos buscar listas. Inténtelo de nuevo en un momento, por favor.</translation>
    </message>
    <message>
        <source>Do you have the product with the barcode {barcode}?</source>
        <translation>¿Tienen el producto con el código de barras {barcode}?</translation>
    </message>
    <message>
        <source>To open a list we need its whole code, all 15 symbols.</source>
        <translation>Para abrir una lista hace falta su código completo, los 15 símbolos.</translation>
    </message>
    <message>
        <source>That code was not read rightly. Please try once more.</source>
        <translation>El código no se ha leído bien. Inténtelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Only a part of a code was read. Please try once more.</source>
        <translation>Solo se ha leído una parte del código. Inténtelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>That is the code of the list on this screen.</source>
        <translation>Es el código de la lista de esta pantalla.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Scan a product</source>
        <translation>Escanear un producto</translation>
    </message>
    <message>
        <source>Hold its barcode into the picture, a hand’s breadth away. Its page opens by itself.</source>
        <translation>Ponga el código de barras en la imagen, a un palmo. Su página se abre sola.</translation>
    </message>
    <message>
        <source>Please search for the product by its name, or ask our staff.</source>
        <translation>Busque el producto por su nombre o consulte a nuestro equipo, por favor.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Stay with this list</source>
        <translation>Seguir con esta lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Wipe over the whole screen: %1 of %2 places have responded.</source>
        <translation>Pase el dedo por toda la pantalla: %1 de %2 zonas han respondido.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long if the screen’s diagonal is set right.</source>
        <translation>Esta barra mide 100 mm si la diagonal está bien configurada.</translation>
    </message>
    <message>
        <source>Show plain colours</source>
        <translation>Mostrar colores lisos</translation>
    </message>
    <message>
        <source>The next colour</source>
        <translation>Color siguiente</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ShelfTrail</name>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
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
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Nothing on the list yet</source>
        <translation>Aún no hay nada en la lista</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Usted ahorra</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>Muestre este tique a nuestro equipo o acérquelo a un quiosco: su lista se abre de nuevo, hoy y más adelante.</translation>
    </message>
    <message>
        <source>The whole code, to be typed:</source>
        <translation>El código completo, para teclearlo:</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Tique de prueba</translation>
    </message>
    <message>
        <source>The printer works. This code opens no list.</source>
        <translation>La impresora funciona. Este código no abre ninguna lista.</translation>
    </message>
    <message>
        <source>Show this slip to our staff: they open your list again, today and later.</source>
        <translation>Muestre este papel a nuestro personal: abrirá su lista de nuevo, hoy y más adelante.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Prices as of {moment}</source>
        <translation>Precios a {moment}</translation>
    </message>
</context>
<context>
    <name>SlipState</name>
    <message>
        <source>Your slip is printed</source>
        <translation>Su tique está impreso</translation>
    </message>
    <message>
        <source>A picture of your code is just as good.</source>
        <translation>Una foto de su código sirve igual.</translation>
    </message>
    <message>
        <source>Our staff will find your list all the same.</source>
        <translation>Nuestro equipo encontrará su lista igualmente.</translation>
    </message>
    <message>
        <source>Printing your slip…</source>
        <translation>Imprimiendo su tique…</translation>
    </message>
    <message>
        <source>Please take it along.</source>
        <translation>Lléveselo, por favor.</translation>
    </message>
    <message>
        <source>Please take it along, and tell our staff that the paper is nearly used up.</source>
        <translation>Lléveselo y avise a nuestro equipo de que queda poco papel, por favor.</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>La impresora no tiene papel</translation>
    </message>
    <message>
        <source>The printer’s cover is open</source>
        <translation>La tapa de la impresora está abierta</translation>
    </message>
    <message>
        <source>There is no printer right now</source>
        <translation>Ahora mismo no hay impresora</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>Your slip could not be printed</source>
        <translation>No se ha podido imprimir su tique</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir un tique</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>SortSheet</name>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>campo de texto</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>deslizador</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <translation>{count} símbolos</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} de {places}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>un símbolo</translation>
    </message>
    <message>
        <source>{symbol} deleted</source>
        <translation>{symbol} borrado</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>enter</source>
        <translation>entrar</translation>
    </message>
    <message>
        <source>handwriting</source>
        <translation>escritura a mano</translation>
    </message>
    <message>
        <source>close the keyboard</source>
        <translation>cerrar el teclado</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>otras letras</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>digits and signs</source>
        <translation>cifras y signos</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>signo de interrogación</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>signo de exclamación</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>arroba</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translation>La voz está desactivada.</translation>
    </message>
    <message>
        <source>Volume {percent} percent</source>
        <translation>Volumen {percent} por ciento</translation>
    </message>
    <message>
        <source>Speed {percent} percent</source>
        <translation>Velocidad {percent} por ciento</translation>
    </message>
    <message>
        <source>There is nothing to go back to here.</source>
        <translation>Aquí no hay nada a lo que volver.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Speech is on. Down or swipe right: next. Up or swipe left: previous. Enter or double tap: choose. Escape: back.</source>
        <translation>La voz está activada. Abajo o deslizar a la derecha: siguiente. Arriba o deslizar a la izquierda: anterior. Entrar o doble toque: elegir. Escape: atrás.</translation>
    </message>
    <message>
        <source>contact details, which are not read aloud</source>
        <translation>datos de contacto, que no se leen en voz alta</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. Our staff are glad to help you.</source>
        <translation>Este quiosco no puede hablar. Nuestro equipo le ayudará con gusto.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for {language}.</source>
        <translation>Este quiosco no tiene voz para {language}.</translation>
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
        <translation>{width} × {height} px, {across} × {down} mm, {diagonal} pulg.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The store answers</source>
        <translation>La base de datos responde</translation>
    </message>
    <message>
        <source>Not yet in the store</source>
        <translation>Aún no en la base de datos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Cambios: {count}</translation>
    </message>
    <message>
        <source>Refused by the store</source>
        <translation>Rechazado por la base de datos</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Changed within the last hour</source>
        <translation>Cambiado en la última hora</translation>
    </message>
    <message>
        <source>Changed {hours} h ago</source>
        <translation>Cambiado hace {hours} h</translation>
    </message>
    <message>
        <source>Changed {days} days ago</source>
        <translation>Cambiado hace {days} días</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
</context>
<context>
    <name>StaffMenuScreen</name>
    <message>
        <source>Staff menu</source>
        <translation>Menú del equipo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Las últimas líneas del registro</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Test the screen</source>
        <translation>Probar la pantalla</translation>
    </message>
    <message>
        <source>Touch again to restart</source>
        <translation>Toque otra vez para reiniciar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Touch again to end</source>
        <translation>Toque otra vez para terminar</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Terminar el quiosco</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al quiosco</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>No PIN is set</source>
        <translation>No hay ningún PIN</translation>
    </message>
    <message>
        <source>For staff: PIN</source>
        <translation>Para el equipo: PIN</translation>
    </message>
    <message>
        <source>On this machine, as the kiosk’s user: handsel pin</source>
        <translation>En este equipo, con el usuario del quiosco: handsel pin</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n cifra tecleada</numerusform>
            <numerusform>%n cifras tecleadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>El siguiente intento es posible en %n segundo.</numerusform>
            <numerusform>El siguiente intento es posible en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al quiosco</translation>
    </message>
</context>
<context>
    <name>StaffRooms</name>
    <message>
        <source>Staff menu</source>
        <translation>Menú del equipo</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>This kiosk needs staff</source>
        <translation>Este quiosco necesita ayuda</translation>
    </message>
    <message>
        <source>Our staff at the desk are glad to help you.</source>
        <translation>En el mostrador le ayudarán con gusto.</translation>
    </message>
    <message>
        <source>The kiosk tries again by itself every few seconds.</source>
        <translation>El quiosco vuelve a intentarlo solo cada pocos segundos.</translation>
    </message>
    <message>
        <source>Staff: touch the top left corner five times.</source>
        <translation>Equipo: toque cinco veces la esquina superior izquierda.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>Cantidad %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Prices as of %1</source>
        <translation>Precios a %1</translation>
    </message>
    <message>
        <source>The shop&apos;s computer cannot be reached. Everything you do is kept.</source>
        <translation>No se puede conectar con el ordenador de la tienda. Todo lo que haga se conserva.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Your customer ID: %1</source>
        <translation>Su número de cliente: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>About %1: </source>
        <translation>Sobre %1: </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Look closer at %1</source>
        <translation>Ver %1 de cerca</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</TS>
