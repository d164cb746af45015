<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Go to the scan field</source>
        <translation>Ir al campo de lectura</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>Línea libre</translation>
    </message>
    <message>
        <source>Add what the catalogue does not hold</source>
        <translation>Añadir lo que no está en el catálogo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>Cambiar el precio de la línea</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Take the record into service in my name</source>
        <translation>Atender la ficha a mi nombre</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>Aplicar un descuento a la línea</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Take the customer’s call, or end it</source>
        <translation>Atender la llamada del cliente o terminarla</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Make the list a quote</source>
        <translation>Convertir la lista en presupuesto</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Give the record to a colleague, or back to the floor</source>
        <translation>Pasar la ficha a un compañero o devolverla a la sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the record with its outcome</source>
        <translation>Cerrar la ficha con su resultado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show a product on the customer’s screen</source>
        <translation>Mostrar un producto en la pantalla del cliente</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Mantener mi valor</translation>
    </message>
    <message>
        <source>Let my value hold where two are shown</source>
        <translation>Donde se muestran dos valores, mantener el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar el otro valor</translation>
    </message>
    <message>
        <source>Let the other’s value hold where two are shown</source>
        <translation>Donde se muestran dos valores, usar el otro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Take back what is chosen in the history</source>
        <translation>Deshacer lo elegido en el historial</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the line before the one above it</source>
        <translation>Poner la línea antes de la anterior</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the line behind the one below it</source>
        <translation>Poner la línea después de la siguiente</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>Ir a la sala de ventas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Go to the lines</source>
        <translation>Ir a las líneas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Go to the first open request</source>
        <translation>Ir a la primera solicitud abierta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Ir a la nota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Ir al historial</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Go to the next open record</source>
        <translation>Ir a la siguiente ficha abierta</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Go to the open record before</source>
        <translation>Ir a la ficha abierta anterior</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is</source>
        <translation>Cerrar la pestaña; la ficha queda como está</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep the record within reach at this terminal, or no longer</source>
        <translation>Tener la ficha a mano en este puesto, o dejar de tenerla</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a command, an area, a record or a colleague’s records</source>
        <translation>Buscar un comando, un área, una ficha o las fichas de un compañero</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
    <message>
        <source>Forget recent records</source>
        <translation>Olvidar recientes</translation>
    </message>
    <message>
        <source>Forget which records were open at this terminal; pinned ones stay</source>
        <translation>Olvidar qué fichas estaban abiertas en este puesto; las fijadas se quedan</translation>
    </message>
    <message>
        <source>Print quote</source>
        <translation>Imprimir presupuesto</translation>
    </message>
    <message>
        <source>Print the quote in the customer’s language</source>
        <translation>Imprimir el presupuesto en el idioma del cliente</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save the quote as PDF in the documents folder</source>
        <translation>Guardar el presupuesto como PDF en la carpeta de documentos</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>Borrador de correo</translation>
    </message>
    <message>
        <source>Open a mail to the customer with the quote attached</source>
        <translation>Abrir un correo al cliente con el presupuesto adjunto</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimir tique</translation>
    </message>
    <message>
        <source>Print a slip with the list and its code</source>
        <translation>Imprimir un tique con la lista y su código</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Save the lines as a table for spreadsheets</source>
        <translation>Guardar las líneas como tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <source>Save the record with its history for programs</source>
        <translation>Guardar la ficha con su historial para otros programas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Let calls and requests be heard, or not</source>
        <translation>Hacer sonar llamadas y solicitudes, o no</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Show calls and requests in the system’s tray while the window is behind others, or not</source>
        <translation>Mostrar llamadas y solicitudes en la bandeja del sistema cuando la ventana está detrás de otras, o no</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock the console; the record stays open</source>
        <translation>Bloquear la consola; la ficha queda abierta</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <source>Let a colleague sign in</source>
        <translation>Dejar que entre un compañero</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Go on with this record</source>
        <translation>Seguir con esta ficha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Answer …</source>
        <translation>Responder…</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Manager’s username</source>
        <translation>Usuario del responsable</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Manager’s PIN</source>
        <translation>PIN del responsable</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Not right. Try again in {seconds} s.</source>
        <translation>No es correcto. Reintente en {seconds} s.</translation>
    </message>
    <message>
        <source>This is not a manager’s username and PIN. Try again.</source>
        <translation>No son el usuario y el PIN de un responsable. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This manager has no PIN yet: “handsel trader pin” sets it.</source>
        <translation>Este responsable aún no tiene PIN: «handsel trader pin» lo establece.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>Algo ha fallado en la consola. El registro dice más.</translation>
    </message>
    <message>
        <source>A manager’s approval</source>
        <translation>La aprobación de un responsable</translation>
    </message>
    <message>
        <source>Enter approve   ·   Esc leave it</source>
        <translation>Intro aprobar   ·   Esc cancelar</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Customer ID</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Buscar en el archivo</translation>
    </message>
    <message>
        <source>Save what was found as a CSV file</source>
        <translation>Guardar lo encontrado como fichero CSV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>Algo ha fallado en la consola. El registro dice más.</translation>
    </message>
    <message>
        <source>There are no records yet. The first touch at a kiosk makes one.</source>
        <translation>Aún no hay fichas. El primer toque en un quiosco crea una.</translation>
    </message>
    <message>
        <source>Nothing was found. Use fewer words, or choose any time and any state.</source>
        <translation>No se ha encontrado nada. Busque con menos palabras, o elija cualquier fecha y cualquier estado.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} are in {path}.</source>
        <translation>{count} están en {path}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>No se ha podido escribir el fichero: {reason}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>ArchiveTable</name>
    <message>
        <source>Records found</source>
        <translation>Fichas encontradas</translation>
    </message>
</context>
<context>
    <name>AreaRail</name>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>Requests, history and contact of the open record stand here.</source>
        <translation>Aquí aparecen las solicitudes, el historial y el contacto de la ficha abierta.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>A customer calls</source>
        <translation>Un cliente llama</translation>
    </message>
    <message>
        <source>A customer waits too long</source>
        <translation>Un cliente espera demasiado</translation>
    </message>
    <message>
        <source>A customer asks for something</source>
        <translation>Un cliente pregunta algo</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>I am coming</source>
        <translation>Ya voy</translation>
    </message>
    <message>
        <source>In {count} min</source>
        <translation>En {count} min</translation>
    </message>
    <message>
        <source>Take the call and tell the customer when you come</source>
        <translation>Atender la llamada y decir al cliente cuándo llega</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message>
        <source>{name} is coming, since {time}</source>
        <translation>{name} va de camino desde las {time}</translation>
    </message>
    <message>
        <source>{name} is coming, since {day} at {time}</source>
        <translation>{name} va de camino desde el {day} a las {time}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>espera desde hace {time}</translation>
    </message>
