### Syncing the devices of a delegation.

delegation-title = Delegación
settings-delegation = Las mismas entradas en todos los dispositivos de su delegación, cifradas de extremo a extremo
delegation-what = Las mismas entradas en todos los dispositivos, cifradas, ilegibles para el servidor.
delegation-preparing = Preparando la sincronización…
delegation-not-prepared = No se ha podido iniciar la sincronización. Compruebe la conexión e inténtelo de nuevo.

## Setting up

delegation-join = Unirse a una delegación
delegation-create = Crear una delegación
delegation-recover = Usar una clave de recuperación
delegation-link-join = Enlace de invitación
delegation-link-hint-join = De la administración de la delegación. Pegue el enlace o escanee su código QR.
delegation-link-create = Código del servidor
delegation-link-hint-create = De quien aloja el servidor de la delegación. Pegue el código o escanee su código QR.
delegation-recover-text = Clave de recuperación
delegation-recover-text-hint = Introduzca las 26 letras o escanee el código QR.
delegation-link-recover = Código del servidor
delegation-link-hint-recover = Necesario con las letras, no con el código QR. De quien aloja el servidor.
delegation-name = Nombre de la delegación
delegation-device = Nombre de este dispositivo
delegation-device-hint = Visible en los demás dispositivos, con sus entradas.
delegation-missing-link = Introduzca el enlace o el código.
delegation-missing-text = Introduzca la clave de recuperación.
delegation-missing-name = Introduzca un nombre.
delegation-goes =
    { $n ->
        [0] Aún no hay ninguna entrada pública que compartir.
        [one] Se compartirá una entrada pública.
       *[other] Se compartirán { $n } entradas públicas.
    }
delegation-stays = Las entradas privadas se quedan en este dispositivo.
delegation-former =
    { $n ->
        [one] Una entrada de una delegación anterior pasa a ser privada, salvo que vuelva a unirse a esa delegación.
       *[other] { $n } entradas de una delegación anterior pasan a ser privadas, salvo que vuelva a unirse a esa delegación.
    }
delegation-do-join =
    { $n ->
        [0] Unirse
        [one] Unirse y compartir una entrada
       *[other] Unirse y compartir { $n } entradas
    }
delegation-do-create =
    { $n ->
        [0] Crear
        [one] Crear y compartir una entrada
       *[other] Crear y compartir { $n } entradas
    }
delegation-creating = Creando la delegación…
delegation-step-asking = Conectando…
delegation-step-unanswered = El servidor no responde.
delegation-step-unanswered-hint = Deje Plenary abierto: lo intenta de nuevo por sí mismo.
delegation-step-waiting = Esperando al dispositivo de administración…
delegation-step-waiting-hint = Plenary debe estar abierto en ambos dispositivos.
delegation-compare = ¿Muestran ambos dispositivos { $code }?
delegation-compare-join = Compare las cifras con la administración, que después aprueba. Cancele si no coinciden.
delegation-compare-approve = Compare las cifras de viva voz. Rechace si no coinciden: otra persona ha usado entonces el enlace.
delegation-receiving = Recibiendo { $done } de { $total }…
delegation-join-failed = Este dispositivo no se ha unido.

## State, in the footer and on the screen

delegation-connecting = Delegación: conectando…
delegation-synced = Delegación: sincronizada ({ $time })
delegation-synced-on = Delegación: sincronizada el { $date }
delegation-waiting =
    { $n ->
        [0] Ninguna entrada pendiente de sincronizar
        [one] Una entrada pendiente de sincronizar
       *[other] { $n } entradas pendientes de sincronizar
    }
delegation-asking =
    { $n ->
        [one] Un dispositivo solicita unirse
       *[other] { $n } dispositivos solicitan unirse
    }
delegation-waits = Pendiente de sincronizar
delegation-locked = Entradas bloqueadas: sincronización en pausa
delegation-offline = Sin conexión ({ $time })
delegation-offline-on = Sin conexión desde el { $date }
delegation-refused = El servidor no acepta este dispositivo.
delegation-refused-do = Contacte con la administración de la delegación.
delegation-not-a-server = Ningún servidor de sincronización responde. Si la red pide iniciar sesión, hágalo primero.
delegation-full-server = El servidor está lleno. Sus entradas esperan en este dispositivo. Contacte con quien lo aloja.
delegation-full-device = Este dispositivo está lleno. Elimine archivos para recibir más.
delegation-restored = Datos del servidor restaurados desde este dispositivo
delegation-clock-ahead =
    { $n ->
        [one] El reloj de este dispositivo va un minuto adelantado. Póngalo en hora.
       *[other] El reloj de este dispositivo va { $n } minutos adelantado. Póngalo en hora.
    }
