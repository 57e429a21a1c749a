### The user’s entries: list, history, undo, sharing.

## Undo, redo, erase

undo-reason = Deshecho
redo-reason = Rehecho
undo-done = Deshecho: { $what }
redo-done = Rehecho: { $what }
undo-nothing = No hay nada que deshacer.
redo-nothing = No hay nada que rehacer.
undo-several =
    { $n ->
        [one] Un cambio deshecho.
       *[other] { $n } cambios deshechos.
    }
redo-several =
    { $n ->
        [one] Un cambio rehecho.
       *[other] { $n } cambios rehechos.
    }
undo-changed = No se ha cambiado nada: otra pestaña ha hecho un cambio entretanto. Inténtelo de nuevo.
undo-failed = No se ha cambiado nada. { $reason }
step-import =
    { $n ->
        [one] Importación de una entrada
       *[other] Importación de { $n } entradas
    }
step-hidden =
    { $n ->
        [one] Una entrada que no se puede mostrar
       *[other] { $n } entradas que no se pueden mostrar
    }
step-and-more =
    { $n ->
        [one] { $what } – y una entrada más
       *[other] { $what } – y { $n } entradas más
    }
history-title = Cambios hechos aquí
settings-history = Lo que ha añadido, retirado e importado en este dispositivo: deshacer y rehacer
history-deck = Deshaga o rehaga cambios enteros. Se muestran los últimos 200.
history-empty = Ningún cambio todavía. Lo que añada, corrija, retire o importe en este dispositivo se muestra aquí.
history-save = Guardado
history-withdraw = Retirado
history-import = Importado
history-undone = deshecho
history-elsewhere = en { $name }
history-undo-to = Deshacer hasta aquí
history-redo-to = Rehacer hasta aquí
erase-do = Borrar definitivamente
erase-title = ¿Borrar definitivamente esta entrada?
erase-what =
    { $n ->
        [one] Se borra una entrada: { $what }
       *[other] Se borran { $n } entradas, incluidas las versiones anteriores y las retiradas: { $what }
    }
erase-means = Se borra definitivamente de este dispositivo. Las copias de seguridad anteriores aún la contienen.
erase-done =
    { $n ->
        [0] No se ha borrado nada.
        [one] Una entrada borrada.
       *[other] { $n } entradas borradas.
    }

## My entries

mine-title = Mis entradas
mine-deck =
    { $n ->
        [0] Ninguna entrada
        [one] Una entrada
       *[other] { $n } entradas
    }{ entries-apart }
mine-elsewhere =
    { $n ->
        [0] Ninguna entrada en { $name }
        [one] Una entrada en { $name }
       *[other] { $n } entradas en { $name }
    }{ entries-apart }
mine-elsewhere-open = Abrir esta negociación
mine-empty = Aún no ha añadido nada. Pulse R, o Añadir estado en un artículo.
mine-no-match = Ninguna entrada coincide con estos filtros.
mine-kind-observation = Actualización de estado
mine-kind-position = Posición
mine-kind-room = Registro de reunión
mine-kind-note = Nota
mine-kind-follow = Mi lista
mine-kind-word = Término personalizado
mine-kind-text = Texto
mine-kind-withdrawal = Retirada
mine-takes-back = Retira: { $what }
mine-not-here = una entrada que no está en este dispositivo.
mine-show = Mostrar
mine-show-all = Todo
mine-show-more = Mostrar más
mine-superseded = sustituida
mine-withdrawn-only = retirada
mine-withdrawn = retirada: { $reason }
mine-correct = Corregir o retirar
mine-share = Compartir
correct-title = Corregir o retirar
correct-title-dataset = Corregir la actualización de estado
correct-unknown = No se encuentra la actualización de estado.
correct-now = Contenido actual
correct-history = Versiones anteriores
correct-reason = Motivo
correct-reason-hint = Obligatorio. Se guarda con la entrada.
correct-needs-reason = Indique un motivo. Se guarda con la entrada.
correct-withdraw = Retirar
correct-withdraw-pack = Las actualizaciones de estado del conjunto de datos no se pueden retirar. Puede corregirlas añadiendo la suya.
correct-do = Guardar corrección
correct-done = Corrección guardada. La versión anterior se conserva.
correct-withdrawn = Retirada. La entrada se conserva, pero ya no cuenta.
correct-again = Se vuelve a aplicar el estado anterior: { $status }, { $date }.
correct-gone = Esta entrada ya no cuenta: { $reason }

## Sharing one entry

qr-text = O como texto
receive-title = Recibir entradas
receive-deck = Pegue el texto que muestra el otro teléfono, o escanee su código.
receive-text = Texto o enlace
receive-read = Abrir
receive-scan = Escanear un código
receive-stop = Detener la cámara
receive-camera = Cámara
receive-no-camera = No se puede usar la cámara. Permita el acceso en el navegador o pegue el texto.
receive-bad = No es una entrada de Plenary válida. Escanee el código de nuevo o copie el texto entero.
receive-keep = Guardar
receive-there =
    { $n ->
        [one] Esta entrada ya está en este dispositivo.
       *[other] Estas entradas ya están en este dispositivo.
    }