</context>
<context>
    <name>CameraDock</name>
    <message>
        <source>Close the camera</source>
        <translation>Cerrar la cámara</translation>
    </message>
    <message>
        <source>Close the camera (Shift+F2)</source>
        <translation>Cerrar la cámara (Mayús+F2)</translation>
    </message>
    <message>
        <source>Hold the code into the picture</source>
        <translation>Ponga el código ante la cámara</translation>
    </message>
    <message>
        <source>{camera} is starting …</source>
        <translation>{camera} se está iniciando…</translation>
    </message>
    <message>
        <source>No camera is connected. Plug one in, or type the code into the field above.</source>
        <translation>No hay ninguna cámara conectada. Conecte una o teclee el código en el campo de arriba.</translation>
    </message>
    <message>
        <source>The camera needs a system library that is missing: install libpulse0.</source>
        <translation>A la cámara le falta una biblioteca del sistema: instale libpulse0.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close the program that uses it, then try again.</source>
        <translation>La cámara no da imagen. Cierre el programa que la usa y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Square metre</source>
        <translation>Metro cuadrado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Código de barras (GTIN)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Unidad de venta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The picture is larger than 16 MB. Choose a smaller one.</source>
        <translation>La imagen supera 16 MB. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>Too long: at most 300 characters.</source>
        <translation>Demasiado largo: 300 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“{value}” belongs to {owner} already.</source>
        <translation>«{value}» ya pertenece a {owner}.</translation>
    </message>
    <message>
        <source>Stands here twice: each must be its own.</source>
        <translation>Aparece dos veces: cada uno debe ser único.</translation>
    </message>
    <message>
        <source>Not a barcode’s number: its check digit or length is wrong. Scan it, or type it again.</source>
        <translation>No es un código de barras: su dígito de control o su longitud no vale. Escanéelo o tecléelo otra vez.</translation>
    </message>
    <message>
        <source>This category is no longer there. Choose another.</source>
        <translation>Esta categoría ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>More than 500 combinations. Give fewer choices.</source>
        <translation>Más de 500 combinaciones. Ponga menos valores.</translation>
    </message>
    <message>
        <source>At most 12 options.</source>
        <translation>12 opciones como máximo.</translation>
    </message>
    <message>
        <source>Not a price. Write it like 1290 or 1290.50.</source>
        <translation>No es un precio. Escriba por ejemplo 1290 o 1290,50.</translation>
    </message>
    <message>
        <source>Not a count. Write a whole number, or nothing where nobody counts.</source>
        <translation>No es una cantidad. Escriba un número entero, o nada si nadie cuenta.</translation>
    </message>
    <message>
        <source>Not a rate. Write it like 19 or 7.5, or nothing for the shop’s own.</source>
        <translation>No es un tipo. Escriba por ejemplo 21 o 7,5, o nada para el de la tienda.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>Give it a title, by which customers find it.</source>
        <translation>Póngale un título, para que los clientes lo encuentren.</translation>
    </message>
    <message>
        <source>Give it a number of its own, the SKU.</source>
        <translation>Póngale un número propio, la referencia.</translation>
    </message>
    <message>
        <source>Give it a price.</source>
        <translation>Póngale un precio.</translation>
    </message>
    <message>
        <source>At least one combination must be sold.</source>
        <translation>Debe venderse al menos una combinación.</translation>
    </message>
    <message>
        <source>Each option needs a name and its choices, with commas between.</source>
        <translation>Cada opción necesita un nombre y sus valores, separados por comas.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta esto.</translation>
    </message>
    <message>
        <source>A price is from nothing to a milliard.</source>
        <translation>Un precio va de cero a mil millones.</translation>
    </message>
    <message>
        <source>A stock is from nothing to a milliard.</source>
        <translation>Las existencias van de cero a mil millones.</translation>
    </message>
    <message>
        <source>A rate is from 0 to 100 percent.</source>
        <translation>Un tipo va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>{field}: yours {mine}, now {theirs}</source>
        <translation>{field}: {mine} aquí, ahora {theirs}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{title} is sold again.</source>
        <translation>{title} vuelve a estar en venta.</translation>
    </message>
    <message>
        <source>{title} is withdrawn; lists that have it keep it.</source>
        <translation>{title} se ha retirado; las listas que lo tienen lo conservan.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>{title} (withdrawn)</source>
        <translation>{title} (retirado)</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>desde {amount}</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue cannot be read now.</source>
        <translation>Ahora no se puede leer el catálogo.</translation>
    </message>
    <message>
        <source>No product fits.</source>
        <translation>Ningún producto coincide.</translation>
    </message>
    <message>
        <source>Use fewer words, or leave out a filter.</source>
        <translation>Busque con menos palabras o quite un filtro.</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>Aún no hay productos.</translation>
    </message>
    <message>
        <source>Add the first (Ctrl+N), or import a file that has them (Ctrl+I).</source>
        <translation>Añada el primero (Ctrl+N) o importe un fichero (Ctrl+I).</translation>
    </message>
    <message>
        <source>A manager adds or imports them.</source>
        <translation>Un responsable los añade o los importa.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the product off the kiosks</source>
        <translation>Quitar el producto de los quioscos</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Volver a vender</translation>
    </message>
    <message>
        <source>Sell the product again</source>
        <translation>Vender de nuevo el producto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>Guardar el producto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import products from a file</source>
        <translation>Importar productos de un fichero</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Choose a product to see all of it.</source>
        <translation>Elija un producto para ver sus datos.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything by its name</source>
        <translation>Ctrl+K encuentra todo por su nombre</translation>
    </message>
    <message>
        <source>In a list or a field</source>
        <translation>En una lista o un campo</translation>
    </message>
    <message>
        <source>Open the record; edit the cell; send the answer</source>
        <translation>Abrir la ficha; editar la celda; enviar la respuesta</translation>
    </message>
    <message>
        <source>Remove the line, or bring it back</source>
        <translation>Quitar la línea o recuperarla</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>Pasar al campo siguiente</translation>
    </message>
    <message>
        <source>Leave the cell; close what lies over the page</source>
        <translation>Salir de la celda; cerrar lo que cubre la página</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n en existencias</numerusform>
            <numerusform>%n en existencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Go on with this record (F9)</source>
        <translation>Seguir con esta ficha (F9)</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>is withdrawn, and the file’s order is the shop’s</source>
        <translation>se retira, y el orden del fichero pasa a ser el de la tienda</translation>
    </message>
    <message>
        <source>What the shop has and the file does not name</source>
        <translation>Productos de la tienda que no están en el fichero</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del fichero</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>Contenido de las columnas</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Inicio del fichero</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {format} · %n row(s)</source>
        <translation>
            <numerusform>{name} · {format} · %n fila</numerusform>
            <numerusform>{name} · {format} · %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file says itself what its columns hold.</source>
        <translation>Este tipo de fichero dice por sí mismo qué contienen sus columnas.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el fichero</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>Elija la columna que lo contiene.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What would you like to do, or whose record?</source>
        <translation>¿Qué quiere hacer, o qué ficha?</translation>
    </message>
    <message>
        <source>Commands, areas, records and colleagues</source>
        <translation>Comandos, áreas, fichas y compañeros</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>{topic}: {field} was changed meanwhile</source>
        <translation>Cambiado entretanto: {topic}, {field}</translation>
    </message>
    <message>
        <source>{field} was changed meanwhile</source>
        <translation>Cambiado entretanto: {field}</translation>
    </message>
    <message>
        <source>Take mine: {value}</source>
        <translation>Mantener mi valor: {value}</translation>
    </message>
    <message>
        <source>Take theirs: {value}</source>
        <translation>Usar el otro valor: {value}</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Something went wrong inside the console</source>
        <translation>Algo ha fallado en la consola</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy them for whoever looks into it</source>
        <translation>Copiarlos para quien lo investigue</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Work on; what was saved is saved</source>
        <translation>Seguir trabajando; lo guardado está guardado</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Cerrar la consola</translation>
    </message>
    <message>
        <source>Close it; what waits for the store is sent first</source>
        <translation>Cerrarla; lo que espera a la base de datos se envía antes</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The details hold no word about any customer.</source>
        <translation>No se pierde nada de lo guardado. Los detalles no contienen datos de clientes.</translation>
    </message>
    <message>
        <source>Please close the console and start it again. Nothing that was saved is lost.</source>
        <translation>Cierre la consola y vuelva a abrirla. No se pierde nada de lo guardado.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s).</source>
        <translation>
            <numerusform>Ha ocurrido %n vez.</numerusform>
            <numerusform>Ha ocurrido %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Enter decline   ·   Esc leave it</source>
        <translation>Intro rechazar   ·   Esc cancelar</translation>
    </message>
    <message>
        <source>Why not? The customer reads it.</source>
        <translation>¿Por qué no? El cliente lo lee.</translation>
    </message>
    <message>
        <source>{verb}: “{request}”</source>
        <translation>{verb}: «{request}»</translation>
    </message>
    <message>
        <source>Reason for declining “{request}”</source>
        <translation>Motivo para rechazar «{request}»</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Encargado</translation>
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
        <translation>Productos de la tienda</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Show to the customer</source>
        <translation>Mostrar al cliente</translation>
    </message>
    <message>
        <source>The catalogue no longer holds this product.</source>
        <translation>El catálogo ya no tiene este producto.</translation>
    </message>
    <message>
        <source>{title} comes without options.</source>
        <translation>{title} no tiene opciones.</translation>
    </message>
    <message>
        <source>A product for the request</source>
        <translation>Un producto para la solicitud</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del fichero</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>Type its path and press Enter</source>
        <translation>Teclee su ruta y pulse Intro</translation>
    </message>
    <message>
        <source>A WooCommerce export, a Handsel catalogue, or any table (CSV) or list (JSON) in which each row is a product with a title and a price. Nothing is changed before you say so.</source>
        <translation>Una exportación de WooCommerce, un catálogo de Handsel o cualquier tabla (CSV) o lista (JSON) en la que cada fila sea un producto con título y precio. No se cambia nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Suelte un fichero aquí o elija uno.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>ID, name, telephone, e-mail, product or note</source>
        <translation>Número, nombre, teléfono, correo, producto o nota</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todas las abiertas</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Any trader</source>
        <translation>Cualquier vendedor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Search by title, SKU, barcode or words</source>
        <translation>Título, referencia, código de barras o palabras</translation>
    </message>
    <message>
        <source>Search the catalogue (Ctrl+F)</source>
        <translation>Buscar en el catálogo (Ctrl+F)</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En existencias</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sin existencias</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No se cuenta</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En venta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>On sale and withdrawn</source>
        <translation>En venta y retirados</translation>
    </message>
    <message>
        <source>On sale or withdrawn</source>
        <translation>En venta o retirado</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Precio desde</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>Precio hasta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>FilteredHistory</name>
    <message>
        <source>Whose history</source>
        <translation>Historial de</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>in a tab</source>
        <translation>en una pestaña</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>reciente</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>waits too long</source>
        <translation>espera demasiado</translation>
    </message>
    <message>
        <source>{name} is coming</source>
        <translation>{name} va de camino</translation>
    </message>
    <message>
        <source>The others are in the archive</source>
        <translation>Las demás están en el archivo</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llaman</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntan</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En atención</translation>
    </message>
    <message>
        <source>Browsing</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcados</translation>
    </message>
