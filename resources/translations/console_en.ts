<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChoiceModel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n in stock</numerusform>
            <numerusform>%n in stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowFoot</name>
    <message numerus="yes">
        <source>{text} %n change(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>{text} %n change waits; nothing is lost.</numerusform>
            <numerusform>{text} %n changes wait; nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n change(s) wait for the store. Close again to lose them, or wait.</source>
        <translation>
            <numerusform>%n change waits for the store. Close again to lose it, or wait.</numerusform>
            <numerusform>%n changes wait for the store. Close again to lose them, or wait.</numerusform>
        </translation>
    </message>
</context>
</TS>