held-title =
    { $n ->
        [one] Una entrada con hora posterior a la de este dispositivo
       *[other] { $n } entradas con hora posterior a la de este dispositivo
    }
held-deck = Compruebe el reloj. Las entradas cuentan a su hora, o al usarlas.
held-use = Usar ahora
held-use-all =
    { $n ->
        [one] Usarla ahora
       *[other] Usar las { $n } ahora
    }
held-used =
    { $n ->
        [one] Una entrada cuenta desde ahora
       *[other] { $n } entradas cuentan desde ahora
    }
held-show = Mostrar
entries-find = Buscar
entries-find-hint = Palabras, nombres, signaturas…
entries-counted = { $name } ({ $n })
entries-shown =
    { $n ->
        [0] Ninguna de { $total } entradas
        [one] Una de { $total } entradas
       *[other] { $n } de { $total } entradas
    }
entries-from = Añadidas desde el
entries-to = Añadidas hasta el
entries-sort-added = Fecha en que se añadió, la más reciente primero
entries-sort-oldest = Fecha en que se añadió, la más antigua primero
entries-sort-dated = Fecha de lo que indican
entries-sort-article = Artículo
entries-select = Seleccionar entradas
entries-select-all = Seleccionar todas ({ $n })
entries-selected-hidden =
    { $n ->
        [one] Los filtros ocultan una entrada seleccionada.
       *[other] Los filtros ocultan { $n } entradas seleccionadas.
    }
entries-make-public = Hacer público
entries-make-private = Hacer privado
entries-make-delegation = Limitar a la delegación
entries-reason-public = Se hizo pública
entries-reason-private = Se hizo privada
entries-reason-delegation = Se limitó a la delegación
entries-made-public =
    { $n ->
        [one] Una entrada es ahora pública
       *[other] { $n } entradas son ahora públicas
    }
entries-made-private =
    { $n ->
        [one] Una entrada es ahora privada
       *[other] { $n } entradas son ahora privadas
    }
entries-made-delegation =
    { $n ->
        [one] Una entrada es ahora solo para la delegación
       *[other] { $n } entradas son ahora solo para la delegación
    }
entries-will-public =
    { $n ->
        [one] Una entrada pasa a ser pública: se incluye en exportaciones, impresos y la extensión.
       *[other] { $n } entradas pasan a ser públicas: se incluyen en exportaciones, impresos y la extensión.
    }
entries-will-private =
    { $n ->
        [one] Una entrada pasa a ser privada: se queda en este dispositivo. Las copias que otros ya tienen no cambian.
       *[other] { $n } entradas pasan a ser privadas: se quedan en este dispositivo. Las copias que otros ya tienen no cambian.
    }
entries-will-delegation =
    { $n ->
        [one] Una entrada pasa a ser solo para los dispositivos de su delegación. Las copias que otros ya tienen no cambian.
       *[other] { $n } entradas pasan a ser solo para los dispositivos de su delegación. Las copias que otros ya tienen no cambian.
    }
entries-already-public =
    { $n ->
        [one] Una ya es pública.
       *[other] { $n } ya son públicas.
    }
entries-already-private =
    { $n ->
        [one] Una ya es privada.
       *[other] { $n } ya son privadas.
    }
entries-already-delegation =
    { $n ->
        [one] Una ya es solo para la delegación.
       *[other] { $n } ya son solo para la delegación.
    }
entries-left =
    { $n ->
        [one] Una queda como está: es solo para usted, es de otro autor o ya no cuenta.
       *[other] { $n } quedan como están: son solo para usted, son de otro autor o ya no cuentan.
    }
entries-do-public =
    { $n ->
        [0] Hacer público
        [one] Hacer pública una entrada
       *[other] Hacer públicas { $n } entradas
    }
entries-do-private =
    { $n ->
        [0] Hacer privado
        [one] Hacer privada una entrada
       *[other] Hacer privadas { $n } entradas
    }
entries-do-delegation =
    { $n ->
        [0] Limitar a la delegación
        [one] Limitar una entrada a la delegación
       *[other] Limitar { $n } entradas a la delegación
    }
entries-withdrawn =
    { $n ->
        [one] Una entrada retirada
       *[other] { $n } entradas retiradas
    }
entries-will-withdraw =
    { $n ->
        [one] Se retira una entrada: se conserva, pero ya no cuenta.
       *[other] Se retiran { $n } entradas: se conservan, pero ya no cuentan.
    }
entries-again =
    { $n ->
        [one] La retirada restablece una entrada anterior, que vuelve a contar.
       *[other] La retirada restablece { $n } entradas anteriores, que vuelven a contar.
    }