</context>
<context>
    <name>FloorFilter</name>
    <message>
        <source>ID, name, kiosk …</source>
        <translation>Nombre, número, quiosco…</translation>
    </message>
    <message>
        <source>Filter the floor</source>
        <translation>Filtrar la sala</translation>
    </message>
</context>
<context>
    <name>FloorModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Floor: open records</source>
        <translation>Sala de ventas: fichas abiertas</translation>
    </message>
    <message>
        <source>Nobody is at a kiosk yet.
As soon as somebody touches one, they appear here.</source>
        <translation>Aún no hay nadie en un quiosco.
En cuanto alguien toque uno, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nobody on the floor is called so.</source>
        <translation>Nadie en la sala se llama así.</translation>
    </message>
    <message>
        <source>FLOOR</source>
        <translation>SALA</translation>
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
        <translation>ahora mismo</translation>
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
        <translation>hace {count} min</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>hace {count} h</translation>
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
        <translation>{sentence}. No ejecutado: {refusal}</translation>
    </message>
    <message>
        <source>began at {terminal}</source>
        <translation>ha empezado en {terminal}</translation>
    </message>
    <message>
        <source>added {title}</source>
        <translation>ha añadido {title}</translation>
    </message>
    <message>
        <source>added {quantity} × {title}</source>
        <translation>ha añadido {quantity} × {title}</translation>
    </message>
    <message>
        <source>added a line of their own: {quantity} × {title} at {price}</source>
        <translation>ha añadido una línea libre: {quantity} × {title} a {price}</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>moved {title}</source>
        <translation>ha movido {title}</translation>
    </message>
    <message>
        <source>asked: “{text}”</source>
        <translation>ha preguntado: «{text}»</translation>
    </message>
    <message>
        <source>answered with a product</source>
        <translation>ha respondido con un producto</translation>
    </message>
    <message>
        <source>answered: “{text}”</source>
        <translation>ha respondido: «{text}»</translation>
    </message>
    <message>
        <source>looked for “{words}” and found nothing</source>
        <translation>ha buscado «{words}» sin encontrar nada</translation>
    </message>
    <message>
        <source>showed {title}</source>
        <translation>ha mostrado {title}</translation>
    </message>
    <message>
        <source>showed {title}: “{text}”</source>
        <translation>ha mostrado {title}: «{text}»</translation>
    </message>
    <message>
        <source>called: {reason}</source>
        <translation>ha llamado: {reason}</translation>
    </message>
    <message>
        <source>is coming in {count} min</source>
        <translation>va en {count} min</translation>
    </message>
    <message>
        <source>took the call</source>
        <translation>ha atendido la llamada</translation>
    </message>
    <message>
        <source>called off the call</source>
        <translation>ha anulado la llamada</translation>
    </message>
    <message>
        <source>ended the call</source>
        <translation>ha terminado la llamada</translation>
    </message>
    <message>
        <source>contact: {contact}</source>
        <translation>contacto: {contact}</translation>
    </message>
    <message>
        <source>cleared the note</source>
        <translation>ha borrado la nota</translation>
    </message>
    <message>
        <source>note: “{note}”</source>
        <translation>nota: «{note}»</translation>
    </message>
    <message>
        <source>gave the record back to the floor</source>
        <translation>ha devuelto la ficha a la sala</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>atendido por {name}</translation>
    </message>
    <message>
        <source>walked away; the record is parked</source>
        <translation>se ha ido; la ficha queda aparcada</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>ha vuelto</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>ha hecho el presupuesto</translation>
    </message>
    <message>
        <source>closed: {outcome}</source>
        <translation>ha cerrado la ficha: {outcome}</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>ha reabierto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>{name}, approved by {manager}</source>
        <translation>{name}, aprobado por {manager}</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>una solicitud</translation>
    </message>
    <message>
        <source>“{text}” {state}: {reason}</source>
        <translation>«{text}» {state}: {reason}</translation>
    </message>
    <message>
        <source>“{text}” {state}</source>
        <translation>«{text}» {state}</translation>
    </message>
    <message>
        <source>removed {title}</source>
        <translation>ha quitado {title}</translation>
    </message>
    <message>
        <source>restored {title}</source>
        <translation>ha recuperado {title}</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>{title}: {field} {after}</source>
        <translation>{title}: {field} {after}</translation>
    </message>
    <message>
        <source>{title}: {field} {before} → {after}</source>
        <translation>{title}: {field} {before} → {after}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of the record</source>
        <translation>Historial de la ficha</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Handsel catalogue</source>
        <translation>Catálogo de Handsel</translation>
    </message>
    <message>
        <source>WooCommerce export</source>
        <translation>Exportación de WooCommerce</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>List (JSON)</source>
        <translation>Lista (JSON)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number, where there is no SKU</source>
        <translation>Número, si no hay referencia</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Código de barras (GTIN)</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>Lugar en la tienda</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Tipo de IVA</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Picture’s address</source>
        <translation>Dirección de la imagen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diámetro</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>{sentence} (line {line})</source>
        <translation>{sentence} (fila {line})</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No hay ningún fichero {name}.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} no es un fichero.</translation>
    </message>
    <message>
        <source>{name} may not be read by this user.</source>
        <translation>Este usuario no puede leer {name}.</translation>
    </message>
    <message>
        <source>{name} is too large to import at once. Split it into smaller files.</source>
        <translation>{name} es demasiado grande para importarlo de una vez. Divídalo en ficheros más pequeños.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the products as CSV or JSON.</source>
        <translation>{name} no es un fichero de texto. Exporte los productos como CSV o JSON.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet. Save it as CSV, then import that.</source>
        <translation>{name} es una hoja de cálculo. Guárdela como CSV e impórtela.</translation>
    </message>
    <message>
        <source>{name} is a web page or XML. Export the products as CSV or JSON.</source>
        <translation>{name} es una página web o XML. Exporte los productos como CSV o JSON.</translation>
    </message>
    <message>
        <source>{name} begins like JSON but is broken.</source>
        <translation>{name} empieza como JSON, pero está dañado.</translation>
    </message>
    <message>
        <source>The first row of {name} must name its columns.</source>
        <translation>La primera fila de {name} debe nombrar sus columnas.</translation>
    </message>
    <message>
        <source>There are no products in {name}.</source>
        <translation>No hay productos en {name}.</translation>
    </message>
    <message>
        <source>{name} is JSON whose brackets are nested too deeply.</source>
        <translation>{name} es JSON con corchetes demasiado anidados.</translation>
    </message>
    <message>
        <source>{name} is JSON with a number too large to read.</source>
        <translation>{name} es JSON con un número demasiado grande.</translation>
    </message>
    <message>
        <source>{name} does not say of which version of Handsel’s format it is.</source>
        <translation>{name} no dice de qué versión del formato de Handsel es.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Handsel. Update this machine.</source>
        <translation>{name} es de un Handsel más nuevo. Actualice este equipo.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>unas comillas no se cierran</translation>
    </message>
    <message>
        <source>a cell has more than 131,072 characters</source>
        <translation>una celda tiene más de 131 072 caracteres</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>a title of more than 300 characters</source>
        <translation>un título de más de 300 caracteres</translation>
    </message>
    <message>
        <source>an SKU of more than 300 characters</source>
        <translation>una referencia de más de 300 caracteres</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>a price that is no amount</source>
        <translation>un precio que no es un importe</translation>
    </message>
    <message>
        <source>a price below nothing</source>
        <translation>un precio inferior a cero</translation>
    </message>
    <message>
        <source>a price beyond any shop’s</source>
        <translation>un precio desmesurado</translation>
    </message>
    <message>
        <source>a price in another currency than the shop’s</source>
        <translation>un precio en otra moneda que la de la tienda</translation>
    </message>
    <message>
        <source>an SKU that an earlier row has</source>
        <translation>una referencia que ya tiene una fila anterior</translation>
    </message>
    <message>
        <source>a variant of a product that is not in the file</source>
        <translation>una variante de un producto que no está en el fichero</translation>
    </message>
    <message>
        <source>options, but no variant that could be read</source>
        <translation>opciones, pero ninguna variante legible</translation>
    </message>
    <message>
        <source>not a product that is sold by itself</source>
        <translation>no es un producto que se venda solo</translation>
    </message>
    <message>
        <source>not published or not visible in its shop</source>
        <translation>no publicado o no visible en su tienda</translation>
    </message>
    <message>
        <source>an option or choice that cannot be used</source>
        <translation>una opción o un valor que no sirve</translation>
    </message>
    <message>
        <source>an option or choice of more than 300 characters</source>
        <translation>una opción o un valor de más de 300 caracteres</translation>
    </message>
    <message>
        <source>more than 12 options</source>
        <translation>más de 12 opciones</translation>
    </message>
    <message>
        <source>a barcode with a wrong check digit or length</source>
        <translation>un código de barras con dígito de control o longitud erróneos</translation>
    </message>
    <message>
        <source>a stock that is no count</source>
        <translation>unas existencias que no son un número</translation>
    </message>
    <message>
        <source>a unit other than piece, metre or square metre</source>
        <translation>una unidad que no es pieza, metro ni metro cuadrado</translation>
    </message>
    <message>
        <source>a category that cannot be used</source>
        <translation>una categoría que no sirve</translation>
    </message>
    <message>
        <source>a picture that cannot be used</source>
        <translation>una imagen que no sirve</translation>
    </message>
    <message>
        <source>a tax rate or class that cannot be used</source>
        <translation>un tipo o una clase de IVA que no sirve</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>taken without it</source>
        <translation>tomado sin ello</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirados</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservados</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>existencias</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>código de barras</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>variantes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>medidas</translation>
    </message>
    <message>
        <source>what goes with it</source>
        <translation>lo que combina</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>sold again</source>
        <translation>otra vez en venta</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>{name} is being read …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>{name} is being read and compared …</source>
        <translation>Leyendo y comparando {name}…</translation>
    </message>
    <message>
        <source>The products are being written. Nobody sees them before all are there.</source>
        <translation>Se están escribiendo los productos. Nadie los ve hasta que estén todos.</translation>
    </message>
    <message>
        <source>The import is done. Kiosks show it within moments.</source>
        <translation>La importación ha terminado. Los quioscos la mostrarán en unos instantes.</translation>
    </message>
    <message>
        <source>The file’s prices are in {file}, the shop’s in {shop}. Nothing was changed.</source>
        <translation>Los precios del fichero están en {file} y los de la tienda en {shop}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No product in the file can be read. The list says why.</source>
        <translation>No se puede leer ningún producto del fichero. La lista dice por qué.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>Solo un responsable puede cambiar el catálogo.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>Algo ha fallado en la consola. El registro dice más.</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json *.jsonl *.txt *.tsv);;All files (*)</source>
        <translation>Catálogos (*.csv *.json *.jsonl *.txt *.tsv);;Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichero que importar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The report is in {name}.</source>
        <translation>El informe está en {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written. Choose another place.</source>
        <translation>No se puede escribir {name}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importar ahora</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Examinar el fichero</translation>
    </message>
    <message>
        <source>Find out what would change; nothing is written</source>
        <translation>Ver qué cambiaría; no se escribe nada</translation>
    </message>
    <message>
        <source>Write the products into the shop</source>
        <translation>Escribir los productos en la tienda</translation>
    </message>
    <message>
        <source>Write what was done into a file</source>
        <translation>Escribir en un fichero lo que se ha hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>Volver al catálogo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un fichero…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el fichero</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro fichero</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Scan a customer’s code</source>
        <translation>Escanee el código de un cliente</translation>
    </message>
    <message>
        <source>The scanner works from anywhere in this window.</source>
        <translation>El lector funciona en toda esta ventana.</translation>
    </message>
    <message>
        <source>type the nine symbols of the customer ID</source>
        <translation>teclear los nueve símbolos del número de cliente</translation>
    </message>
    <message>
        <source>choose a record from the floor</source>
        <translation>elegir una ficha de la sala</translation>
    </message>
    <message>
        <source>hold the code to the camera</source>
        <translation>mostrar el código a la cámara</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>“{text}” is not a quantity. Type a number, such as 2.</source>
        <translation>«{text}» no es una cantidad. Teclee un número, por ejemplo 2.</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Type an amount, such as 119.</source>
        <translation>«{text}» no es un precio. Teclee un importe, por ejemplo 119.</translation>
    </message>
    <message>
        <source>“{text}” is not a discount. Type a percentage, such as 10%, or an amount, such as 25.</source>
        <translation>«{text}» no es un descuento. Teclee un porcentaje, por ejemplo 10&#xa0;%, o un importe, por ejemplo 25.</translation>
    </message>
    <message>
        <source>“{text}” cannot be used here.</source>
        <translation>«{text}» no vale aquí.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>kept on the list</source>
        <translation>sigue en la lista</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{quantity} at {price}</source>
        <translation>{quantity} a {price}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>{cell} (removed)</source>
        <translation>{cell} (quitado)</translation>
    </message>
    <message>
        <source>Change the price (F4)</source>
        <translation>Cambiar el precio (F4)</translation>
    </message>
    <message>
        <source>Give a discount, such as “10%” or “25” (F6)</source>
        <translation>Aplicar un descuento, por ejemplo «10&#xa0;%» o «25» (F6)</translation>
    </message>
    <message>
        <source>Put the line back (Del)</source>
        <translation>Recuperar la línea (Supr)</translation>
    </message>
    <message>
        <source>Take the line off the list (Del)</source>
        <translation>Quitar la línea de la lista (Supr)</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>sin existencias</translation>
    </message>
    <message>
        <source>only {count} in stock</source>
        <translation>solo {count} en existencias</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} en existencias</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Lines of the record</source>
        <translation>Líneas de la ficha</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on the record</source>
        <translation>Nota de la ficha</translation>
    </message>
    <message>
        <source>A note for colleagues …</source>
        <translation>Una nota para los compañeros…</translation>
    </message>
    <message>
        <source>Saved when you leave the field, or by Ctrl+Enter</source>
        <translation>Se guarda al salir del campo o con Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Such as colour or size</source>
        <translation>Por ejemplo, color o tamaño</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What becomes of products and rows</source>
        <translation>Qué pasa con los productos y las filas</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nada de este tipo.</translation>
    </message>
    <message>
        <source>Rows with something wrong: {count}</source>
        <translation>Filas con algún error: {count}</translation>
    </message>
    <message>
        <source>Products {kind}: {count}</source>
        <translation>Productos {kind}: {count}</translation>
    </message>
    <message>
        <source>Nothing is withdrawn: a row that was left out may name any product. Mend the file, then import it again.</source>
        <translation>No se retira nada: una fila omitida puede nombrar cualquier producto. Corrija el fichero e impórtelo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) stay although their rows could not be read.</source>
        <translation>
            <numerusform>%n producto se queda aunque su fila no se pudo leer.</numerusform>
            <numerusform>%n productos se quedan aunque sus filas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {total}; the report’s file has all.</source>
        <translation>Los primeros {shown} de {total}; el fichero del informe los tiene todos.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Valor leído</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>OwnLinePanel</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Give a description.</source>
        <translation>Ponga una descripción.</translation>
    </message>
    <message>
        <source>Type a number, such as 2.</source>
        <translation>Teclee un número, por ejemplo 2.</translation>
    </message>
    <message>
        <source>Type an amount, such as 119.</source>
        <translation>Teclee un importe, por ejemplo 119.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Indique un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>Custom line</source>
        <translation>Línea libre</translation>
    </message>
    <message>
        <source>Enter add   ·   Esc leave it</source>
        <translation>Intro añadir   ·   Esc cancelar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>The mail program has the draft, with the quote attached.</source>
        <translation>El programa de correo tiene el borrador, con el presupuesto adjunto.</translation>
    </message>
    <message>
        <source>The mail program has the text. Attach {name} to it, from the folder.</source>
        <translation>El programa de correo tiene el texto. Adjunte {name}, desde la carpeta.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The draft is saved as {name}.</source>
        <translation>En este equipo no hay ningún programa de correo configurado. El borrador está guardado como {name}.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder} ({cause}). Check the folder in the settings.</source>
        <translation>No se puede escribir en {folder} ({cause}). Compruebe la carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>Algo ha fallado en la consola. El registro dice más.</translation>
    </message>
    <message>
        <source>The quote is being printed …</source>
        <translation>Imprimiendo el presupuesto…</translation>
    </message>
    <message>
        <source>The slip is being printed …</source>
        <translation>Imprimiendo el tique…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The draft is being written …</source>
        <translation>Escribiendo el borrador…</translation>
    </message>
    <message>
        <source>The printer is still at work. Try again when it is done.</source>
        <translation>La impresora sigue trabajando. Reintente cuando termine.</translation>
    </message>
    <message>
        <source>The last paper is still being written. Try again in a moment.</source>
        <translation>El último documento aún se está escribiendo. Reintente en un momento.</translation>
    </message>
    <message>
        <source>The slip is printed.</source>
        <translation>El tique está impreso.</translation>
    </message>
    <message>
        <source>The quote is printed.</source>
        <translation>El presupuesto está impreso.</translation>
    </message>
    <message>
        <source>It is printed. The printer’s paper is nearly used up.</source>
        <translation>Está impreso. A la impresora le queda poco papel.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put paper in, then print again.</source>
        <translation>La impresora no tiene papel. Ponga papel y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>The printer’s cover is open. Close it, then print again.</source>
        <translation>La tapa de la impresora está abierta. Ciérrela y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>No printer for slips is set. Name one under [printer].</source>
        <translation>No hay impresora de tiques. Indique una en [printer].</translation>
    </message>
    <message>
        <source>There is no printer of that name here, or none at all. Check the settings; Ctrl+S saves the quote as a PDF.</source>
        <translation>Aquí no hay ninguna impresora con ese nombre, o no hay ninguna. Compruebe los ajustes; Ctrl+S guarda el presupuesto en PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, then print again.</source>
        <translation>La impresora no responde. Compruebe que está encendida y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>The printer could not print. The log says more.</source>
        <translation>La impresora no ha podido imprimir. El registro dice más.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Somebody new begins here</source>
        <translation>Alguien nuevo empieza aquí</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this sheet</source>
        <translation>Guardar esta hoja</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Retirar el acceso</translation>
    </message>
    <message>
        <source>They can sign in no more; history still names them</source>
        <translation>Ya no puede entrar; el historial conserva su nombre</translation>
    </message>
    <message>
        <source>It could not be read who works here. The log says more.</source>
        <translation>No se ha podido leer quién trabaja aquí. El registro dice más.</translation>
    </message>
    <message>
        <source>This sheet is not saved yet. Save it (Ctrl+S), or press Esc to put everything back.</source>
        <translation>Esta hoja aún no está guardada. Guárdela (Ctrl+S) o pulse Esc para dejar todo como estaba.</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>trader</source>
        <translation>vendedor</translation>
    </message>
    <message>
        <source>may change prices</source>
        <translation>puede cambiar precios</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>Límite de descuento</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} se ha guardado.</translation>
    </message>
    <message>
        <source>{name} can sign in no more.</source>
        <translation>{name} ya no puede entrar.</translation>
    </message>
    <message>
        <source>It could not be saved. The log says more.</source>
        <translation>No se ha podido guardar. El registro dice más.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Trader</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>May change prices</source>
        <translation>Puede cambiar precios</translation>
    </message>
    <message>
        <source>A manager may do everything.</source>
        <translation>Un responsable puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>With it a manager approves what traders may not do</source>
        <translation>Con él, un responsable aprueba lo que los vendedores no pueden hacer</translation>
    </message>
    <message>
        <source>Discount ceiling</source>
        <translation>Límite de descuento</translation>
    </message>
    <message>
        <source>How far below the list price, by price and discount together</source>
        <translation>Cuánto por debajo del precio de lista, con precio y descuento juntos</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Indique un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role and rights</source>
        <translation>Función y permisos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>browsing</source>
        <translation>mirando</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>en atención</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>presupuestada</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendida</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>encargada</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>sin compra</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>on order</source>
        <translation>por encargo</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>Would like advice</source>
        <translation>Quiere asesoramiento</translation>
    </message>
    <message>
        <source>Would like to see something</source>
        <translation>Quiere ver algo</translation>
    </message>
    <message>
        <source>Wants to buy</source>
        <translation>Quiere comprar</translation>
    </message>
    <message>
        <source>Needs help with the kiosk</source>
        <translation>Necesita ayuda con el quiosco</translation>
    </message>
    <message>
        <source>Asks for someone to come</source>
        <translation>Pide que venga alguien</translation>
    </message>
    <message>
        <source>There is no record of this customer ID in this shop.</source>
        <translation>Esta tienda no tiene ninguna ficha de este número de cliente.</translation>
    </message>
    <message>
        <source>This customer ID has a record already.</source>
        <translation>Este número de cliente ya tiene una ficha.</translation>
    </message>
    <message>
        <source>The record is closed ({outcome}). Reopen it to go on.</source>
        <translation>La ficha está cerrada ({outcome}). Reábrala para seguir.</translation>
    </message>
    <message>
        <source>This cannot be done while the record is “{state}”.</source>
        <translation>No se puede mientras la ficha esté «{state}».</translation>
    </message>
    <message>
        <source>The customer has gone on at {terminal}.</source>
        <translation>El cliente ha seguido en {terminal}.</translation>
    </message>
    <message>
        <source>Only staff may do this.</source>
        <translation>Solo el personal puede hacerlo.</translation>
    </message>
    <message>
        <source>Only the customer’s kiosk does this.</source>
        <translation>Solo el quiosco del cliente hace esto.</translation>
    </message>
    <message>
        <source>This is no longer part of the record.</source>
        <translation>Esto ya no forma parte de la ficha.</translation>
    </message>
    <message>
        <source>This is on the record already.</source>
        <translation>Esto ya está en la ficha.</translation>
    </message>
    <message>
        <source>{title} was changed meanwhile.</source>
        <translation>{title} se ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>The note was changed meanwhile.</source>
        <translation>La nota se ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>{name} has answered this request meanwhile.</source>
        <translation>{name} ya ha respondido a esta solicitud.</translation>
    </message>
    <message>
        <source>This request was put back to “asked” meanwhile.</source>
        <translation>Esta solicitud ha vuelto entretanto a «preguntado».</translation>
    </message>
    <message>
        <source>{name} has set this request to “{state}” meanwhile.</source>
        <translation>{name} ha puesto entretanto esta solicitud en «{state}».</translation>
    </message>
    <message>
        <source>The lines were moved meanwhile.</source>
        <translation>Las líneas se han movido entretanto.</translation>
    </message>
    <message>
        <source>Nobody called “{username}” works here any more.</source>
        <translation>Aquí ya no trabaja nadie llamado «{username}».</translation>
    </message>
    <message>
        <source>The contact was changed meanwhile.</source>
        <translation>El contacto se ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>The customer is waiting on a call already.</source>
        <translation>El cliente ya está esperando por una llamada.</translation>
    </message>
    <message>
        <source>{name} was faster and has taken this call.</source>
        <translation>{name} ha sido más rápido y ha atendido esta llamada.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>It is that way already.</source>
        <translation>Ya es así.</translation>
    </message>
    <message>
        <source>This cannot be taken back, or has been already.</source>
        <translation>Esto no se puede deshacer, o ya se ha hecho.</translation>
    </message>
    <message>
        <source>A colleague or the customer has built on this since; it stays.</source>
        <translation>Un compañero o el cliente ha seguido a partir de esto; se queda.</translation>
    </message>
    <message>
        <source>That is {wanted} below the list price; you may give {ceiling}. A manager can approve it.</source>
        <translation>Es un {wanted} menos que el precio de lista; usted puede dar un {ceiling}. Un responsable puede aprobarlo.</translation>
    </message>
    <message>
        <source>A price of your own needs a manager’s approval.</source>
        <translation>Un precio propio necesita la aprobación de un responsable.</translation>
    </message>
    <message>
        <source>A line of your own needs a manager’s approval.</source>
        <translation>Una línea libre necesita la aprobación de un responsable.</translation>
    </message>
    <message>
        <source>Reopening a finished sale needs a manager’s approval.</source>
        <translation>Reabrir una venta terminada necesita la aprobación de un responsable.</translation>
    </message>
    <message>
        <source>Giving away a colleague’s customer needs a manager’s approval.</source>
        <translation>Traspasar el cliente de un compañero necesita la aprobación de un responsable.</translation>
    </message>
    <message>
        <source>A quantity is from 1 to 9,999 whole pieces, or has up to three decimals in metres.</source>
        <translation>Una cantidad va de 1 a 9999 piezas enteras o tiene hasta tres decimales en metros.</translation>
    </message>
    <message>
        <source>This price cannot be used. Give it in the record’s currency, not below nothing.</source>
        <translation>Este precio no vale. Indíquelo en la moneda de la ficha, no menor que cero.</translation>
    </message>
    <message>
        <source>A discount is from nothing to the whole of the line, such as “10%” or “25”.</source>
        <translation>Un descuento va de cero a toda la línea, por ejemplo «10&#xa0;%» o «25».</translation>
    </message>
    <message>
        <source>The note is too long. It may have 500 characters.</source>
        <translation>La nota es demasiado larga. Puede tener 500 caracteres.</translation>
    </message>
    <message>
        <source>The answer is empty or too long. It may have 1,000 characters.</source>
        <translation>La respuesta está vacía o es demasiado larga. Puede tener 1000 caracteres.</translation>
    </message>
    <message>
        <source>Give the reason for declining, in at most 1,000 characters.</source>
        <translation>Indique el motivo del rechazo, en 1000 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A request goes from asked to accepted, ordered and available in turn.</source>
        <translation>Una solicitud pasa de preguntada a aceptada, encargada y disponible, por este orden.</translation>
    </message>
    <message>
        <source>A tax rate is from 0 to 100 percent.</source>
        <translation>Un tipo de IVA va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>A part of the contact is too long. Each may have 200 characters.</source>
        <translation>Una parte del contacto es demasiado larga. Cada una puede tener 200 caracteres.</translation>
    </message>
    <message>
        <source>There is nothing on the list to quote yet.</source>
        <translation>Aún no hay nada en la lista para presupuestar.</translation>
    </message>
    <message>
        <source>Give the minutes as a number from 0 to 240.</source>
        <translation>Indique los minutos con un número de 0 a 240.</translation>
    </message>
    <message>
        <source>The value for “{field}” cannot be used.</source>
        <translation>El valor de «{field}» no vale.</translation>
    </message>
    <message>
        <source>{id} was closed on {day} at {time} ({outcome}).</source>
        <translation>{id} se cerró el {day} a las {time} ({outcome}).</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>from {price}</source>
        <translation>desde {price}</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>en existencias</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>sin existencias</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture …</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>A photograph or drawing from a file</source>
        <translation>Una foto o un dibujo de un fichero</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Quitar la imagen del producto</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>Imagen del producto</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Without a picture customers see a parcel.</source>
        <translation>Sin imagen, los clientes ven un paquete.</translation>
    </message>
    <message>
        <source>Only the address of the picture is known.</source>
        <translation>Solo se conoce la dirección de la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) on the product’s page.</source>
        <translation>
            <numerusform>%n imagen más en la página del producto.</numerusform>
            <numerusform>%n imágenes más en la página del producto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.svg)</translation>
    </message>
    <message>
        <source>{name} was not taken: the product it was chosen for is not shown any more.</source>
        <translation>{name} no se ha tomado: el producto para el que se eligió ya no se muestra.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown, or larger than 16 MB.</source>
        <translation>{name} no es una imagen que se pueda mostrar, o supera 16 MB.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
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
        <source>That cannot be a PIN. Use {shortest} to {longest} digits, not all alike and not in a row.</source>
        <translation>Eso no puede ser un PIN. Use de {shortest} a {longest} cifras, ni todas iguales ni seguidas.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Delete it, then set the PIN again with “handsel pin”.</source>
        <translation>El fichero {path} está dañado. Bórrelo y vuelva a fijar el PIN con «handsel pin».</translation>
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
</context>
<context>
    <name>ProductEditing</name>
    <message>
        <source>{title} is saved.</source>
        <translation>{title} se ha guardado.</translation>
    </message>
    <message>
        <source>Not saved: something is to be mended first.</source>
        <translation>No se ha guardado: antes hay algo que corregir.</translation>
    </message>
    <message>
        <source>Not saved: somebody else was faster. Nothing is overwritten.</source>
        <translation>No se ha guardado: alguien fue más rápido. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Only managers may change the catalogue.</source>
        <translation>Solo un responsable puede cambiar el catálogo.</translation>
    </message>
    <message>
        <source>This product is no longer there.</source>
        <translation>Este producto ya no existe.</translation>
    </message>
    <message>
        <source>Not saved; what you typed is still here. {why}</source>
        <translation>No se ha guardado; lo tecleado sigue aquí. {why}</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>Algo ha fallado en la consola. El registro dice más.</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Managers edit the catalogue; you can read it.</source>
        <translation>Los responsables editan el catálogo; usted puede leerlo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Put everything back as it is stored (Esc)</source>
        <translation>Dejar todo como estaba guardado (Esc)</translation>
    </message>
    <message>
        <source>Somebody else has changed this product meanwhile.</source>
        <translation>Otra persona ha cambiado este producto entretanto.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>en venta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Options and variants</source>
        <translation>Opciones y variantes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mantener los míos</translation>
    </message>
    <message>
        <source>Save my values over theirs</source>
        <translation>Guardar mis valores sobre los otros</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar los otros</translation>
    </message>
    <message>
        <source>Let go of my values where they clash</source>
        <translation>Renunciar a mis valores donde chocan</translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Back to the products</source>
        <translation>Volver a los productos</translation>
    </message>
    <message>
        <source>Found in the catalogue</source>
        <translation>Encontrado en el catálogo</translation>
    </message>
    <message>
        <source>Add as custom line (Shift+F3)</source>
        <translation>Añadir como línea libre (Mayús+F3)</translation>
    </message>
    <message>
        <source>Name, article number or colour</source>
        <translation>Nombre, referencia o color</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc close</source>
        <translation>↑ ↓ elegir   ·   Intro tomar   ·   Esc cerrar</translation>
    </message>
    <message>
        <source>Filter the options</source>
        <translation>Filtrar las opciones</translation>
    </message>
    <message>
        <source>Options of {title}</source>
        <translation>Opciones de {title}</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter take   ·   Esc back</source>
        <translation>↑ ↓ elegir   ·   Intro tomar   ·   Esc atrás</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “{text}”.</source>
        <translation>Nada en el catálogo coincide con «{text}».</translation>
    </message>
    <message>
        <source>{title} has no such option.</source>
        <translation>{title} no tiene esa opción.</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
    <name>RecordHead</name>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Print, save or send the record’s papers</source>
        <translation>Imprimir, guardar o enviar los documentos de la ficha</translation>
    </message>
    <message>
        <source>Also open: {names}</source>
        <translation>También abierto: {names}</translation>
    </message>
    <message>
        <source>They have this record open at other consoles</source>
        <translation>Tienen esta ficha abierta en otras consolas</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>atendido por {name}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Close the record as</source>
        <translation>Cerrar la ficha como</translation>
    </message>
    <message>
        <source>&amp;Sold</source>
        <translation>&amp;Vendida</translation>
    </message>
    <message>
        <source>&amp;Ordered</source>
        <translation>&amp;Encargada</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Sin compra</translation>
    </message>
    <message>
        <source>Hand the record over to</source>
        <translation>Traspasar la ficha a</translation>
    </message>
    <message>
        <source>Back to the floor</source>
        <translation>Devolver a la sala</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on the list yet</source>
        <translation>Aún no hay nada en la lista</translation>
    </message>
    <message>
        <source>Scan a product’s barcode, or press F3 to search the catalogue.</source>
        <translation>Escanee el código de barras de un producto o pulse F3 para buscar en el catálogo.</translation>
    </message>
    <message>
        <source>includes {rate} tax {amount}</source>
        <translation>incluye IVA {rate} {amount}</translation>
    </message>
    <message>
        <source>plus {rate} tax {amount}</source>
        <translation>más IVA {rate} {amount}</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>base {amount}</translation>
    </message>