delegation-clock-behind =
    { $n ->
        [one] El reloj de este dispositivo va un minuto atrasado. Póngalo en hora.
       *[other] El reloj de este dispositivo va { $n } minutos atrasado. Póngalo en hora.
    }
delegation-barrier-update = Actualice Plenary: la delegación usa una versión más reciente. Sus entradas esperan hasta entonces, o hasta que la administración elimine el dispositivo que lo indica.
delegation-barrier-two-logs = Hay dispositivos que indican listas de dispositivos distintas. No se envía nada hasta que la administración elimine los dispositivos que se nombran aquí, o cree de nuevo la delegación en otro servidor.
delegation-barrier-later-change = Un cambio de la delegación aún no se ha recibido. Sus entradas esperan hasta entonces, o hasta que la administración elimine el dispositivo que lo indica.
delegation-unheard = El servidor ha empezado de cero. Estos dispositivos de administración no se han visto desde entonces: { $names }. Pida que abran Plenary, o confirme que no han cambiado nada entretanto.
delegation-unheard-do = Confirmar
delegation-unread =
    { $n ->
        [one] Un cambio espera una actualización de Plenary o una clave.
       *[other] { $n } cambios esperan una actualización de Plenary o una clave.
    }
delegation-dropped =
    { $n ->
        [one] Un elemento del servidor no era válido y se ha ignorado.
       *[other] { $n } elementos del servidor no eran válidos y se han ignorado.
    }
delegation-without-dataset =
    { $n ->
        [one] Importe el conjunto de datos para ver una entrada
       *[other] Importe el conjunto de datos para ver { $n } entradas
    }
delegation-too-large = Esta entrada es demasiado larga para compartirla. Acórtela.
delegation-missing = No se han recibido cambios de { $name }. Pida a { $name } que abra Plenary.
delegation-damaged = Algunos cambios de { $name } están dañados
delegation-copied = { $name } funciona en dos lugares. Elimine el dispositivo e invítelo de nuevo.
delegation-other-log = { $name } recibió otra lista de dispositivos.
delegation-ahead = { $name } indica un cambio de la delegación que este dispositivo no ha recibido.
delegation-leaving = { $name } sale de la delegación. Un dispositivo de administración lo elimina.

## Devices

delegation-devices = Dispositivos
delegation-count =
    { $n ->
        [one] Un dispositivo
       *[other] { $n } dispositivos
    }
delegation-this-device = este dispositivo
delegation-recovery-device = clave de recuperación
delegation-access = Acceso
delegation-access-change = Cambiar el acceso
delegation-access-admin = Administración
delegation-access-member = Lectura y escritura
delegation-access-reader = Solo lectura
delegation-access-hint-admin = También invita, aprueba y elimina dispositivos.
delegation-access-hint-member = Añade entradas y lo lee todo.
delegation-access-hint-reader = Lo lee todo y no comparte nada.
delegation-seen = Visto por última vez: { $time }
delegation-never-seen = Aún no se ha visto
delegation-behind =
    { $n ->
        [0] Al día
        [one] Un cambio aún sin confirmar
       *[other] { $n } cambios aún sin confirmar
    }
delegation-older-app = Versión anterior de Plenary
delegation-other-dataset = Otra versión del conjunto de datos: { $names }
delegation-manage = Gestionar { $name }
delegation-rename = Cambiar el nombre
delegation-new-name = Nombre nuevo
delegation-rename-delegation = Cambiar el nombre de la delegación
delegation-remove = Eliminar dispositivo
delegation-remove-of = ¿Eliminar { $name }?
delegation-remove-hint = El dispositivo no podrá leer lo que se escriba desde ahora.
delegation-remove-keeps = La próxima vez que se conecte, se eliminarán de él las entradas de la delegación; las públicas se quedan. Lo que ha leído puede haberse copiado.
delegation-revoke = Para cerrar también su conexión, quien aloja el servidor ejecuta este comando, con la carpeta de sus configuraciones en lugar de FOLDER:
delegation-revoke-former = Su acceso anterior sigue siendo válido en el servidor hasta que quien lo aloja ejecute este comando, con la carpeta de sus configuraciones en lugar de FOLDER. Si no se ha conectado desde entonces, hay que invitarlo de nuevo:
delegation-copy-command = Copiar comando
delegation-copy-command-of = Copiar comando: { $name }
delegation-removed-now = { $name }: dispositivo eliminado. Para cerrar también su conexión, véase «Dispositivos eliminados».
delegation-removed-devices = Dispositivos eliminados
delegation-removed-by = { $name }, eliminado por { $by }, { $date }
delegation-set-aside =
    { $n ->
        [0] Nada posterior cuenta.
        [one] Un cambio posterior no cuenta.
       *[other] { $n } cambios posteriores no cuentan.
    }