entries-again-dataset = La retirada restablece lo que indica el conjunto de datos.
entries-again-withdraw = Retirar también las entradas anteriores
entries-earlier =
    { $n ->
        [one] Una de ellas es una entrada anterior.
       *[other] { $n } de ellas son entradas anteriores.
    }
entries-along =
    { $n ->
        [one] Una de ellas trata de un artículo que se retira.
       *[other] { $n } de ellas tratan de un artículo que se retira.
    }
entries-left-withdrawn =
    { $n ->
        [one] Una entrada no se incluye: retirada, sustituida o aquí de solo lectura.
       *[other] { $n } entradas no se incluyen: retiradas, sustituidas o aquí de solo lectura.
    }
entries-do-withdraw =
    { $n ->
        [0] Retirar
        [one] Retirar una entrada
       *[other] Retirar { $n } entradas
    }
entries-export = Exportar
entries-exported =
    { $n ->
        [one] Archivo guardado: { $name }, con una entrada.
       *[other] Archivo guardado: { $name }, con { $n } entradas.
    }
entries-export-none = Nada que exportar: solo las entradas públicas que cuentan pueden salir de este dispositivo.
entries-at-meeting = Reunión: { $meeting }
entries-quote-hint = O introduzca un enlace a la fuente, o quién lo dijo, en «Más detalles». Sus propias palabras, por sí solas, no figuran en los informes.
add-hint-position = Sin enlace a la fuente, los informes citan a los Miembros por lo que dijeron, y a usted por la nota.
lookup-unsaid = No consta ninguna intervención a esta fecha
lookup-places = Pantallas y acciones
lookup-some = Ningún resultado tiene todas estas palabras. Resultados que tienen algunas:
lookup-cell = Posiciones: { $member }, { $article }
# A line for each screen or action, by its id in the code: words that a user may call it by.
lookup-place-words =
    articles = artículos, lista de artículos, inicio, estados
    changes = qué cambió, novedades, desde mi última visita
    report = informe, redactar un informe, acta
    brief = ficha, resumen, una página, imprimir
    positions = posiciones, quién apoya, quién se opone
    charts = gráficos, curvas
    meetings = reuniones, calendario, preparar una reunión, orden del día
    members = Miembros, países, participantes
    list = mi lista, seguir, favoritos
    log = registro de reunión, intervención
    analyse = analizar un texto, pegar un texto
    entries = mis entradas, mis notas, líneas rojas
    history = cambios hechos aquí, deshacer, rehacer
    receive = recibir, escanear un código, abrir un enlace
    negotiations = negociaciones, otra negociación, conjuntos de datos
    table = hoja de cálculo, CSV, Excel, tabla
    files = copia de seguridad, restaurar, exportar, importar, compartir, abrir un archivo
    delegation = colegas, sincronizar, equipos, invitar, unirse
    settings = configuración, idioma, nombre, frase de contraseña, bloquear, notificaciones
    accuracy = precisión, exhaustividad
    help = ayuda, atajos de teclado
    add-status = añadir estado, actualización de estado
    add-milestone = añadir una fecha, plazo
    add-document = añadir un documento, propuesta
lookup-group-text =
    { $n ->
        [one] En su texto
       *[other] En sus textos
    }
lookup-group-own =
    { $n ->
        [one] Su entrada
       *[other] Sus entradas
    }
lookup-own-all = Mostrar las { $n } en Mis entradas
lookup-no-symbol = Ningún documento de los datos de esta negociación tiene la signatura { $symbol }. Estos son resultados parecidos.
log-deck = Elija un Miembro, un artículo y una intervención. Las líneas son privadas.
log-add = Añadir al registro
log-none-left = No queda ninguna línea: se redactaron o se retiraron.
log-write-up = Redactar
log-write-up-deck = Convierta cada línea en estado, posición o frase del informe, o retírela.
log-write-up-of = Redactar: { $name }
log-add-position = Añadir posición
log-stance-choose = Elija una posición
log-to-report = Añadir al informe
log-in-report = En el informe
log-in-report-private = En el informe, solo para nosotros
log-corrected-reason = Corregida
log-written-up = Redactada
log-position-public = Posición guardada: { $member }, { $verb } ({ $article })
log-position-private = Posición guardada como privada: { $member }, { $verb } ({ $article })
log-position-delegation = Posición guardada (delegación): { $member }, { $verb } ({ $article })
log-no-public-name = Este artículo no es público. Elija otra visibilidad o haga público primero el artículo.
log-sentence-supports = { $member }: apoyo a «{ $article }».
log-sentence-objects = { $member }: objeción a «{ $article }».
log-sentence-asks = { $member }: pregunta sobre «{ $article }».
log-sentence-proposes = { $member }: propuesta sobre «{ $article }».
log-sentence-informs = { $member }: información sobre «{ $article }».