</context>
<context>
    <name>RememberedList</name>
    <message>
        <source>Pinned and recent records</source>
        <translation>Fichas fijadas y recientes</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Lists started</source>
        <translation>Listas empezadas</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>Vendidas o encargadas</translation>
    </message>
    <message>
        <source>Bar chart: lists started, served, and sold or ordered</source>
        <translation>Barras: listas empezadas, atendidas y vendidas o encargadas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Bar chart: median wait by hour of the day</source>
        <translation>Barras: espera mediana por hora del día</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>On lists</source>
        <translation>En listas</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprados</translation>
    </message>
    <message>
        <source>Bar chart: the products on most lists</source>
        <translation>Barras: los productos en más listas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With products</source>
        <translation>Con productos</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendidas</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Encargadas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Sin compra</translation>
    </message>
    <message>
        <source>Value sold and ordered</source>
        <translation>Importe vendido y encargado</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Last searched</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Espera mediana</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Número de veces</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Searched, not found</source>
        <translation>Buscado, no encontrado</translation>
    </message>
    <message>
        <source>{percent} of lists</source>
        <translation>{percent} de las listas</translation>
    </message>
    <message>
        <source>9 in 10 within {time}</source>
        <translation>9 de cada 10 en menos de {time}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Waiting times by hour</source>
        <translation>Espera por hora</translation>
    </message>
    <message>
        <source>Most picked products</source>
        <translation>Productos más elegidos</translation>
    </message>
    <message>
        <source>Asked for but missing</source>
        <translation>Pedidos que faltan</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>Búsquedas sin resultado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The shop is not set up yet.</source>
        <translation>La tienda aún no está configurada.</translation>
    </message>
    <message>
        <source>The report could not be made. The log says more.</source>
        <translation>No se ha podido hacer el informe. El registro dice más.</translation>
    </message>
    <message>
        <source>Nobody began a list in this period.</source>
        <translation>Nadie empezó una lista en este periodo.</translation>
    </message>
    <message>
        <source>Nobody called in this period.</source>
        <translation>Nadie llamó en este periodo.</translation>
    </message>
    <message>
        <source>Nothing was put on a list in this period.</source>
        <translation>No se puso nada en una lista en este periodo.</translation>
    </message>
    <message>
        <source>Whatever was asked or searched for in this period, the shop has.</source>
        <translation>La tienda tiene todo lo que se pidió o se buscó en este periodo.</translation>
    </message>
    <message>
        <source>A report covers ten years at the most.</source>
        <translation>Un informe abarca diez años como máximo.</translation>
    </message>
    <message>
        <source>Report {period}</source>
        <translation>Informe {period}</translation>
    </message>
    <message>
        <source>Save these figures for a spreadsheet</source>
        <translation>Guardar estas cifras para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Volver a leer las cifras</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Most picked</source>
        <translation>Más elegidos</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>Demanda</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>No requests. What the customer asks at the kiosk appears here.</source>
        <translation>No hay solicitudes. Lo que el cliente pregunta en el quiosco aparece aquí.</translation>
    </message>