## Inviting

delegation-invite = Invitar dispositivo
delegation-invite-hint = Elija el acceso y envíe el enlace solo a ese dispositivo, o escanee en él el código QR. El enlace por sí solo no abre nada: usted aprueba el dispositivo.
delegation-invite-expires = Fin de validez: { $time }, para un solo dispositivo.
delegation-invite-used = { $name } ha usado la invitación.
delegation-invite-code = Código QR de la invitación
delegation-copy-refused = El navegador ha bloqueado la copia. Seleccione el enlace y cópielo.
delegation-requests = Solicitudes de ingreso
delegation-asks = { $name } solicita unirse: { $access }
delegation-answering = Conectando con el dispositivo…
delegation-approve = Aprobar { $name }
delegation-reject = Rechazar

## Different versions

delegation-disputes = Versiones distintas
delegation-disputes-deck = Todas se conservan. Elija qué versión cuenta.
delegation-disputes-here =
    { $n ->
        [one] Una entrada tiene varias versiones.
       *[other] { $n } entradas tienen varias versiones.
    }
delegation-disputes-show = Mostrar las versiones
delegation-dispute-corrections =
    { $n ->
        [2] Dos correcciones: ambas cuentan hasta que elija.
       *[other] { $n } correcciones: todas cuentan hasta que elija.
    }
delegation-dispute-versions = Cambiada por varias personas: se muestra la última versión.
delegation-dispute-corrected = Corregida por una persona y retirada por otra: cuenta la corrección.
delegation-dispute-one-id = Dos dispositivos firmaron entradas distintas con un mismo identificador: ambas cuentan.
delegation-dispute-withdrawn = Retirada por otra persona: no cuenta.
delegation-dispute-withdrawal = Retirada por { $name }: { $reason }
delegation-dispute-shown = se muestra
delegation-use = Usar esta versión
delegation-use-of = Usar esta versión: { $what }
delegation-add-again = Añadir de nuevo
delegation-settled = Resuelto.
delegation-settled-reason = Se eligió otra versión

## Recovery key

delegation-key = Clave de recuperación
delegation-key-deck = Abre la delegación sin dispositivo de administración. Imprímala o anótela.
delegation-key-make = Crear una clave de recuperación
delegation-key-warning = Clave de recuperación: guárdela lejos de este dispositivo
delegation-key-once = La clave solo se muestra ahora. Quien la tenga tiene acceso completo.
delegation-key-code = Código QR de la clave de recuperación
delegation-key-hide = Ocultar

## Leaving, being removed

delegation-leave = Salir de la delegación
delegation-leave-hint = Las entradas de la delegación se eliminan de este dispositivo. Las públicas se quedan. Lo que no se ha enviado pasa a ser privado.
delegation-left = Este dispositivo ha salido de la delegación.
delegation-was-removed = { $name } eliminó este dispositivo ({ $date })
delegation-was-removed-hint = Las entradas de { $delegation } se han eliminado de este dispositivo. Las públicas se quedan.
delegation-made-private =
    { $n ->
        [0] Todas sus entradas se habían enviado.
        [one] Una entrada que no se había enviado es ahora privada.
       *[other] { $n } entradas que no se habían enviado son ahora privadas.
    }
delegation-acknowledge = Cerrar

## Problems of an action