</context>
<context>
    <name>SaleSection</name>
    <message>
        <source>How it is sold</source>
        <translation>Cómo se vende</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no se cuenta</translation>
    </message>
    <message>
        <source>the shop’s own</source>
        <translation>el de la tienda</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Empty where nobody counts</source>
        <translation>Vacío si nadie cuenta</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Código de barras (GTIN)</translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits</source>
        <translation>8, 12, 13 o 14 cifras</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The shop’s own number of the product</source>
        <translation>El número propio de la tienda para el producto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Empty for the shop’s own rate</source>
        <translation>Vacío para el tipo de la tienda</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Unidad de venta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>{id} is not known here. It may be from another shop, or the kiosk has not sent it yet.</source>
        <translation>{id} no se conoce aquí. Puede ser de otra tienda, o el quiosco aún no lo ha enviado.</translation>
    </message>
    <message>
        <source>A symbol is wrong in “{text}”. Scan it again, or compare it symbol by symbol.</source>
        <translation>Un símbolo de «{text}» está mal. Escanéelo otra vez o compárelo símbolo a símbolo.</translation>
    </message>
    <message>
        <source>“{text}” is only a part: a customer ID has nine symbols.</source>
        <translation>«{text}» es solo una parte: un número de cliente tiene nueve símbolos.</translation>
    </message>
    <message>
        <source>“{text}” has too many or too few symbols: a customer ID has nine, a code fifteen.</source>
        <translation>A «{text}» le sobran o le faltan símbolos: un número de cliente tiene nueve y un código, quince.</translation>
    </message>
    <message>
        <source>“{text}” is not one of our codes.</source>
        <translation>«{text}» no es uno de nuestros códigos.</translation>
    </message>
    <message>
        <source>{title} is on the list.</source>
        <translation>{title} está en la lista.</translation>
    </message>
    <message>
        <source>This is {title}. Open a record first; then its barcode adds it.</source>
        <translation>Es {title}. Abra antes una ficha; entonces su código de barras lo añade.</translation>
    </message>
    <message>
        <source>No product has the barcode {gtin}. Search for it by name (F3).</source>
        <translation>Ningún producto tiene el código de barras {gtin}. Búsquelo por su nombre (F3).</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan or type a code</source>
        <translation>Escanee o teclee un código</translation>
    </message>
    <message>
        <source>Customer ID, code or barcode</source>
        <translation>Número de cliente, código o código de barras</translation>
    </message>
    <message>
        <source>Customer ID, code or product barcode (F2). A scanner works from anywhere.</source>
        <translation>Número de cliente, código o código de barras (F2). Un lector funciona en todas partes.</translation>
    </message>
</context>
<context>
    <name>ScannerView</name>
    <message>
        <source>Try the camera</source>
        <translation>Probar la cámara</translation>
    </message>
    <message>
        <source>Open the camera’s picture (Shift+F2)</source>
        <translation>Abrir la imagen de la cámara (Mayús+F2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lector de teclado</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lector serie</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Choose the port that the scanner is plugged into.</source>
        <translation>Elija el puerto donde está conectado el lector.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>{port} is open. Scan something.</source>
        <translation>{port} está abierto. Escanee algo.</translation>
    </message>
    <message>
        <source>{port} cannot be read ({detail}). Plug the scanner in; it is tried again.</source>
        <translation>No se puede leer {port} ({detail}). Conecte el lector; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>Probar un lector</translation>
    </message>
    <message>
        <source>Scan any code or barcode now. While this page is shown, a scan is explained and opens nothing.</source>
        <translation>Escanee ahora cualquier código. Mientras se muestre esta página, la lectura se explica y no abre nada.</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Aún no se ha escaneado nada.</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>Velocidad en baudios</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>The code of customer {id}.</source>
        <translation>El código del cliente {id}.</translation>
    </message>
    <message>
        <source>The customer ID {id}.</source>
        <translation>El número de cliente {id}.</translation>
    </message>
    <message>
        <source>The product barcode {gtin}; its check digit is right.</source>
        <translation>El código de barras {gtin}; su dígito de control es correcto.</translation>
    </message>
    <message>
        <source>Nothing but spaces.</source>
        <translation>Solo espacios.</translation>
    </message>
    <message>
        <source>Only the beginning of a customer ID.</source>
        <translation>Solo el principio de un número de cliente.</translation>
    </message>
    <message>
        <source>As long as one of our codes, but a symbol is wrong.</source>
        <translation>Tan largo como nuestros códigos, pero un símbolo está mal.</translation>
    </message>
    <message>
        <source>Symbols as in our codes, but too many or too few.</source>
        <translation>Símbolos como los de nuestros códigos, pero sobran o faltan.</translation>
    </message>
    <message>
        <source>Not one of our codes, and no product’s barcode.</source>
        <translation>Ni uno de nuestros códigos ni el código de barras de un producto.</translation>
    </message>
    <message>
        <source>It came through another keyboard layout and was repaired: set the scanner to this computer’s.</source>
        <translation>Llegó con otra distribución de teclado y se ha corregido: ponga el lector con la de este equipo.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>There is nobody to hand the record over to.</source>
        <translation>No hay nadie a quien traspasar la ficha.</translation>
    </message>
    <message>
        <source>Choose first what to take back: Ctrl+5 goes to the history.</source>
        <translation>Elija antes qué deshacer: Ctrl+5 va al historial.</translation>
    </message>
    <message>
        <source>{record} stays within reach below the floor.</source>
        <translation>{record} queda a mano debajo de la sala.</translation>
    </message>
    <message>
        <source>{record} is no longer pinned.</source>
        <translation>{record} ya no está fijada.</translation>
    </message>
    <message>
        <source>{title} is offered on the customer’s screen.</source>
        <translation>{title} se ofrece en la pantalla del cliente.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sign in first; then scan the code again.</source>
        <translation>Inicie sesión antes; después escanee otra vez el código.</translation>
    </message>
    <message>
        <source>Username or password is not right. Try again.</source>
        <translation>El usuario o la contraseña no son correctos. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. The log says more.</source>
        <translation>Algo ha fallado en la consola. El registro dice más.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
</context>
<context>
    <name>ShopView</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Prices include the tax</source>
        <translation>Los precios incluyen el IVA</translation>
    </message>
    <message>
        <source>Managers can change this.</source>
        <translation>Los responsables pueden cambiar esto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the shop’s settings ({key})</source>
        <translation>Guardar los ajustes de la tienda ({key})</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Una tienda necesita un nombre.</translation>
    </message>
    <message>
        <source>Give 1 to {most} days.</source>
        <translation>Indique de 1 a {most} días.</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100.</source>
        <translation>Indique un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>Use at most {count} characters.</source>
        <translation>Como máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>The letterhead holds signs that cannot be printed. Type that part anew.</source>
        <translation>El membrete contiene signos que no se pueden imprimir. Escriba esa parte de nuevo.</translation>
    </message>
    <message>
        <source>The shop’s settings are saved.</source>
        <translation>Los ajustes de la tienda se han guardado.</translation>
    </message>
    <message>
        <source>The settings could not be saved. The log says more.</source>
        <translation>No se han podido guardar los ajustes. El registro dice más.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Standard tax rate</source>
        <translation>Tipo de IVA general</translation>
    </message>
    <message>
        <source>Of what has none of its own</source>
        <translation>Para lo que no tiene uno propio</translation>
    </message>
    <message>
        <source>Reduced tax rate</source>
        <translation>Tipo de IVA reducido</translation>
    </message>
    <message>
        <source>Of what a file calls reduced</source>
        <translation>Para lo que un fichero llama reducido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Days that a quote holds</source>
        <translation>Días de validez de un presupuesto</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Texto al pie</translation>
    </message>
    <message>
        <source>Below the sums: terms, bank account</source>
        <translation>Bajo los totales: condiciones, cuenta bancaria</translation>
    </message>
    <message>
        <source>Shop and taxes</source>
        <translation>Tienda e impuestos</translation>
    </message>
    <message>
        <source>On quotes</source>
        <translation>En los presupuestos</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Trader’s console</source>
        <translation>Consola del vendedor</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Sign in under another name</source>
        <translation>Iniciar sesión con otro nombre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in (Enter)</source>
        <translation>Iniciar sesión (Intro)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>{name}, since {time}</source>
        <translation>{name}, desde las {time}</translation>
    </message>
    <message>
        <source>The record stays open, and what was being typed is kept as it was.</source>
        <translation>La ficha queda abierta, y lo que se estaba escribiendo se conserva tal como estaba.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
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
        <source>Show this slip to our staff, or hold it to a kiosk: your list opens again, today and later.</source>
        <translation>Muestre este tique a nuestro equipo o acérquelo a un quiosco: su lista se abre de nuevo, hoy y más adelante.</translation>
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
    <name>TabStrip</name>
    <message>
        <source>Open records</source>
        <translation>Fichas abiertas</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>others have changed it</source>
        <translation>otros la han cambiado</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Close the tab; the record stays as it is (Ctrl+W)</source>
        <translation>Cerrar la pestaña; la ficha queda como está (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Settings of this terminal</source>
        <translation>Ajustes de este puesto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Papers are saved in</source>
        <translation>Los documentos se guardan en</translation>
    </message>
    <message>
        <source>Quotes are printed on</source>
        <translation>Los presupuestos se imprimen en</translation>
    </message>
    <message>
        <source>the system’s default printer</source>
        <translation>la impresora predeterminada del sistema</translation>
    </message>
    <message>
        <source>Slips are printed on</source>
        <translation>Los tiques se imprimen en</translation>
    </message>
    <message>
        <source>A call is urgent after</source>
        <translation>Una llamada es urgente a los</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Theme, language, sound and notifications are in the menu under your name. Everything else is set in the file handsel.toml; the README says how.</source>
        <translation>El tema, el idioma, el sonido y los avisos están en el menú bajo su nombre. Todo lo demás se ajusta en el fichero handsel.toml; el README explica cómo.</translation>
    </message>
    <message>
        <source>no printer</source>
        <translation>ninguna impresora</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Open the record that the kiosk shows</source>
        <translation>Abrir la ficha que muestra el quiosco</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Take a terminal that is gone off the list</source>
        <translation>Quitar de la lista un puesto que ya no existe</translation>
    </message>
    <message>
        <source>The terminals could not be read. The log says more.</source>
        <translation>No se han podido leer los puestos. El registro dice más.</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n no responde</numerusform>
            <numerusform>%n no responden</numerusform>
        </translation>
    </message>
    <message>
        <source>All terminals are online</source>
        <translation>Todos los puestos están en línea</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>quiosco</translation>
    </message>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} ya no está en la lista.</translation>
    </message>
    <message>
        <source>The terminal could not be taken off the list. The log says more.</source>
        <translation>No se ha podido quitar el puesto de la lista. El registro dice más.</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>What customers read</source>
        <translation>Lo que leen los clientes</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>Idioma de estos textos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Place in the shop</source>
        <translation>Lugar en la tienda</translation>
    </message>
    <message>
        <source>Where customers find it, such as “Aisle C, bay 4”</source>
        <translation>Dónde lo encuentran los clientes, por ejemplo «Pasillo C, módulo 4»</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message numerus="yes">
        <source>%n change(s) wait for the store. Close again to lose them, or wait.</source>
        <translation>
            <numerusform>%n cambio espera a la base de datos. Cierre otra vez para perderlo, o espere.</numerusform>
            <numerusform>%n cambios esperan a la base de datos. Cierre otra vez para perderlos, o espere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsModel</name>
    <message>
        <source>Choice</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>VariantsTable</name>
    <message>
        <source>Add a combination</source>
        <translation>Añadir una combinación</translation>
    </message>
    <message>
        <source>One that is not sold yet</source>
        <translation>Una que aún no se vende</translation>
    </message>
    <message>
        <source>Remove the combination</source>
        <translation>Quitar la combinación</translation>
    </message>
    <message>
        <source>Not sold any more (Delete)</source>
        <translation>Ya no se vende (Supr)</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>● store up</source>
        <translation>● conectada</translation>
    </message>
    <message>
        <source>○ store away</source>
        <translation>○ desconectada</translation>
    </message>
    <message numerus="yes">
        <source>{text} %n change(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>{text} %n cambio espera; no se pierde nada.</numerusform>
            <numerusform>{text} %n cambios esperan; no se pierde nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Go to the first caller</source>
        <translation>Ir a la primera llamada</translation>
    </message>
    <message>
        <source>Go to the first customer who asks</source>
        <translation>Ir al primer cliente que pregunta</translation>
    </message>
    <message>
        <source>{name}: lock, sign out, theme, language</source>
        <translation>{name}: bloquear, cerrar sesión, tema, idioma</translation>
    </message>
    <message>
        <source>Lock, sign out, theme, language</source>
        <translation>Bloquear, cerrar sesión, tema, idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>A word with it, if you like</source>
        <translation>Unas palabras, si quiere</translation>
    </message>
    <message>
        <source>A word with {product}</source>
        <translation>Unas palabras con {product}</translation>
    </message>
    <message>
        <source>Enter show   ·   Esc leave it</source>
        <translation>Intro mostrar   ·   Esc cancelar</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Calls and requests are heard.</source>
        <translation>Las llamadas y las solicitudes suenan.</translation>
    </message>
    <message>
        <source>Calls and requests are silent.</source>
        <translation>Las llamadas y las solicitudes están en silencio.</translation>
    </message>
    <message>
        <source>This terminal has forgotten which records were open here.</source>
        <translation>Este puesto ha olvidado qué fichas estaban abiertas aquí.</translation>
    </message>
    <message>
        <source>Something went wrong inside the console; the change was not made. The log says more.</source>
        <translation>Algo ha fallado en la consola; el cambio no se ha hecho. El registro dice más.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>_Demo</name>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Sign in as the demo trader</source>
        <translation>Iniciar sesión como vendedora de demostración</translation>
    </message>
    <message>
        <source>Demo shop: {username}, password {password}</source>
        <translation>Tienda de demo: {username}, contraseña {password}</translation>
    </message>
    <message>
        <source>To approve: {username}, password {password}, PIN {pin}</source>
        <translation>Para aprobar: {username}, contraseña {password}, PIN&#xa0;{pin}</translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OptionLine</name>
    <message>
        <source>Option, such as Colour</source>
        <translation>Opción, por ejemplo Color</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>Nombre de la opción</translation>
    </message>
    <message>
        <source>Choices, such as Sand, Moss, Rust</source>
        <translation>Valores, por ejemplo Arena, Musgo, Óxido</translation>
    </message>
    <message>
        <source>Choices of {option}</source>
        <translation>Valores de {option}</translation>
    </message>
    <message>
        <source>The choices, with commas between</source>
        <translation>Los valores, separados por comas</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>Quitar esta opción</translation>
    </message>
</context>
<context>
    <name>_RequestCard</name>
    <message>
        <source>Match a product</source>
        <translation>Asociar un producto</translation>
    </message>
    <message>
        <source>Find a product that fits the request</source>
        <translation>Buscar un producto que encaje con la solicitud</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Send the answer (Enter)</source>
        <translation>Enviar la respuesta (Intro)</translation>
    </message>
    <message>
        <source>Take the product out of the answer</source>
        <translation>Quitar el producto de la respuesta</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Answer to “{request}”</source>
        <translation>Respuesta a «{request}»</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>recibida a las {time}</translation>
    </message>
    <message>
        <source>asked on {day} at {time}</source>
        <translation>recibida el {day} a las {time}</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un producto</translation>
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
        <translation>Columnas de la tabla</translation>
    </message>
</context>
</TS>