delegation-problem-too-long = Este texto es demasiado largo. Copie solo el enlace o el código e inténtelo de nuevo.
delegation-problem-not-a-link = No es un enlace ni un código de una delegación. Cópielo completo e inténtelo de nuevo.
delegation-problem-link-to-create = Este código crea una delegación. Elija «Crear una delegación» y péguelo.
delegation-problem-link-to-join = Este enlace es una invitación. Elija «Unirse a una delegación» y péguelo.
delegation-problem-link-to-recover = Es el código de una clave de recuperación. Elija «Usar una clave de recuperación» y péguelo.
delegation-problem-damaged = El enlace o el código está dañado. Cópielo de nuevo.
delegation-problem-version = El enlace o el código es de una versión más reciente de Plenary. Actualice Plenary e inténtelo de nuevo.
delegation-problem-contents = El enlace o el código está dañado. Pida otro.
delegation-problem-unreadable = La respuesta no se puede leer. Pida otra invitación.
delegation-problem-unproved = El otro dispositivo no ha podido demostrar su identidad. Pida otra invitación.
delegation-problem-other-admin = Ha respondido un dispositivo distinto del que invitó. Pida otra invitación.
delegation-problem-other-request = Otro dispositivo ha usado la invitación. Avise a la administración y pida otra.
delegation-problem-offline = No se puede acceder al servidor. Compruebe la conexión e inténtelo de nuevo.
delegation-problem-refused = El servidor no acepta este dispositivo. Contacte con la administración de la delegación.
delegation-problem-full = El servidor está lleno. Contacte con quien lo aloja.
delegation-problem-too-large = Es demasiado largo para el servidor. No se ha enviado nada. Acórtelo.
delegation-problem-not-a-server = Ningún servidor de sincronización responde en esta dirección. Si la red pide iniciar sesión, hágalo primero; si no, compruebe el enlace.
delegation-problem-other = Se ha producido un error en el servidor. Inténtelo de nuevo.
delegation-problem-author = Reservado a la administración. Diríjase a ella.
delegation-problem-device = El dispositivo no está en la delegación, o estuvo en ella antes. Invítelo de nuevo.
delegation-problem-access = El dispositivo ya tiene este acceso. Elija otro.
delegation-problem-last-admin = Es el último dispositivo de administración. Antes, conceda ese acceso a otro o cree una clave de recuperación.
delegation-problem-too-many-devices = La delegación tiene 250 dispositivos, el máximo. Elimine uno primero.
delegation-problem-too-many-changes = La lista de dispositivos ha alcanzado su máximo de 10.000 cambios. Cree de nuevo la delegación.
delegation-problem-unsupported = Este navegador no tiene el cifrado que necesita la sincronización. Use Chrome o Edge 137, Firefox 130, Safari 17 o posteriores.
delegation-problem-locked = Sus entradas están bloqueadas. Desbloquéelas en la configuración e inténtelo de nuevo.
delegation-problem-link-used = El servidor ya tiene una delegación. Pida una invitación a su administración, u otro código a quien lo aloja.
delegation-problem-link-expired = La invitación ha caducado. Pida otra.
delegation-problem-already-member = Este dispositivo ya está en una delegación. Salga de ella primero.
delegation-problem-rejected = La administración ha rechazado la solicitud. Pida otra invitación.
delegation-problem-taken = La delegación se ha cambiado entretanto desde otro dispositivo. Compruebe los dispositivos e inténtelo de nuevo.
delegation-problem-unheard = Otros dispositivos de administración no se han visto desde que el servidor empezó de cero. Espérelos, o confirme en esta pantalla.
delegation-problem-two-logs = Hay dispositivos que indican listas de dispositivos distintas. Elimine primero los dispositivos que se nombran aquí.
delegation-problem-update = La delegación usa una versión más reciente. Actualice Plenary e inténtelo de nuevo.
delegation-problem-later-change = Un cambio de la delegación aún no ha llegado a este dispositivo. Inténtelo de nuevo más tarde.
delegation-problem-recovery-key = No es la clave de recuperación de esta delegación. Compruebe las letras.
delegation-problem-gone = Ya no existe. Compruebe la lista.
delegation-problem-device-full = Este dispositivo está lleno. Elimine archivos e inténtelo de nuevo.

## Visibility

note-delegation = Su nota sobre { $name }, para la delegación
note-delegation-never = Solo para los dispositivos de su delegación: nunca se exporta, solo se imprime para nosotros. Cada dispositivo edita la suya.
log-deck-delegation = Elija Miembro, artículo e intervención. Líneas solo para su delegación.
kept-delegation = Guardado (delegación): { $article }, { $status }, { $date }
effect-delegation = Solo cuenta en los dispositivos de su delegación; no se imprime ni se exporta.
visibility-hint-delegation = Solo para los dispositivos de su delegación
delegation-reader-keeps = Solo lectura: este dispositivo no puede retirar lo que comparte la delegación.

## Restoring a backup

backup-delegation-named = Hecha en la delegación «{ $name }».
backup-delegation-unknown = Algunas de sus entradas son de una delegación; la copia de seguridad no indica cuál.
backup-delegation-same = Este dispositivo también está en esa delegación: sus entradas siguen compartidas con ella.
backup-delegation-kept = Este dispositivo no está en ninguna delegación. Las entradas de la delegación pasarán a ser privadas si se une a otra.
backup-delegation-private = Las entradas de esa delegación pasan a ser privadas en este dispositivo y no se comparten.
backup-delegation-sealed = Puede haber entradas cifradas entre ellas. Fusione la copia de seguridad o salga antes de la delegación de este dispositivo.
visibility-hint-public-too = Se sincroniza también con los dispositivos de su delegación
