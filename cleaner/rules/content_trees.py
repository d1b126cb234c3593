"""The decision trees of the content judge's second look.

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

from __future__ import annotations


def second_look(row: tuple[float, ...]) -> float:
    """Returns the logit that a block with these numbers is main text; `row` is in the order of `judge.features.FEATURES`."""
    (
        logit,
        logit_rel,
        chance_rel,
        shape,
        text,
        own,
        heading,
        length,
        linked,
        words,
        ends,
        copies,
        in_title,
        in_description,
        in_body,
        from_h1,
        from_first,
        mass_before,
        mass_after,
        near1,
        near2,
        near5,
        near12,
        next_chance,
        next_length,
        heading_distance,
        heading_chance,
        likes,
        like_length,
        like_linked,
        like_chance,
        share1,
        pure1,
        cover1,
        count1,
        share2,
        linked2,
        pure2,
        cover2,
        linked3,
        cover3,
        count3,
        tag,
        depth,
        footer,
        in_core9,
        in_core7,
        in_core5,
        names_core9,
        names_core7,
        names_core5,
        names_mean,
        names,
        part_share,
        part_linked,
        part_pure,
        part_cover,
        part_count,
        prose0,
        prose1,
        chars,
        blocks,
        mass,
        linked_share,
        og_type,
        news,
        span,
        level,
        core_share,
        core_depth,
    ) = row
    score = 0.0
    if chance_rel <= 0.64584:
        if part_pure <= 0.048246:
            if level <= 0.20862:
                if names_core9 <= -1.145:
                    score += 0.268
                else:
                    score += 0.517
            else:
                if in_description <= 1e-35:
                    score += 0.157
                else:
                    score += 0.496
        else:
            if chance_rel <= 0.22985:
                score += 0.244
            else:
                if part_count <= 83.5:
                    if likes <= 7.5:
                        if news <= 1e-35:
                            score += 0.395
                        else:
                            score += 0.244
                    else:
                        if cover2 <= 0.036042:
                            score += 0.386
                        else:
                            score += 0.508
                else:
                    if heading <= -0.175:
                        score += 0.447
                    else:
                        score += 0.24
    else:
        if part_pure <= 0.58145:
            if in_core5 <= 1e-35:
                if mass_after <= 0.5037:
                    if from_h1 <= 579.5:
                        score += 0.199
                    else:
                        score += 0.535
                else:
                    if names_core5 <= -0.345:
                        score += 0.325
                    else:
                        if shape <= 1.225:
                            score += 0.403
                        else:
                            score += 0.585
            else:
                if copies <= 1.5:
                    if part_count <= 74.5:
                        score += 0.565
                    else:
                        score += 0.366
                else:
                    score += 0.325
        else:
            if copies <= 1.5:
                if shape <= 0.375:
                    if shape <= -0.625:
                        score += 0.393
                    else:
                        score += 0.544
                else:
                    if from_h1 <= 92.5:
                        if likes <= 3.5:
                            score += 0.569
                        else:
                            score += 0.643
                    else:
                        if core_share <= 0.70668:
                            if mass <= 0.80978:
                                score += 0.536
                            else:
                                if og_type <= -1e-35:
                                    score += 0.584
                                else:
                                    score += 0.192
                        else:
                            if likes <= 186.5:
                                score += 0.613
                            else:
                                if like_length <= 129.07:
                                    score += 0.581
                                else:
                                    score += 0.188
            else:
                if mass_after <= 0.53986:
                    score += 0.334
                else:
                    score += 0.467
    if logit_rel <= -1.8467:
        if part_pure <= 0.079184:
            if in_description <= 1e-35:
                score += -0.248
            else:
                score += 0.0384
        else:
            if pure1 <= 0.70287:
                if logit_rel <= -4.2183:
                    score += -0.219
                else:
                    if core_share <= 0.9658:
                        score += -0.165
                    else:
                        score += -0.0664
            else:
                if logit_rel <= -2.8679:
                    score += -0.113
                else:
                    score += 0.0319
    else:
        if part_pure <= 0.60639:
            if logit_rel <= -0.91472:
                if core_share <= 0.93894:
                    score += -0.14
                else:
                    if share1 <= 0.36546:
                        score += -0.048
                    else:
                        score += 0.117
            else:
                if copies <= 1.5:
                    if core_share <= 0.94735:
                        if mass_before <= 0.57464:
                            score += 0.0601
                        else:
                            if likes <= 3.5:
                                score += -0.176
                            else:
                                score += -0.0287
                    else:
                        if length <= 69.5:
                            score += -0.0219
                        else:
                            score += 0.147
                else:
                    score += -0.109
        else:
            if copies <= 1.5:
                if chars <= 44195:
                    if cover2 <= 0.63306:
                        if in_body <= -1e-35:
                            if core_share <= 0.78132:
                                score += -0.234
                            else:
                                score += 0.13
                        else:
                            if prose1 <= 0.59957:
                                score += 0.0891
                            else:
                                score += 0.146
                    else:
                        if likes <= 2.5:
                            if mass_before <= 0.92664:
                                score += 0.106
                            else:
                                score += -0.179
                        else:
                            if words <= 279.5:
                                score += 0.174
                            else:
                                score += 0.0204
                else:
                    if linked2 <= 0.029977:
                        if mass_before <= 0.46693:
                            score += 0.00655
                        else:
                            if core_share <= 0.93113:
                                score += -0.0461
                            else:
                                score += -0.292
                    else:
                        if core_share <= 0.84359:
                            score += -0.102
                        else:
                            score += 0.153
            else:
                if mass_before <= 0.43065:
                    score += 0.0203
                else:
                    score += -0.101
    if chance_rel <= 0.68231:
        if in_core7 <= 1e-35:
            if in_description <= 1e-35:
                score += -0.22
            else:
                score += 0.0375
        else:
            if chance_rel <= 0.22985:
                if names_mean <= -1.9664:
                    score += -0.198
                else:
                    score += -0.126
            else:
                if part_count <= 83.5:
                    if likes <= 5.5:
                        score += -0.0973
                    else:
                        if copies <= 1.5:
                            score += 0.0459
                        else:
                            score += -0.0796
                else:
                    score += -0.135
    else:
        if in_core5 <= 1e-35:
            if mass_before <= 0.72168:
                if cover1 <= 0.04496:
                    score += -0.0601
                else:
                    if near5 <= 0.74209:
                        score += 0.00523
                    else:
                        score += 0.135
            else:
                if core_share <= 0.64707:
                    score += -0.0495
                else:
                    score += -0.19
        else:
            if copies <= 1.5:
                if cover2 <= 0.77188:
                    if part_count <= 329.5:
                        if shape <= 0.225:
                            score += 0.0123
                        else:
                            if in_body <= -1e-35:
                                if core_share <= 0.53514:
                                    score += -0.207
                                else:
                                    score += 0.103
                            else:
                                if chars <= 62326:
                                    if names_mean <= -0.44856:
                                        if blocks <= 134.5:
                                            score += -0.179
                                        else:
                                            score += 0.0864
                                    else:
                                        score += 0.132
                                else:
                                    score += -0.0656
                    else:
                        if linked3 <= 0.13592:
                            score += -0.234
                        else:
                            score += 0.0161
                else:
                    if chars <= 54613:
                        if likes <= 3.5:
                            if names_mean <= -0.25994:
                                score += -0.0567
                            else:
                                if shape <= 0.325:
                                    score += -0.146
                                else:
                                    score += 0.124
                        else:
                            score += 0.163
                    else:
                        if linked3 <= 0.043072:
                            if mass_before <= 0.44831:
                                if blocks <= 1005:
                                    score += 0.129
                                else:
                                    score += -0.191
                            else:
                                score += -0.236
                        else:
                            score += 0.154
            else:
                score += -0.0565
    if logit_rel <= -1.5851:
        if logit_rel <= -2.9764:
            if logit_rel <= -4.3245:
                score += -0.201
            else:
                score += -0.154
        else:
            if next_chance <= 0.70786:
                if core_share <= 0.96539:
                    score += -0.143
                else:
                    if near12 <= 0.3925:
                        score += -0.114
                    else:
                        score += -0.000108
            else:
                if prose1 <= 0.27187:
                    score += -0.0426
                else:
                    score += 0.0711
    else:
        if near12 <= 0.6196:
            if copies <= 1.5:
                if core_share <= 0.94735:
                    if chars <= 21269:
                        if linked3 <= 0.24483:
                            if core_share <= 0.64707:
                                score += -0.0417
                            else:
                                score += 0.107
                        else:
                            score += -0.049
                    else:
                        score += -0.103
                else:
                    if chars <= 46559:
                        if prose1 <= 0.40316:
                            if core_share <= 0.99848:
                                score += 0.0697
                            else:
                                score += -0.141
                        else:
                            score += 0.129
                    else:
                        score += -0.213
            else:
                score += -0.106
        else:
            if copies <= 1.5:
                if chars <= 44195:
                    if likes <= 6.5:
                        if prose1 <= 0.24588:
                            score += -0.0391
                        else:
                            if mass_before <= 0.93763:
                                score += 0.107
                            else:
                                score += -0.0735
                    else:
                        if core_share <= 0.53514:
                            if linked3 <= 0.047184:
                                score += -0.119
                            else:
                                score += 0.139
                        else:
                            if names_core5 <= -0.565:
                                if core_share <= 0.95366:
                                    if from_first <= 60.5:
                                        score += -0.262
                                    else:
                                        score += 0.0314
                                else:
                                    score += 0.139
                            else:
                                if shape <= 1.075:
                                    score += 0.115
                                else:
                                    score += 0.157
                else:
                    if linked3 <= 0.043072:
                        if from_h1 <= 108.5:
                            score += 0.0653
                        else:
                            score += -0.164
                    else:
                        if core_share <= 0.84359:
                            score += -0.107
                        else:
                            score += 0.148
            else:
                score += -0.0316
    if logit_rel <= -1.5851:
        if part_pure <= 0.11345:
            if logit_rel <= -3.9937:
                score += -0.185
            else:
                if mass_before <= 0.75768:
                    score += -0.111
                else:
                    score += -0.175
        else:
            if part_linked <= 0.025636:
                if tag <= 4:
                    score += -0.049
                else:
                    if tag <= 12.5:
                        score += 0.124
                    else:
                        score += -0.0176
            else:
                if names_mean <= -0.62857:
                    score += -0.139
                else:
                    if next_length <= 139.5:
                        score += -0.0783
                    else:
                        score += 0.0616
    else:
        if part_pure <= 0.69812:
            if copies <= 1.5:
                if mass_before <= 0.85428:
                    if prose1 <= 0.37174:
                        if likes <= 8.5:
                            score += -0.0767
                        else:
                            score += 0.0265
                    else:
                        if names_core7 <= -1.725:
                            score += -0.0951
                        else:
                            score += 0.101
                else:
                    if part_pure <= 0.35427:
                        score += -0.125
                    else:
                        score += 0.0373
            else:
                score += -0.0911
        else:
            if copies <= 1.5:
                if from_first <= 87.5:
                    if names_mean <= -0.40595:
                        if news <= 1e-35:
                            score += 0.1
                        else:
                            score += -0.15
                    else:
                        if shape <= 1.075:
                            if share1 <= 0.9795:
                                if likes <= 1.5:
                                    score += -0.0869
                                else:
                                    score += 0.116
                            else:
                                score += -0.141
                        else:
                            score += 0.151
                else:
                    if core_share <= 0.70668:
                        if like_linked <= 1e-35:
                            score += -0.0997
                        else:
                            if mass <= 0.8535:
                                score += 0.129
                            else:
                                score += -0.12
                    else:
                        if count1 <= 824:
                            if share1 <= 0.9795:
                                if likes <= 8.5:
                                    score += 0.032
                                else:
                                    score += 0.126
                            else:
                                if like_chance <= 0.83765:
                                    score += -0.191
                                else:
                                    score += 0.14
                        else:
                            score += -0.174
            else:
                score += -0.0113
    if chance_rel <= 0.74592:
        if part_pure <= 0.025936:
            if mass <= 0.034813:
                if blocks <= 580.5:
                    if count3 <= 5.5:
                        score += 0.208
                    else:
                        score += -0.135
                else:
                    score += 0.102
            else:
                if in_description <= 1e-35:
                    score += -0.17
                else:
                    score += 0.0447
        else:
            if cover1 <= 0.0058604:
                score += -0.112
            else:
                if part_linked <= 0.0091014:
                    if blocks <= 748.5:
                        score += 0.0592
                    else:
                        score += -0.182
                else:
                    score += -0.0468
    else:
        if part_pure <= 0.7069:
            if in_core5 <= 1e-35:
                if mass_after <= 0.5037:
                    if chars <= 25246:
                        score += -0.167
                    else:
                        score += -0.0201
                else:
                    score += 0.00573
            else:
                if copies <= 1.5:
                    if names_core7 <= -1.725:
                        score += -0.103
                    else:
                        if share1 <= 0.01182:
                            score += -0.027
                        else:
                            score += 0.0925
                else:
                    score += -0.0748
        else:
            if chars <= 44195:
                if copies <= 1.5:
                    if cover2 <= 0.63306:
                        if core_share <= 0.53514:
                            if part_linked <= 0.0024024:
                                score += -0.128
                            else:
                                score += 0.0879
                        else:
                            if part_linked <= 0.16298:
                                if names_core5 <= -0.435:
                                    if blocks <= 134.5:
                                        score += -0.245
                                    else:
                                        score += 0.0799
                                else:
                                    score += 0.123
                            else:
                                score += 0.0197
                    else:
                        if part_linked <= 0.81396:
                            score += 0.14
                        else:
                            score += -0.0703
                else:
                    score += -0.0127
            else:
                if from_h1 <= 280.5:
                    if linked_share <= 0.041147:
                        if mass_after <= 0.65765:
                            score += -0.149
                        else:
                            score += 0.0985
                    else:
                        score += 0.109
                else:
                    if span <= 0.68359:
                        if count3 <= 365.5:
                            score += -0.255
                        else:
                            score += 0.131
                    else:
                        score += -0.18
    if chance_rel <= 0.74592:
        if part_pure <= 0.025936:
            if mass <= 0.034813:
                if blocks <= 580.5:
                    score += -0.0941
                else:
                    score += 0.0881
            else:
                if chance_rel <= 0.29498:
                    score += -0.163
                else:
                    if mass_before <= 0.72168:
                        score += -0.0555
                    else:
                        score += -0.16
        else:
            if chance_rel <= 0.29498:
                score += -0.0957
            else:
                if part_count <= 30.5:
                    if tag <= 1e-35:
                        score += -0.0643
                    else:
                        score += 0.0416
                else:
                    score += -0.0681
    else:
        if part_pure <= 0.75512:
            if names_core5 <= -1e-35:
                if part_pure <= 0.098934:
                    score += -0.119
                else:
                    if own <= -0.775:
                        score += -0.144
                    else:
                        score += 0.0101
            else:
                if shape <= 0.275:
                    if mass <= 0.5774:
                        score += -0.0777
                    else:
                        score += 0.0545
                else:
                    if copies <= 1.5:
                        if mass_before <= 0.77374:
                            score += 0.105
                        else:
                            if in_core7 <= 1e-35:
                                score += -0.0763
                            else:
                                score += 0.075
                    else:
                        score += -0.0324
        else:
            if chars <= 44195:
                if copies <= 1.5:
                    if shape <= 1.025:
                        score += 0.0696
                    else:
                        if core_share <= 0.53514:
                            if part_cover <= 0.52204:
                                score += 0.0916
                            else:
                                score += -0.0768
                        else:
                            if names_mean <= -0.19142:
                                if mass_before <= 0.66717:
                                    score += 0.114
                                else:
                                    score += -0.000271
                            else:
                                score += 0.138
                else:
                    if pure1 <= 0.87202:
                        score += -0.111
                    else:
                        score += 0.0301
            else:
                if from_first <= 277.5:
                    if linked_share <= 0.069061:
                        if from_first <= 71.5:
                            score += 0.098
                        else:
                            score += -0.101
                    else:
                        score += 0.1
                else:
                    if depth <= 7.5:
                        score += 0.142
                    else:
                        score += -0.147
    if logit_rel <= -2.0261:
        if in_core7 <= 1e-35:
            score += -0.15
        else:
            if chance_rel <= 0.071327:
                score += -0.126
            else:
                if part_linked <= 0.025636:
                    score += 0.00095
                else:
                    if likes <= 4.5:
                        score += -0.131
                    else:
                        score += -0.0562
    else:
        if near2 <= 0.69274:
            if in_core7 <= 1e-35:
                score += -0.117
            else:
                if prose1 <= 0.40316:
                    if likes <= 8.5:
                        score += -0.0825
                    else:
                        if cover3 <= 0.37214:
                            score += -0.0485
                        else:
                            if prose1 <= 0.3187:
                                if tag <= 5.5:
                                    score += -0.00314
                                else:
                                    score += 0.122
                            else:
                                if from_h1 <= 180.5:
                                    score += 0.0454
                                else:
                                    score += -0.327
                else:
                    if from_h1 <= 212.5:
                        if part_linked <= 1e-35:
                            score += 0.121
                        else:
                            score += 0.0444
                    else:
                        if near12 <= 0.24256:
                            score += -0.172
                        else:
                            score += 0.00885
        else:
            if cover2 <= 0.77188:
                if in_core5 <= 1e-35:
                    if mass_after <= 0.46899:
                        score += -0.0982
                    else:
                        score += 0.0317
                else:
                    if copies <= 1.5:
                        if in_body <= -1e-35:
                            if like_linked <= 0.0018601:
                                score += -0.129
                            else:
                                score += 0.117
                        else:
                            if prose1 <= 0.59957:
                                score += 0.0423
                            else:
                                score += 0.106
                    else:
                        score += -0.0289
            else:
                if chars <= 54613:
                    if likes <= 3.5:
                        if cover1 <= 0.10005:
                            score += -0.0605
                        else:
                            score += 0.0762
                    else:
                        if logit_rel <= -0.74521:
                            score += 0.092
                        else:
                            if from_h1 <= 452.5:
                                score += 0.136
                            else:
                                score += 0.00783
                else:
                    if linked2 <= 0.032479:
                        if from_h1 <= 108.5:
                            score += 0.0517
                        else:
                            score += -0.185
                    else:
                        score += 0.11
    if logit_rel <= -1.5851:
        if in_core5 <= 1e-35:
            if logit_rel <= -4.8743:
                score += -0.15
            else:
                if mass_before <= 0.72168:
                    if from_h1 <= -1e-35:
                        score += -0.138
                    else:
                        score += -0.0349
                else:
                    score += -0.139
        else:
            if logit_rel <= -3.0761:
                score += -0.0941
            else:
                if part_count <= 81.5:
                    if likes <= 3.5:
                        score += -0.0571
                    else:
                        score += 0.045
                else:
                    score += -0.091
    else:
        if part_pure <= 0.7938:
            if in_core5 <= 1e-35:
                if mass_before <= 0.61141:
                    if from_h1 <= 1e-35:
                        score += -0.104
                    else:
                        score += 0.0466
                else:
                    if from_h1 <= 579.5:
                        score += -0.121
                    else:
                        score += 0.137
            else:
                if part_count <= 5.5:
                    if count1 <= 824:
                        if likes <= 6.5:
                            if prose1 <= 0.27187:
                                score += -0.141
                            else:
                                score += 0.0819
                        else:
                            score += 0.119
                    else:
                        score += -0.243
                else:
                    if footer <= 1e-35:
                        if like_length <= 227.68:
                            score += -0.0038
                        else:
                            score += 0.0765
                    else:
                        score += -0.238
        else:
            if from_h1 <= 92.5:
                if likes <= 6.5:
                    if words <= 214.5:
                        if prose1 <= 0.29268:
                            score += -0.0655
                        else:
                            score += 0.0878
                    else:
                        score += -0.225
                else:
                    score += 0.131
            else:
                if part_cover <= 0.24952:
                    if blocks <= 944:
                        score += 0.097
                    else:
                        score += -0.0448
                else:
                    if part_count <= 13.5:
                        score += -0.199
                    else:
                        if part_count <= 295.5:
                            if like_linked <= 0.0085206:
                                if own <= 0.115:
                                    score += 0.11
                                else:
                                    score += -0.126
                            else:
                                score += 0.119
                        else:
                            if part_pure <= 0.91838:
                                score += 0.0906
                            else:
                                score += -0.174
    if logit_rel <= -1.171:
        if part_pure <= 0.048246:
            if logit_rel <= -3.8848:
                score += -0.142
            else:
                if mass_before <= 0.75768:
                    score += -0.0542
                else:
                    score += -0.126
        else:
            if part_linked <= 0.029146:
                if blocks <= 737:
                    if news <= 1e-35:
                        score += 0.062
                    else:
                        if like_length <= 441.93:
                            if news <= 1.5:
                                if share2 <= 0.25557:
                                    score += -0.193
                                else:
                                    score += 0.00313
                            else:
                                score += 0.0691
                        else:
                            score += -0.227
                else:
                    if span <= 0.89223:
                        score += -0.139
                    else:
                        score += 0.135
            else:
                if news <= 1e-35:
                    if pure2 <= 0.54099:
                        score += -0.0722
                    else:
                        score += 0.0147
                else:
                    if chars <= 10372:
                        score += -0.19
                    else:
                        if names_core9 <= 0.045:
                            score += -0.123
                        else:
                            score += 0.0223
    else:
        if part_pure <= 0.73895:
            if blocks <= 350.5:
                if in_core5 <= 1e-35:
                    if mass_before <= 0.34928:
                        score += 0.0482
                    else:
                        score += -0.0913
                else:
                    if shape <= 1e-35:
                        score += -0.0281
                    else:
                        score += 0.0889
            else:
                if blocks <= 368.5:
                    if cover3 <= 0.93206:
                        score += -0.206
                    else:
                        score += 0.0574
                else:
                    if pure2 <= 0.36725:
                        score += -0.0535
                    else:
                        score += 0.0288
        else:
            if from_h1 <= 84.5:
                if names_core5 <= 0.045:
                    score += 0.0706
                else:
                    score += 0.128
            else:
                if core_share <= 0.70668:
                    score += -0.044
                else:
                    if chars <= 62326:
                        if blocks <= 134.5:
                            score += -0.0902
                        else:
                            if count1 <= 824:
                                score += 0.0977
                            else:
                                score += -0.12
                    else:
                        if heading_chance <= 0.95457:
                            score += -0.151
                        else:
                            score += 0.0934
    if names_mean <= -0.30093:
        if part_share <= 1e-35:
            if names <= -0.425:
                score += -0.136
            else:
                score += -0.0777
        else:
            if names_mean <= -1.7066:
                score += -0.0899
            else:
                if news <= 1e-35:
                    if heading_distance <= 64.5:
                        if footer <= 1e-35:
                            if shape <= -0.375:
                                score += -0.0347
                            else:
                                score += 0.0342
                        else:
                            score += -0.195
                    else:
                        score += -0.104
                else:
                    if level <= 0.3931:
                        score += 0.171
                    else:
                        if span <= 0.62939:
                            score += -0.128
                        else:
                            score += 0.00147
    else:
        if shape <= 0.575:
            if shape <= -0.325:
                if in_core5 <= 1e-35:
                    score += -0.114
                else:
                    if like_linked <= 0.1178:
                        score += -0.0741
                    else:
                        score += 0.00498
            else:
                if text <= -0.385:
                    score += -0.0996
                else:
                    score += 0.0345
        else:
            if cover2 <= 0.77188:
                if like_linked <= 1e-35:
                    if names <= -1.215:
                        score += -0.117
                    else:
                        if from_first <= 91.5:
                            if cover2 <= 0.058089:
                                score += -0.0196
                            else:
                                score += 0.0927
                        else:
                            if cover2 <= 0.16453:
                                score += 0.0132
                            else:
                                score += -0.115
                else:
                    if span <= 0.84737:
                        score += 0.0905
                    else:
                        if share2 <= 0.34294:
                            score += 0.0718
                        else:
                            score += -0.132
            else:
                if count3 <= 726.5:
                    if span <= 0.94217:
                        if likes <= 6.5:
                            score += 0.0617
                        else:
                            if from_first <= 156.5:
                                score += 0.125
                            else:
                                if linked_share <= 0.047657:
                                    score += -0.0758
                                else:
                                    score += 0.0969
                    else:
                        if names_mean <= 0.0081508:
                            score += -0.168
                        else:
                            score += 0.135
                else:
                    if span <= 0.89223:
                        score += -0.117
                    else:
                        score += 0.11
    if logit_rel <= -2.1172:
        if logit_rel <= -4.2183:
            score += -0.13
        else:
            if core_share <= 0.9658:
                score += -0.081
            else:
                if mass_before <= 0.94786:
                    if core_share <= 0.99911:
                        score += 0.0267
                    else:
                        score += -0.0896
                else:
                    score += -0.099
    else:
        if part_pure <= 0.7938:
            if copies <= 1.5:
                if in_core5 <= 1e-35:
                    if mass_before <= 0.61141:
                        if heading_distance <= 1e-35:
                            score += -0.115
                        else:
                            score += 0.0369
                    else:
                        if from_h1 <= 579.5:
                            score += -0.102
                        else:
                            score += 0.12
                else:
                    if part_share <= 0.61278:
                        if from_h1 <= 198.5:
                            if shape <= -0.125:
                                score += -0.00308
                            else:
                                if like_linked <= 1e-35:
                                    if cover3 <= 0.068702:
                                        score += -0.0665
                                    else:
                                        if mass <= 0.84015:
                                            score += 0.07
                                        else:
                                            score += -0.14
                                else:
                                    score += 0.0997
                        else:
                            if near12 <= 0.52194:
                                score += -0.0575
                            else:
                                score += 0.0658
                    else:
                        if heading_distance <= 1e-35:
                            score += 0.177
                        else:
                            score += -0.123
            else:
                score += -0.063
        else:
            if from_h1 <= 84.5:
                if names_core5 <= 0.045:
                    if names_core9 <= -1e-35:
                        score += 0.0896
                    else:
                        if logit <= 3.965:
                            score += -0.0714
                        else:
                            score += 0.123
                else:
                    if share2 <= 0.060269:
                        score += 0.0245
                    else:
                        score += 0.124
            else:
                if core_share <= 0.70208:
                    if core_depth <= 10.5:
                        if names_core7 <= 2.435:
                            score += 0.0554
                        else:
                            score += -0.193
                    else:
                        score += -0.101
                else:
                    if near2 <= 0.92151:
                        if like_length <= 364.56:
                            if mass <= 0.39159:
                                score += -0.188
                            else:
                                score += 0.0638
                        else:
                            score += -0.052
                    else:
                        score += 0.0908
    if logit_rel <= -2.0261:
        if logit_rel <= -4.7586:
            score += -0.129
        else:
            if mass_after <= 0.088979:
                score += -0.106
            else:
                if heading_chance <= 0.021145:
                    score += -0.0946
                else:
                    if text <= 0.005:
                        score += -0.0459
                    else:
                        score += 0.00973
    else:
        if near5 <= 0.7748:
            if in_core7 <= 1e-35:
                score += -0.0725
            else:
                if part_count <= 67.5:
                    if copies <= 1.5:
                        if count1 <= 606:
                            if part_count <= 6.5:
                                if core_depth <= 5.5:
                                    if length <= 537.5:
                                        score += 0.048
                                    else:
                                        score += -0.167
                                else:
                                    if text <= -0.515:
                                        score += -0.143
                                    else:
                                        score += 0.105
                            else:
                                score += 0.0293
                        else:
                            score += -0.135
                    else:
                        score += -0.042
                else:
                    score += -0.0472
        else:
            if share1 <= 0.056092:
                if likes <= 9.5:
                    if prose1 <= 0.70523:
                        score += -0.0893
                    else:
                        score += 0.0194
                else:
                    if chars <= 44195:
                        if copies <= 1.5:
                            score += 0.0871
                        else:
                            score += -0.0379
                    else:
                        score += -0.0309
            else:
                if chars <= 49121:
                    if shape <= 1.075:
                        if share1 <= 0.9795:
                            if words <= 411:
                                score += 0.0655
                            else:
                                score += -0.291
                        else:
                            if prose1 <= 0.52149:
                                score += -0.33
                            else:
                                score += 0.0712
                    else:
                        if part_cover <= 0.24952:
                            score += 0.121
                        else:
                            if names_mean <= -0.30093:
                                score += -0.124
                            else:
                                if in_body <= -1e-35:
                                    score += -0.0881
                                else:
                                    if words <= 161.5:
                                        score += 0.1
                                    else:
                                        score += -0.114
                else:
                    if mass_after <= 0.5037:
                        if heading_chance <= 0.96659:
                            score += -0.129
                        else:
                            score += 0.0988
                    else:
                        score += 0.0824
    if names_mean <= -0.30093:
        if part_cover <= 0.0011556:
            if in_description <= 1e-35:
                if names_core7 <= -0.675:
                    score += -0.124
                else:
                    if words <= 411:
                        score += -0.0656
                    else:
                        score += 0.369
            else:
                score += 0.0926
        else:
            if linked_share <= 0.34202:
                if part_count <= 83.5:
                    if part_linked <= 0.032266:
                        if level <= 0.90445:
                            score += 0.0961
                        else:
                            if news <= 1e-35:
                                score += 0.0598
                            else:
                                score += -0.0989
                    else:
                        score += -0.0322
                else:
                    if mass_after <= 0.46899:
                        score += -0.129
                    else:
                        if part_share <= 0.49228:
                            score += 0.112
                        else:
                            score += -0.0716
            else:
                if mass <= 0.10254:
                    if depth <= 18.5:
                        score += -0.0244
                    else:
                        score += 0.237
                else:
                    score += -0.0814
    else:
        if prose1 <= 0.3286:
            if near12 <= 0.54241:
                if part_count <= 1.5:
                    score += -0.116
                else:
                    score += -0.0253
            else:
                if cover2 <= 0.86069:
                    score += -0.0101
                else:
                    score += 0.0608
        else:
            if from_h1 <= 80.5:
                if logit_rel <= -0.74521:
                    if names_mean <= 0.18709:
                        if depth <= 5.5:
                            if mass <= 0.84015:
                                score += 0.0583
                            else:
                                score += -0.285
                        else:
                            score += 0.0712
                    else:
                        score += -0.0462
                else:
                    if from_h1 <= -1e-35:
                        if part_count <= 8.5:
                            score += 0.085
                        else:
                            score += -0.0708
                    else:
                        score += 0.116
            else:
                if chars <= 49121:
                    if cover2 <= 0.86069:
                        score += 0.0189
                    else:
                        if mass_after <= 0.043749:
                            score += -0.00655
                        else:
                            score += 0.0971
                else:
                    if linked3 <= 0.043072:
                        if linked_share <= 0.15349:
                            score += -0.14
                        else:
                            score += 0.061
                    else:
                        score += 0.067
    if logit_rel <= -2.4048:
        if logit_rel <= -4.7586:
            score += -0.122
        else:
            if core_share <= 0.96801:
                score += -0.0745
            else:
                if mass_before <= 0.97068:
                    score += 0.00501
                else:
                    score += -0.0976
    else:
        if cover2 <= 0.77188:
            if heading_distance <= 27.5:
                if in_core5 <= 1e-35:
                    if mass_before <= 0.50288:
                        score += 0.00287
                    else:
                        if count3 <= 20.5:
                            if like_length <= 238.59:
                                score += -0.0368
                            else:
                                score += 0.172
                        else:
                            score += -0.107
                else:
                    if part_count <= 95.5:
                        if like_linked <= 0.0085206:
                            if level <= 0.95192:
                                score += 0.0127
                            else:
                                score += 0.115
                        else:
                            if like_length <= 294.35:
                                if part_count <= 18.5:
                                    if part_share <= 0.38075:
                                        score += 0.029
                                    else:
                                        score += -0.264
                                else:
                                    score += 0.0899
                            else:
                                score += 0.127
                    else:
                        if likes <= 160.5:
                            score += -0.0425
                        else:
                            score += 0.122
            else:
                score += -0.0524
        else:
            if likes <= 6.5:
                if mass_before <= 0.78955:
                    if shape <= 1e-35:
                        score += -0.0838
                    else:
                        score += 0.0438
                else:
                    score += -0.0966
            else:
                if from_h1 <= 157.5:
                    if mass_before <= 0.91241:
                        if span <= 0.94217:
                            if shape <= 0.775:
                                if likes <= 30.5:
                                    score += 0.0107
                                else:
                                    score += 0.129
                            else:
                                score += 0.119
                        else:
                            if like_length <= 441.93:
                                score += 0.0205
                            else:
                                score += -0.324
                    else:
                        score += 0.0137
                else:
                    if count3 <= 726.5:
                        if share2 <= 0.95306:
                            if like_length <= 441.93:
                                score += 0.104
                            else:
                                score += -0.101
                        else:
                            score += -0.0309
                    else:
                        if core_share <= 0.98909:
                            score += -0.147
                        else:
                            score += 0.0839
    if logit_rel <= -2.4048:
        if part_cover <= 0.00011841:
            if in_description <= 1e-35:
                score += -0.115
            else:
                score += 0.13
        else:
            if likes <= 2.5:
                score += -0.0946
            else:
                if part_count <= 168.5:
                    if cover1 <= 0.00083617:
                        score += -0.0751
                    else:
                        if own <= -0.795:
                            score += 0.154
                        else:
                            score += 0.00271
                else:
                    score += -0.0933
    else:
        if cover2 <= 0.86069:
            if near1 <= 0.88505:
                if part_cover <= 0.0088504:
                    score += -0.0712
                else:
                    if copies <= 1.5:
                        if part_count <= 37.5:
                            if heading_distance <= 26.5:
                                if linked3 <= 0.14286:
                                    score += 0.071
                                else:
                                    score += 0.0009
                            else:
                                if chars <= 23245:
                                    score += 0.018
                                else:
                                    score += -0.237
                        else:
                            score += -0.0189
                    else:
                        score += -0.0462
            else:
                if in_body <= -1e-35:
                    score += -0.0716
                else:
                    if chars <= 44195:
                        if names_core5 <= -0.195:
                            score += -0.041
                        else:
                            if level <= 0.92054:
                                if prose1 <= 0.29268:
                                    score += -0.0743
                                else:
                                    score += 0.0757
                            else:
                                score += 0.118
                    else:
                        score += -0.0311
        else:
            if likes <= 5.5:
                if in_description <= 1e-35:
                    score += -0.0168
                else:
                    score += 0.123
            else:
                if chars <= 49121:
                    if prose0 <= 0.59083:
                        if likes <= 30.5:
                            if share1 <= 0.90752:
                                if linked3 <= 0.072817:
                                    score += 0.105
                                else:
                                    score += -0.0063
                            else:
                                if prose1 <= 0.59048:
                                    if names_mean <= -0.19142:
                                        score += 0.0732
                                    else:
                                        score += -0.212
                                else:
                                    score += 0.0829
                        else:
                            score += 0.106
                    else:
                        score += 0.112
                else:
                    if linked3 <= 0.043072:
                        score += -0.0716
                    else:
                        score += 0.0932
    if part_pure <= 0.40807:
        if names_mean <= -1.9664:
            if part_cover <= 0.0011556:
                score += -0.116
            else:
                if pure1 <= 0.31458:
                    score += -0.0679
                else:
                    score += 0.153
        else:
            if mass_before <= 0.78955:
                if from_h1 <= -1e-35:
                    if from_h1 <= -998.5:
                        score += -0.00648
                    else:
                        score += -0.133
                else:
                    if share1 <= 0.019789:
                        score += -0.0275
                    else:
                        if footer <= 1e-35:
                            score += 0.05
                        else:
                            score += -0.196
            else:
                if in_core7 <= 1e-35:
                    score += -0.1
                else:
                    score += -0.0316
    else:
        if cover2 <= 0.77188:
            if copies <= 1.5:
                if core_share <= 0.70668:
                    if cover3 <= 0.9974:
                        score += -0.00508
                    else:
                        score += -0.135
                else:
                    if like_length <= 294.35:
                        if names_core7 <= -0.405:
                            score += -0.0326
                        else:
                            score += 0.0446
                    else:
                        score += 0.0983
            else:
                score += -0.0425
        else:
            if likes <= 6.5:
                if cover2 <= 0.98618:
                    if from_h1 <= 24.5:
                        score += 0.0094
                    else:
                        if length <= 371.5:
                            score += -0.0406
                        else:
                            score += -0.227
                else:
                    score += 0.0532
            else:
                if chars <= 49121:
                    if mass_before <= 0.96396:
                        if shape <= 0.975:
                            if likes <= 26.5:
                                if linked2 <= 0.037199:
                                    score += 0.103
                                else:
                                    if like_chance <= 0.71821:
                                        score += 0.0694
                                    else:
                                        if linked_share <= 0.087198:
                                            score += -0.264
                                        else:
                                            score += -0.0406
                            else:
                                score += 0.108
                        else:
                            if from_h1 <= 452.5:
                                score += 0.112
                            else:
                                score += -0.0556
                    else:
                        score += -0.108
                else:
                    if cover3 <= 0.99276:
                        score += 0.118
                    else:
                        if mass_after <= 0.48649:
                            score += -0.125
                        else:
                            score += 0.0332
    if like_chance <= 0.48901:
        if in_core9 <= 1e-35:
            if in_description <= 1e-35:
                score += -0.115
            else:
                score += 0.101
        else:
            if core_depth <= 12.5:
                if footer <= 1e-35:
                    if news <= 1e-35:
                        if blocks <= 359.5:
                            if length <= 32.5:
                                score += -0.0368
                            else:
                                score += 0.0458
                        else:
                            if names_core5 <= -3.085:
                                score += -0.112
                            else:
                                score += -0.0333
                    else:
                        if span <= 0.4324:
                            score += -0.109
                        else:
                            if pure1 <= 0.31458:
                                score += -0.0953
                            else:
                                score += 0.0504
                else:
                    score += -0.142
            else:
                if level <= 0.6776:
                    if length <= 16.5:
                        score += -0.0614
                    else:
                        score += 0.135
                else:
                    score += -0.0492
    else:
        if cover2 <= 0.77188:
            if mass_after <= 0.33688:
                if names_core5 <= 0.325:
                    if linked2 <= 0.17701:
                        score += -0.0294
                    else:
                        score += -0.123
                else:
                    score += 0.0126
            else:
                if tag <= 5.5:
                    score += -0.0232
                else:
                    score += 0.0453
        else:
            if likes <= 4.5:
                if mass_after <= 0.18129:
                    score += -0.0896
                else:
                    score += 0.0316
            else:
                if from_h1 <= 76.5:
                    if ends <= 1e-35:
                        if share2 <= 0.54077:
                            if heading_distance <= 7.5:
                                score += 0.0467
                            else:
                                score += -0.311
                        else:
                            if span <= 0.90449:
                                score += 0.0802
                            else:
                                score += -0.117
                    else:
                        score += 0.112
                else:
                    if span <= 0.0482:
                        if part_share <= 0.068276:
                            score += 0.0854
                        else:
                            score += -0.513
                    else:
                        if share2 <= 0.94161:
                            score += 0.0755
                        else:
                            if near12 <= 0.79622:
                                score += -0.0921
                            else:
                                if near12 <= 0.98874:
                                    score += 0.0473
                                else:
                                    score += -0.194
    if in_core5 <= 1e-35:
        if like_chance <= 0.13078:
            if mass <= 0.034813:
                if from_h1 <= 15.5:
                    score += -0.0619
                else:
                    if count3 <= 36.5:
                        score += 0.355
                    else:
                        score += -0.0599
            else:
                score += -0.108
        else:
            if mass_before <= 0.62983:
                if from_h1 <= -1e-35:
                    score += -0.0747
                else:
                    score += 0.042
            else:
                if blocks <= 1417:
                    score += -0.0841
                else:
                    score += 0.164
    else:
        if near1 <= 0.7958:
            if copies <= 2.5:
                if likes <= 3.5:
                    if news <= 1e-35:
                        score += -0.0141
                    else:
                        score += -0.119
                else:
                    if part_count <= 83.5:
                        if blocks <= 667.5:
                            score += 0.0449
                        else:
                            score += -0.0319
                    else:
                        if chars <= 33054:
                            score += -0.00338
                        else:
                            score += -0.0962
            else:
                if likes <= 175.5:
                    score += -0.0867
                else:
                    score += 0.0754
        else:
            if from_h1 <= 80.5:
                if prose0 <= 0.63297:
                    if likes <= 1.5:
                        score += -0.111
                    else:
                        score += 0.0422
                else:
                    if likes <= 5.5:
                        if words <= 125.5:
                            score += 0.0532
                        else:
                            score += -0.154
                    else:
                        score += 0.111
            else:
                if likes <= 34.5:
                    if part_pure <= 0.97836:
                        if blocks <= 245.5:
                            if names <= 1.175:
                                score += -0.000433
                            else:
                                score += -0.168
                        else:
                            if blocks <= 763.5:
                                if heading <= -0.385:
                                    score += -0.274
                                else:
                                    score += 0.0344
                            else:
                                score += -0.12
                    else:
                        score += 0.0959
                else:
                    if chars <= 45085:
                        score += 0.0791
                    else:
                        if linked3 <= 0.039722:
                            score += -0.0883
                        else:
                            if part_count <= 295.5:
                                score += 0.105
                            else:
                                score += -0.145
    if names_mean <= -0.30093:
        if chance_rel <= 0.071327:
            if level <= 0.3931:
                if blocks <= 748.5:
                    score += -0.0189
                else:
                    score += 0.52
            else:
                score += -0.109
        else:
            if mass_after <= 0.088979:
                score += -0.0802
            else:
                if text <= 1e-35:
                    score += -0.0251
                else:
                    if mass_after <= 0.60896:
                        if core_depth <= 11.5:
                            score += -0.0297
                        else:
                            score += 0.0931
                    else:
                        if from_h1 <= -1e-35:
                            score += -0.0349
                        else:
                            score += 0.0708
    else:
        if prose1 <= 0.48687:
            if next_length <= 14.5:
                score += -0.0383
            else:
                if names_core9 <= 2.145:
                    if pure2 <= 0.93584:
                        score += 0.00535
                    else:
                        score += 0.0896
                else:
                    score += -0.0995
        else:
            if from_h1 <= 80.5:
                if text <= -0.555:
                    score += -0.0872
                else:
                    if names_core5 <= 0.045:
                        if names_core9 <= 1e-35:
                            score += 0.0716
                        else:
                            if linked3 <= 0.089654:
                                score += 0.0552
                            else:
                                if span <= 0.10738:
                                    score += 0.00627
                                else:
                                    if mass_after <= 0.62559:
                                        score += -0.382
                                    else:
                                        score += 0.0091
                    else:
                        if mass_after <= 0.063399:
                            score += 0.00259
                        else:
                            score += 0.103
            else:
                if core_share <= 0.94735:
                    if span <= 0.081174:
                        score += -0.146
                    else:
                        if prose1 <= 0.86064:
                            score += 0.0392
                        else:
                            if linked3 <= 0.1968:
                                if heading_distance <= 7.5:
                                    score += 0.0324
                                else:
                                    score += -0.1
                            else:
                                score += -0.21
                else:
                    if chars <= 49121:
                        if linked3 <= 0.13129:
                            score += 0.0806
                        else:
                            if linked_share <= 0.17733:
                                score += -0.319
                            else:
                                score += 0.0365
                    else:
                        if like_chance <= 0.93872:
                            score += -0.107
                        else:
                            score += 0.053
    if logit_rel <= -0.91472:
        if logit_rel <= -5.3996:
            score += -0.109
        else:
            if mass_before <= 0.8983:
                if copies <= 1.5:
                    if like_length <= 19.506:
                        score += -0.0485
                    else:
                        if logit <= -5.865:
                            score += 0.24
                        else:
                            if from_h1 <= 234.5:
                                if likes <= 12.5:
                                    if part_linked <= 0.057584:
                                        if tag <= 13.5:
                                            score += 0.0373
                                        else:
                                            score += -0.0369
                                    else:
                                        score += -0.0466
                                else:
                                    if share2 <= 0.97369:
                                        if core_depth <= 11.5:
                                            if core_share <= 0.7577:
                                                score += -0.03
                                            else:
                                                score += 0.0637
                                        else:
                                            score += 0.149
                                    else:
                                        if count3 <= 124.5:
                                            score += 0.099
                                        else:
                                            score += -0.157
                            else:
                                if blocks <= 1360:
                                    score += -0.0755
                                else:
                                    score += 0.133
                else:
                    score += -0.0475
            else:
                if part_cover <= 0.024785:
                    score += -0.0913
                else:
                    score += -0.0239
    else:
        if from_h1 <= 88.5:
            if likes <= 6.5:
                if shape <= 1.525:
                    score += -0.043
                else:
                    if copies <= 1.5:
                        if share1 <= 0.044482:
                            score += 0.000124
                        else:
                            score += 0.0969
                    else:
                        score += -0.141
            else:
                if share1 <= 0.11176:
                    if heading_distance <= 19.5:
                        if next_chance <= 0.05652:
                            score += 0.000148
                        else:
                            score += 0.0778
                    else:
                        score += -0.0236
                else:
                    score += 0.106
        else:
            if likes <= 24.5:
                if core_share <= 0.99944:
                    score += -0.0155
                else:
                    score += -0.143
            else:
                if mass <= 0.40596:
                    if like_length <= 197.14:
                        score += 0.0173
                    else:
                        score += -0.183
                else:
                    if copies <= 1.5:
                        if share1 <= 0.9795:
                            score += 0.0555
                        else:
                            score += -0.121
                    else:
                        score += -0.0347
    if logit_rel <= -3.8848:
        if logit_rel <= -5.3996:
            score += -0.108
        else:
            if names <= -7.435:
                score += 0.259
            else:
                score += -0.0504
    else:
        if near2 <= 0.9136:
            if copies <= 1.5:
                if core_share <= 0.9658:
                    if likes <= 14.5:
                        if in_description <= 1e-35:
                            if mass <= 0.47925:
                                if heading <= 0.085:
                                    score += -0.0187
                                else:
                                    score += 0.0594
                            else:
                                if blocks <= 108.5:
                                    score += 0.0367
                                else:
                                    if likes <= 13.5:
                                        score += -0.08
                                    else:
                                        score += -0.361
                        else:
                            score += 0.112
                    else:
                        if cover3 <= 0.70616:
                            score += -0.0181
                        else:
                            if span <= 0.59284:
                                if text <= -0.555:
                                    score += -0.148
                                else:
                                    score += 0.0862
                            else:
                                if cover3 <= 0.98744:
                                    score += 0.0585
                                else:
                                    score += -0.0935
                else:
                    if chars <= 46559:
                        if part_linked <= 0.18771:
                            if share1 <= 0.9795:
                                if likes <= 3.5:
                                    score += 0.0175
                                else:
                                    if mass <= 0.87998:
                                        score += 0.0834
                                    else:
                                        score += -0.0575
                            else:
                                if linked_share <= 0.020319:
                                    score += 0.111
                                else:
                                    if depth <= 3.5:
                                        score += 0.0628
                                    else:
                                        score += -0.235
                        else:
                            if like_length <= 294.35:
                                score += -0.001
                            else:
                                score += -0.179
                    else:
                        score += -0.103
            else:
                if likes <= 175.5:
                    score += -0.0513
                else:
                    score += 0.0857
        else:
            if chars <= 45085:
                if likes <= 1.5:
                    score += -0.0676
                else:
                    if shape <= 1.825:
                        score += 0.0473
                    else:
                        score += 0.099
            else:
                if from_h1 <= 242.5:
                    if span <= 0.84737:
                        score += 0.106
                    else:
                        score += -0.0697
                else:
                    score += -0.0931
    if logit_rel <= -0.91472:
        if logit_rel <= -5.3996:
            score += -0.103
        else:
            if news <= 1e-35:
                if part_count <= 161.5:
                    if in_core9 <= 1e-35:
                        score += -0.0579
                    else:
                        if names <= -7.895:
                            score += 0.225
                        else:
                            score += 0.0196
                else:
                    score += -0.0597
            else:
                if mass_before <= 0.80677:
                    if chars <= 16606:
                        if text <= 0.225:
                            score += -0.0767
                        else:
                            score += 0.0789
                    else:
                        score += 0.0192
                else:
                    score += -0.108
    else:
        if cover1 <= 0.69356:
            if cover2 <= 0.94318:
                if like_linked <= 0.0085206:
                    if cover2 <= 0.92946:
                        if chars <= 15669:
                            if likes <= 11.5:
                                score += -0.014
                            else:
                                score += 0.0653
                        else:
                            if linked_share <= 1.2651:
                                if linked_share <= 0.18407:
                                    score += -0.0686
                                else:
                                    score += 0.0179
                            else:
                                score += -0.307
                    else:
                        if heading <= 0.035:
                            score += -0.316
                        else:
                            score += 0.00392
                else:
                    if footer <= 1e-35:
                        if like_length <= 294.35:
                            score += 0.0189
                        else:
                            score += 0.108
                    else:
                        score += -0.184
            else:
                if mass_before <= 0.92664:
                    score += 0.0763
                else:
                    score += -0.0767
        else:
            if prose1 <= 0.71325:
                if part_cover <= 0.30538:
                    if share2 <= 0.94161:
                        if mass_before <= 0.92664:
                            score += 0.0833
                        else:
                            score += -0.157
                    else:
                        if like_chance <= 0.80763:
                            if prose1 <= 0.70523:
                                if like_length <= 294.35:
                                    if chars <= 8061.5:
                                        score += -0.2
                                    else:
                                        score += 0.1
                                else:
                                    score += -0.181
                            else:
                                score += -0.425
                        else:
                            score += 0.0541
                else:
                    score += -0.239
            else:
                if mass_before <= 0.83884:
                    score += 0.11
                else:
                    score += 0.0328
    if in_core7 <= 1e-35:
        if near12 <= 0.33498:
            if og_type <= 1e-35:
                score += -0.0678
            else:
                score += -0.113
        else:
            if mass_after <= 0.22899:
                if chars <= 19687:
                    score += -0.101
                else:
                    score += 0.019
            else:
                if from_h1 <= -1e-35:
                    score += -0.0766
                else:
                    score += 0.0361
    else:
        if part_count <= 1.5:
            if logit_rel <= -0.74521:
                score += 0.00323
            else:
                if from_first <= 91.5:
                    if part_share <= 0.19819:
                        if mass_before <= 0.8983:
                            score += 0.107
                        else:
                            score += -0.00104
                    else:
                        score += -0.214
                else:
                    if level <= 0.9172:
                        score += -0.0492
                    else:
                        score += 0.0698
        else:
            if copies <= 1.5:
                if chars <= 62326:
                    if core_share <= 0.90918:
                        if cover1 <= 0.69356:
                            if core_share <= 0.90542:
                                score += 0.00216
                            else:
                                score += -0.139
                        else:
                            score += -0.175
                    else:
                        if mass_after <= 0.036424:
                            score += -0.0497
                        else:
                            if own <= -0.105:
                                if in_body <= -1e-35:
                                    score += -0.161
                                else:
                                    if count3 <= 353.5:
                                        score += 0.03
                                    else:
                                        score += -0.0931
                            else:
                                if cover2 <= 0.92946:
                                    if level <= 0.92054:
                                        if level <= 0.9195:
                                            if chars <= 46559:
                                                if core_share <= 0.99647:
                                                    score += 0.0596
                                                else:
                                                    if count3 <= 184.5:
                                                        if level <= 0.90818:
                                                            if names_core9 <= -0.415:
                                                                score += -0.109
                                                            else:
                                                                score += 0.0475
                                                        else:
                                                            if linked3 <= 0.064406:
                                                                score += -0.559
                                                            else:
                                                                score += -0.119
                                                    else:
                                                        score += 0.102
                                            else:
                                                score += -0.131
                                        else:
                                            score += -0.416
                                    else:
                                        score += 0.0835
                                else:
                                    score += 0.0866
                else:
                    score += -0.101
            else:
                score += -0.0319
    if logit_rel <= -3.8848:
        if logit_rel <= -6.6338:
            score += -0.109
        else:
            if likes <= 9.5:
                score += -0.0734
            else:
                if cover3 <= 0.85606:
                    if near2 <= 0.00024237:
                        score += 0.289
                    else:
                        score += -0.0413
                else:
                    score += 0.0979
    else:
        if near2 <= 0.9136:
            if next_length <= 17.5:
                if copies <= 1.5:
                    if words <= 4.5:
                        score += -0.0638
                    else:
                        if in_core5 <= 1e-35:
                            if words <= 279.5:
                                score += -0.0445
                            else:
                                score += 0.258
                        else:
                            score += 0.0133
                else:
                    if likes <= 190.5:
                        score += -0.067
                    else:
                        score += 0.0818
            else:
                if footer <= 1e-35:
                    if likes <= 6.5:
                        if prose0 <= 0.98852:
                            score += -0.0293
                        else:
                            score += 0.0312
                    else:
                        if from_h1 <= 168.5:
                            if cover2 <= 0.63306:
                                score += 0.0234
                            else:
                                if pure2 <= 0.81513:
                                    score += 0.101
                                else:
                                    if span <= 0.80691:
                                        score += 0.0548
                                    else:
                                        score += -0.0784
                        else:
                            if span <= 0.85482:
                                if part_count <= 28.5:
                                    score += 0.0117
                                else:
                                    if core_share <= 0.5835:
                                        score += 0.0734
                                    else:
                                        score += -0.092
                            else:
                                score += 0.0852
                else:
                    score += -0.133
        else:
            if span <= 0.7332:
                if likes <= 3.5:
                    score += -0.01
                else:
                    if from_h1 <= 478.5:
                        if in_body <= -1e-35:
                            if cover3 <= 0.99276:
                                score += 0.0855
                            else:
                                score += -0.128
                        else:
                            if prose0 <= 0.66853:
                                score += 0.045
                            else:
                                score += 0.101
                    else:
                        score += -0.115
            else:
                if pure2 <= 0.91211:
                    score += 0.0834
                else:
                    if core_share <= 0.68393:
                        score += -0.153
                    else:
                        score += 0.00885
    if in_core9 <= 1e-35:
        if near12 <= 0.35307:
            score += -0.0989
        else:
            if from_first <= 18.5:
                if from_h1 <= -1e-35:
                    score += -0.0915
                else:
                    score += 0.0539
            else:
                score += -0.0918
    else:
        if near2 <= 0.9136:
            if mass_before <= 0.64823:
                if linked_share <= 0.35448:
                    if part_cover <= 0.58777:
                        if ends <= 1e-35:
                            if core_share <= 0.66781:
                                score += 0.0906
                            else:
                                score += 0.00347
                        else:
                            if count1 <= 824:
                                score += 0.0604
                            else:
                                score += -0.158
                    else:
                        score += -0.0444
                else:
                    if names_core7 <= 0.175:
                        if near1 <= 0.91463:
                            score += -0.0243
                        else:
                            score += -0.242
                    else:
                        if own <= 0.045:
                            score += -0.0209
                        else:
                            if share1 <= 0.044482:
                                score += -0.0206
                            else:
                                score += 0.105
            else:
                if news <= 1e-35:
                    if chars <= 12987:
                        if core_depth <= 9.5:
                            if core_share <= 0.90918:
                                score += -0.0432
                            else:
                                score += 0.036
                        else:
                            if names_core9 <= -2.475:
                                score += 0.214
                            else:
                                score += 0.0366
                    else:
                        score += -0.0306
                else:
                    if part_linked <= 0.029146:
                        if linked2 <= 0.23506:
                            score += -0.000523
                        else:
                            score += -0.118
                    else:
                        score += -0.109
        else:
            if chars <= 44195:
                if part_pure <= 0.97836:
                    if words <= 201.5:
                        if heading_distance <= 23.5:
                            if heading_chance <= 0.91644:
                                score += 0.0705
                            else:
                                score += 0.0106
                        else:
                            if count1 <= 5.5:
                                score += -0.125
                            else:
                                score += 0.0427
                    else:
                        score += -0.151
                else:
                    score += 0.102
            else:
                if from_h1 <= 242.5:
                    if linked3 <= 0.024444:
                        score += -0.069
                    else:
                        score += 0.0944
                else:
                    score += -0.0848
    if in_core9 <= 1e-35:
        if in_description <= 1e-35:
            if in_title <= 0.50862:
                score += -0.0932
            else:
                score += 0.035
        else:
            score += 0.0767
    else:
        if near1 <= 0.89548:
            if footer <= 1e-35:
                if copies <= 2.5:
                    if likes <= 2.5:
                        if news <= 1e-35:
                            score += -0.0144
                        else:
                            score += -0.0797
                    else:
                        if names <= 0.245:
                            if heading <= 0.515:
                                if from_first <= 51.5:
                                    if like_length <= 22.016:
                                        score += -0.0297
                                    else:
                                        score += 0.0674
                                else:
                                    if heading <= 0.465:
                                        score += 0.00637
                                    else:
                                        score += 0.24
                            else:
                                score += -0.0668
                        else:
                            if names_core7 <= 2.435:
                                if likes <= 32.5:
                                    score += -0.0237
                                else:
                                    if chars <= 20166:
                                        score += 0.0717
                                    else:
                                        score += -0.0117
                            else:
                                score += -0.163
                else:
                    score += -0.0499
            else:
                score += -0.125
        else:
            if names_core5 <= 0.045:
                if linked_share <= 0.17294:
                    if names_core5 <= -1e-35:
                        score += 0.0787
                    else:
                        if pure2 <= 0.89817:
                            score += 0.115
                        else:
                            score += -0.127
                else:
                    if next_chance <= 0.26019:
                        if shape <= 2.575:
                            score += -0.0516
                        else:
                            score += -0.436
                    else:
                        if names_core5 <= -0.565:
                            if count3 <= 54.5:
                                score += -0.237
                            else:
                                score += 0.0257
                        else:
                            score += 0.0229
            else:
                if from_first <= 67.5:
                    if copies <= 1.5:
                        if mass_before <= 0.91241:
                            score += 0.0952
                        else:
                            score += -0.0739
                    else:
                        score += -0.0491
                else:
                    if chars <= 45085:
                        if likes <= 34.5:
                            if blocks <= 250.5:
                                score += -0.083
                            else:
                                score += 0.0301
                        else:
                            score += 0.0665
                    else:
                        score += -0.0436
    if in_core9 <= 1e-35:
        if near12 <= 0.35307:
            score += -0.093
        else:
            if from_first <= 15.5:
                score += 0.0166
            else:
                score += -0.0851
    else:
        if near1 <= 0.87246:
            if text <= 0.005:
                if news <= 1e-35:
                    if heading_chance <= 0.0025605:
                        score += -0.0647
                    else:
                        score += -0.000159
                else:
                    if linked <= 0.06916:
                        if likes <= 4.5:
                            score += -0.0961
                        else:
                            if names_mean <= -0.74648:
                                score += -0.071
                            else:
                                if part_count <= 15.5:
                                    score += 0.088
                                else:
                                    score += -0.032
                    else:
                        score += -0.119
            else:
                if blocks <= 302:
                    if likes <= 10.5:
                        if from_first <= 18.5:
                            score += 0.049
                        else:
                            score += -0.0302
                    else:
                        score += 0.07
                else:
                    if part_share <= 0.62656:
                        score += 0.00508
                    else:
                        score += -0.0835
        else:
            if mass_after <= 0.013589:
                if linked2 <= 0.044584:
                    score += -0.0438
                else:
                    score += -0.252
            else:
                if shape <= 1.825:
                    if likes <= 27.5:
                        if heading <= 0.495:
                            if span <= 0.7332:
                                score += 0.0202
                            else:
                                if likes <= 20.5:
                                    score += -0.0144
                                else:
                                    score += -0.223
                        else:
                            if prose1 <= 0.70523:
                                score += -0.198
                            else:
                                score += 0.0385
                    else:
                        if blocks <= 359.5:
                            score += 0.0813
                        else:
                            score += 0.00502
                else:
                    if from_first <= 91.5:
                        if count1 <= 6.5:
                            if near2 <= 0.85298:
                                score += -0.118
                            else:
                                score += 0.0536
                        else:
                            score += 0.101
                    else:
                        if blocks <= 245.5:
                            if linked3 <= 0.13592:
                                if heading_distance <= 8.5:
                                    score += 0.0462
                                else:
                                    score += -0.128
                            else:
                                score += -0.268
                        else:
                            score += 0.0396
    if logit_rel <= -5.3996:
        score += -0.087
    else:
        if next_chance <= 0.41217:
            if names <= -7.245:
                score += 0.14
            else:
                if footer <= 1e-35:
                    if in_body <= 1e-35:
                        if news <= 1e-35:
                            if core_share <= 0.99848:
                                if from_first <= 79.5:
                                    if like_length <= 21.014:
                                        score += -0.0361
                                    else:
                                        if linked_share <= 0.28216:
                                            if part_count <= 178.5:
                                                score += 0.00515
                                            else:
                                                score += -0.123
                                        else:
                                            if likes <= 14.5:
                                                score += 0.0237
                                            else:
                                                if chance_rel <= 0.16545:
                                                    score += 0.215
                                                else:
                                                    score += 0.0684
                                else:
                                    score += -0.0224
                            else:
                                score += -0.0653
                        else:
                            if linked_share <= 0.20764:
                                score += 0.00743
                            else:
                                if from_first <= 15.5:
                                    if prose0 <= 0.85122:
                                        score += -0.0755
                                    else:
                                        score += 0.0818
                                else:
                                    if core_share <= 0.96801:
                                        score += -0.143
                                    else:
                                        if likes <= 4.5:
                                            score += -0.162
                                        else:
                                            score += 0.0315
                    else:
                        score += 0.0824
                else:
                    score += -0.121
        else:
            if in_body <= -1e-35:
                if blocks <= 250.5:
                    score += -0.133
                else:
                    score += 0.00683
            else:
                if part_pure <= 0.9548:
                    if names <= 0.645:
                        if part_pure <= 0.69812:
                            score += 0.0147
                        else:
                            score += 0.0659
                    else:
                        if likes <= 30.5:
                            if prose1 <= 0.82426:
                                if blocks <= 134.5:
                                    if like_length <= 109.45:
                                        score += -0.0175
                                    else:
                                        score += -0.172
                                else:
                                    score += -0.0158
                            else:
                                score += 0.035
                        else:
                            score += 0.031
                else:
                    if from_first <= 217.5:
                        score += 0.0821
                    else:
                        if core_share <= 0.93383:
                            score += -0.0929
                        else:
                            if mass <= 0.9372:
                                score += 0.113
                            else:
                                score += -0.233
    if logit_rel <= -5.3996:
        score += -0.0833
    else:
        if likes <= 8.5:
            if in_description <= 1e-35:
                if prose1 <= 0.27187:
                    if news <= 1e-35:
                        score += -0.0252
                    else:
                        score += -0.0988
                else:
                    if from_h1 <= -1e-35:
                        if blocks <= 227:
                            score += -0.0169
                        else:
                            score += -0.166
                    else:
                        if from_h1 <= 24.5:
                            if span <= 0.043526:
                                score += 0.114
                            else:
                                if likes <= 3.5:
                                    score += -0.00927
                                else:
                                    score += 0.083
                        else:
                            if cover1 <= 0.98008:
                                if like_length <= 441.93:
                                    if count1 <= 2.5:
                                        score += 0.0319
                                    else:
                                        if heading <= 0.365:
                                            if mass_after <= 0.043749:
                                                score += -0.0932
                                            else:
                                                score += 9.95e-05
                                        else:
                                            score += -0.14
                                else:
                                    score += -0.0987
                            else:
                                score += 0.0657
            else:
                score += 0.0753
        else:
            if from_h1 <= 84.5:
                if ends <= 1e-35:
                    if from_h1 <= 3.5:
                        score += -0.037
                    else:
                        if depth <= 5.5:
                            score += -0.1
                        else:
                            if text <= -0.425:
                                score += -0.0926
                            else:
                                score += 0.0417
                else:
                    if share1 <= 0.056092:
                        score += 0.0254
                    else:
                        if mass_after <= 0.088979:
                            if like_length <= 238.59:
                                if logit_rel <= 0.22338:
                                    score += 0.0256
                                else:
                                    score += -0.258
                            else:
                                score += 0.0559
                        else:
                            score += 0.0938
            else:
                if part_share <= 0.62656:
                    if mass_after <= 0.37496:
                        if chars <= 70792:
                            score += -0.00621
                        else:
                            score += -0.14
                    else:
                        if tag <= 5.5:
                            score += -0.0132
                        else:
                            score += 0.0475
                else:
                    if chars <= 17212:
                        if chars <= 11458:
                            score += -0.101
                        else:
                            score += 0.207
                    else:
                        score += -0.124
    if logit_rel <= -5.9578:
        score += -0.0874
    else:
        if mass_before <= 0.92664:
            if share2 <= 0.54077:
                if mass_before <= 0.50288:
                    if like_length <= 14.339:
                        score += -0.039
                    else:
                        if depth <= 8.5:
                            if from_first <= -31.5:
                                score += -0.0548
                            else:
                                score += 0.0881
                        else:
                            if core_share <= 1:
                                if mass <= 0.47925:
                                    if core_share <= 0.99733:
                                        score += 0.0434
                                    else:
                                        score += -0.0931
                                else:
                                    if core_share <= 0.91544:
                                        if mass <= 0.69131:
                                            if names_mean <= 1e-35:
                                                score += -0.136
                                            else:
                                                if own <= -0.145:
                                                    score += -0.15
                                                else:
                                                    score += 0.0469
                                        else:
                                            if names_core9 <= 0.485:
                                                score += 0.0625
                                            else:
                                                score += -0.0796
                                    else:
                                        if linked2 <= 0.97145:
                                            score += 0.0273
                                        else:
                                            score += 0.178
                            else:
                                score += -0.0909
                else:
                    if count3 <= 30.5:
                        score += 0.00468
                    else:
                        if in_core5 <= 1e-35:
                            score += -0.0956
                        else:
                            score += -0.0223
            else:
                if copies <= 1.5:
                    if share2 <= 0.97369:
                        if blocks <= 776:
                            if logit_rel <= -0.40353:
                                score += 0.0353
                            else:
                                if own <= -0.335:
                                    if next_chance <= 0.042493:
                                        score += -0.203
                                    else:
                                        score += 0.0442
                                else:
                                    if core_share <= 0.85629:
                                        if count1 <= 40.5:
                                            score += -0.0095
                                        else:
                                            score += 0.109
                                    else:
                                        score += 0.0997
                        else:
                            score += -0.0366
                    else:
                        if from_first <= -38.5:
                            score += -0.165
                        else:
                            if count1 <= 150.5:
                                score += 0.0384
                            else:
                                if count3 <= 195.5:
                                    score += -0.236
                                else:
                                    score += -0.0158
                else:
                    score += -0.0505
        else:
            if news <= 1e-35:
                score += -0.0181
            else:
                score += -0.101
    if names_core5 <= -2.705:
        if depth <= 18.5:
            score += -0.0762
        else:
            if from_h1 <= -998.5:
                score += 0.33
            else:
                if linked_share <= 0.14925:
                    score += -0.126
                else:
                    if heading <= 0.155:
                        score += -0.0447
                    else:
                        if heading <= 0.475:
                            score += 0.25
                        else:
                            score += -0.0969
    else:
        if near1 <= 0.92273:
            if mass_after <= 0.088979:
                if og_type <= 1e-35:
                    if words <= 279.5:
                        score += -0.0156
                    else:
                        score += 0.151
                else:
                    if part_count <= 10.5:
                        score += -0.0966
                    else:
                        score += 0.0145
            else:
                if from_h1 <= -1e-35:
                    if from_h1 <= -998.5:
                        score += 0.00742
                    else:
                        score += -0.101
                else:
                    if names <= 0.115:
                        if from_h1 <= 124.5:
                            if names_core7 <= -1e-35:
                                if own <= -0.505:
                                    score += 0.0964
                                else:
                                    if names_core5 <= 0.865:
                                        if tag <= 2.5:
                                            score += -0.0313
                                        else:
                                            if names <= -1.955:
                                                score += 0.119
                                            else:
                                                score += 0.0179
                                    else:
                                        score += -0.253
                            else:
                                score += 0.0821
                        else:
                            if pure2 <= 0.91211:
                                if part_count <= 428.5:
                                    if part_cover <= 0.30538:
                                        if mass <= 0.43678:
                                            score += -0.0247
                                        else:
                                            score += 0.0553
                                    else:
                                        score += -0.0722
                                else:
                                    score += 0.114
                            else:
                                score += -0.337
                    else:
                        if level <= 0.83904:
                            if part_cover <= 0.023645:
                                score += 0.0321
                            else:
                                score += -0.0451
                        else:
                            score += 0.0108
        else:
            if names_core7 <= 0.045:
                score += -0.0221
            else:
                if from_h1 <= 92.5:
                    if shape <= 0.375:
                        score += -0.0276
                    else:
                        score += 0.0812
                else:
                    if blocks <= 134.5:
                        score += -0.199
                    else:
                        score += 0.0174
    if names_mean <= -3.3768:
        if level <= 0.3931:
            if core_share <= 0.86437:
                score += -0.052
            else:
                score += 0.259
        else:
            if chars <= 31335:
                score += -0.0994
            else:
                if core_depth <= 11.5:
                    score += -0.0648
                else:
                    if names_core9 <= -4.975:
                        score += -0.0488
                    else:
                        score += 0.518
    else:
        if mass_before <= 0.91241:
            if cover2 <= 0.94318:
                if heading_distance <= 18.5:
                    if level <= 0.96291:
                        if linked3 <= 0.75086:
                            if copies <= 2.5:
                                if mass <= 0.66072:
                                    if core_share <= 0.96382:
                                        score += 0.0157
                                    else:
                                        if core_share <= 0.99848:
                                            if chars <= 54613:
                                                score += 0.0955
                                            else:
                                                score += -0.136
                                        else:
                                            if depth <= 11.5:
                                                score += 0.0517
                                            else:
                                                score += -0.125
                                else:
                                    if mass <= 0.71257:
                                        if core_depth <= 6.5:
                                            score += -0.124
                                        else:
                                            score += 0.00446
                                    else:
                                        score += 0.00805
                            else:
                                score += -0.0396
                        else:
                            if news <= 1e-35:
                                if cover2 <= 0.20643:
                                    if linked3 <= 0.97749:
                                        score += -0.0509
                                    else:
                                        if like_chance <= 0.038799:
                                            score += -0.0581
                                        else:
                                            score += 0.0936
                                else:
                                    score += -0.0979
                            else:
                                score += -0.106
                    else:
                        score += 0.103
                else:
                    score += -0.0308
            else:
                if share2 <= 0.97369:
                    if count3 <= 726.5:
                        if prose0 <= 0.9991:
                            if text <= -0.295:
                                score += -0.0429
                            else:
                                score += 0.0436
                        else:
                            if copies <= 1.5:
                                score += 0.0963
                            else:
                                score += -0.0473
                    else:
                        score += -0.0582
                else:
                    score += -0.0173
        else:
            if news <= 1e-35:
                score += -0.0105
            else:
                if linked3 <= 0.054655:
                    score += 0.00445
                else:
                    score += -0.117
    if logit_rel <= -6.6338:
        if in_title <= 0.55051:
            score += -0.0921
        else:
            score += 0.112
    else:
        if mass_before <= 0.73956:
            if near1 <= 0.87246:
                if names_mean <= -5.2201:
                    score += 0.277
                else:
                    if from_h1 <= -1e-35:
                        if from_h1 <= -998.5:
                            if part_count <= 8.5:
                                if length <= 71.5:
                                    score += -0.0226
                                else:
                                    if logit_rel <= -2.8679:
                                        score += 0.322
                                    else:
                                        score += 0.0742
                            else:
                                if part_linked <= 0.076702:
                                    score += -0.112
                                else:
                                    score += 0.0185
                        else:
                            score += -0.0948
                    else:
                        if part_linked <= 0.0024024:
                            if names <= 0.175:
                                if linked3 <= 1.5975:
                                    score += 0.0584
                                else:
                                    score += 0.373
                            else:
                                if like_length <= 441.93:
                                    score += 0.0124
                                else:
                                    score += -0.126
                        else:
                            if length <= 822.5:
                                score += 0.00105
                            else:
                                score += -0.0968
            else:
                if linked2 <= 1e-35:
                    if in_core5 <= 1e-35:
                        score += -0.161
                    else:
                        if names_core9 <= 2.755:
                            score += 0.018
                        else:
                            score += -0.165
                else:
                    if span <= 0.90449:
                        if prose0 <= 0.66853:
                            score += 0.0194
                        else:
                            if from_h1 <= 354.5:
                                score += 0.0801
                            else:
                                score += -0.0591
                    else:
                        score += -0.0391
        else:
            if in_core9 <= 1e-35:
                score += -0.0729
            else:
                if linked3 <= 0.029467:
                    if part_cover <= 0.24952:
                        if count1 <= 210.5:
                            score += 0.0459
                        else:
                            score += -0.102
                    else:
                        if from_h1 <= 96.5:
                            score += 0.0743
                        else:
                            score += -0.0789
                else:
                    if pure2 <= 0.015515:
                        score += 0.118
                    else:
                        if heading_distance <= 23.5:
                            if span <= 0.76381:
                                score += -0.00997
                            else:
                                score += -0.0631
                        else:
                            score += -0.0648
    if in_core9 <= 1e-35:
        if in_title <= 0.19293:
            score += -0.0664
        else:
            score += 0.014
    else:
        if likes <= 2.5:
            if names <= 1.115:
                if length <= 822.5:
                    score += -0.0222
                else:
                    score += 0.116
            else:
                score += -0.0988
        else:
            if copies <= 1.5:
                if from_h1 <= 76.5:
                    if names_core7 <= 0.045:
                        if mass <= 0.3137:
                            if linked2 <= 0.57485:
                                score += 0.0873
                            else:
                                score += -0.0243
                        else:
                            if core_share <= 0.9658:
                                if og_type <= 1e-35:
                                    score += 0.00663
                                else:
                                    if next_chance <= 0.30259:
                                        if logit <= 2.245:
                                            score += -0.101
                                        else:
                                            score += -0.328
                                    else:
                                        if prose1 <= 0.82426:
                                            score += -0.0853
                                        else:
                                            score += 0.0528
                            else:
                                score += 0.0337
                    else:
                        if text <= -0.515:
                            score += -0.114
                        else:
                            if mass_before <= 0.8983:
                                if prose1 <= 0.66899:
                                    score += 0.0364
                                else:
                                    score += 0.0921
                            else:
                                score += -0.0274
                else:
                    if linked_share <= 1.2651:
                        if share1 <= 0.9795:
                            if core_share <= 0.9658:
                                if linked_share <= 0.18407:
                                    if share1 <= 0.87274:
                                        if level <= 0.96426:
                                            score += -0.0431
                                        else:
                                            score += 0.154
                                    else:
                                        score += -0.179
                                else:
                                    if likes <= 26.5:
                                        if share1 <= 0.036548:
                                            score += 0.0371
                                        else:
                                            score += -0.0539
                                    else:
                                        score += 0.062
                            else:
                                if part_cover <= 0.38821:
                                    if part_linked <= 0.027032:
                                        score += 0.0665
                                    else:
                                        score += 0.0031
                                else:
                                    score += -0.0915
                        else:
                            if blocks <= 207.5:
                                score += 0.0834
                            else:
                                score += -0.22
                    else:
                        score += -0.0937
            else:
                if likes <= 169.5:
                    score += -0.0295
                else:
                    score += 0.0638
    if names_core7 <= -3.095:
        if blocks <= 580.5:
            if mass <= 0.057386:
                score += 0.0153
            else:
                score += -0.0864
        else:
            if chars <= 9012.5:
                if from_first <= -11.5:
                    score += 0.752
                else:
                    score += -0.0455
            else:
                if part_share <= 0.24877:
                    score += -0.0429
                else:
                    if share1 <= 0.051137:
                        score += 0.175
                    else:
                        score += -0.101
    else:
        if likes <= 8.5:
            if prose1 <= 0.27187:
                if og_type <= -1e-35:
                    if pure1 <= 0.91825:
                        score += -0.000309
                    else:
                        score += -0.207
                else:
                    if share1 <= 0.086436:
                        score += -0.0452
                    else:
                        score += -0.144
            else:
                if copies <= 1.5:
                    if part_linked <= 0.16298:
                        score += 0.0181
                    else:
                        score += -0.0607
                else:
                    score += -0.0555
        else:
            if from_h1 <= 92.5:
                if names_core7 <= 0.195:
                    if part_count <= 19.5:
                        if cover3 <= 0.91759:
                            if like_chance <= 0.76369:
                                score += -0.031
                            else:
                                score += -0.169
                        else:
                            if part_pure <= 0.24581:
                                score += 0.106
                            else:
                                if linked2 <= 0.029977:
                                    if part_count <= 11.5:
                                        score += 0.107
                                    else:
                                        score += -0.162
                                else:
                                    if like_linked <= 0.0018601:
                                        score += -0.118
                                    else:
                                        score += 0.0135
                    else:
                        score += 0.0418
                else:
                    if mass_before <= 0.8983:
                        if shape <= 1.525:
                            score += 0.0278
                        else:
                            if span <= 0.76381:
                                score += 0.103
                            else:
                                if from_first <= 45.5:
                                    score += 0.0944
                                else:
                                    score += -0.0693
                    else:
                        score += -0.0331
            else:
                if linked_share <= 1.35:
                    if linked_share <= 1.0028:
                        score += -0.00262
                    else:
                        score += 0.11
                else:
                    if mass <= 0.52536:
                        score += -0.125
                    else:
                        score += 0.235
    if logit_rel <= -6.6338:
        score += -0.0802
    else:
        if likes <= 9.5:
            if heading_distance <= 20.5:
                if text <= 0.045:
                    if in_description <= 1e-35:
                        if likes <= 2.5:
                            score += -0.0495
                        else:
                            score += -0.00676
                    else:
                        score += 0.0683
                else:
                    if names_core9 <= 1.705:
                        score += 0.0245
                    else:
                        score += -0.109
            else:
                score += -0.07
        else:
            if core_share <= 0.78132:
                if core_depth <= 11.5:
                    if linked3 <= 0.01223:
                        score += -0.0782
                    else:
                        if in_core7 <= 1e-35:
                            score += -0.0955
                        else:
                            if core_depth <= 10.5:
                                if names_core7 <= 2.435:
                                    score += 0.0269
                                else:
                                    score += -0.148
                            else:
                                score += -0.0779
                else:
                    if names_core5 <= -0.775:
                        if words <= 11.5:
                            score += 0.0433
                        else:
                            score += 0.198
                    else:
                        score += 0.00296
            else:
                if heading_distance <= 29.5:
                    if next_length <= 36.5:
                        if linked_share <= 0.10493:
                            score += 0.0559
                        else:
                            if near1 <= 0.97382:
                                if news <= 1e-35:
                                    score += 0.0134
                                else:
                                    if count3 <= 270.5:
                                        if core_share <= 0.95793:
                                            score += -0.145
                                        else:
                                            if shape <= 1.625:
                                                score += -0.093
                                            else:
                                                score += 0.0792
                                    else:
                                        score += 0.0718
                            else:
                                score += 0.0907
                    else:
                        if count1 <= 179.5:
                            score += 0.0566
                        else:
                            score += -0.0139
                else:
                    if count3 <= 144.5:
                        if count3 <= 60.5:
                            if og_type <= -1e-35:
                                score += 0.0543
                            else:
                                score += -0.0993
                        else:
                            score += 0.0772
                    else:
                        if count3 <= 161.5:
                            if logit <= 1.305:
                                score += -0.0457
                            else:
                                score += -0.457
                        else:
                            if heading_chance <= 0.56341:
                                score += -0.0783
                            else:
                                score += 0.0306
    if names_mean <= -3.3768:
        score += -0.0608
    else:
        if text <= -0.425:
            score += -0.0541
        else:
            if copies <= 1.5:
                if chars <= 62326:
                    if part_pure <= 0.98022:
                        if like_length <= 15.014:
                            score += -0.0425
                        else:
                            if in_body <= -1e-35:
                                if blocks <= 250.5:
                                    if from_h1 <= 21.5:
                                        score += 0.014
                                    else:
                                        score += -0.144
                                else:
                                    if like_length <= 56.85:
                                        score += -0.165
                                    else:
                                        score += 0.0712
                            else:
                                if from_h1 <= 76.5:
                                    if likes <= 7.5:
                                        if names <= 0.835:
                                            score += 0.0246
                                        else:
                                            if words <= 105.5:
                                                score += -0.0256
                                            else:
                                                score += -0.19
                                    else:
                                        if cover3 <= 0.068702:
                                            score += -0.0149
                                        else:
                                            if span <= 0.7332:
                                                score += 0.0626
                                            else:
                                                score += -0.00153
                                else:
                                    if chars <= 6798.5:
                                        score += -0.0919
                                    else:
                                        if like_length <= 109.45:
                                            if names_core9 <= 0.445:
                                                score += 0.0498
                                            else:
                                                if chars <= 37622:
                                                    score += -0.00343
                                                else:
                                                    score += -0.183
                                        else:
                                            if like_length <= 216.7:
                                                score += -0.032
                                            else:
                                                if count1 <= 2.5:
                                                    if part_pure <= 0.7938:
                                                        score += 0.134
                                                    else:
                                                        score += 0.0101
                                                else:
                                                    if tag <= 13.5:
                                                        if share1 <= 0.15953:
                                                            score += -0.00304
                                                        else:
                                                            score += -0.135
                                                    else:
                                                        if blocks <= 763.5:
                                                            if names_core9 <= 0.655:
                                                                score += 0.0675
                                                            else:
                                                                if linked3 <= 0.072817:
                                                                    score += 0.0754
                                                                else:
                                                                    score += -0.211
                                                        else:
                                                            if chars <= 33913:
                                                                score += -0.18
                                                            else:
                                                                score += 0.000708
                    else:
                        score += 0.071
                else:
                    score += -0.0613
            else:
                if likes <= 169.5:
                    score += -0.0268
                else:
                    score += 0.0565
    if logit_rel <= -6.7545:
        score += -0.0752
    else:
        if text <= -0.285:
            if news <= 1e-35:
                score += -0.016
            else:
                score += -0.07
        else:
            if next_length <= 17.5:
                if cover1 <= 0.38298:
                    if news <= 1e-35:
                        if linked2 <= 0.98995:
                            score += -0.0135
                        else:
                            if chars <= 49121:
                                score += 0.0298
                            else:
                                score += 0.341
                    else:
                        if linked3 <= 0.15002:
                            if share2 <= 0.025467:
                                score += -0.0798
                            else:
                                score += 0.0281
                        else:
                            score += -0.102
                else:
                    score += 0.0273
            else:
                if in_body <= -1e-35:
                    score += -0.0479
                else:
                    if chars <= 44195:
                        if level <= 0.92261:
                            if names <= 0.645:
                                if footer <= 1e-35:
                                    if from_h1 <= -1e-35:
                                        if depth <= 20.5:
                                            score += -0.0352
                                        else:
                                            score += 0.147
                                    else:
                                        score += 0.0392
                                else:
                                    score += -0.102
                            else:
                                if names_mean <= 1e-35:
                                    if news <= 1e-35:
                                        if span <= 0.93205:
                                            score += 0.00661
                                        else:
                                            score += -0.153
                                    else:
                                        score += -0.133
                                else:
                                    if depth <= 9.5:
                                        score += 0.0475
                                    else:
                                        score += -0.019
                        else:
                            if logit_rel <= 0.15189:
                                if linked2 <= 0.029977:
                                    score += 0.0779
                                else:
                                    if linked_share <= 0.069061:
                                        if share2 <= 0.9174:
                                            score += 0.0869
                                        else:
                                            score += -0.223
                                    else:
                                        if part_cover <= 0.50972:
                                            score += 0.0188
                                        else:
                                            score += -0.239
                            else:
                                score += 0.0988
                    else:
                        if linked2 <= 0.27035:
                            if from_h1 <= 242.5:
                                score += 0.00191
                            else:
                                if span <= 0.92521:
                                    if linked_share <= 0.24356:
                                        score += -0.116
                                    else:
                                        score += 0.0193
                                else:
                                    score += 0.178
                        else:
                            score += 0.153
    if logit_rel <= -6.6338:
        score += -0.0699
    else:
        if mass_before <= 0.75768:
            if cover2 <= 0.94318:
                if heading <= 0.495:
                    if from_h1 <= -1.5:
                        if from_h1 <= -998.5:
                            if depth <= 13.5:
                                if part_cover <= 0.085152:
                                    score += 0.0361
                                else:
                                    score += -0.0775
                            else:
                                if like_length <= 22.016:
                                    score += -0.0684
                                else:
                                    if logit_rel <= -3.7836:
                                        score += 0.291
                                    else:
                                        score += 0.0688
                        else:
                            score += -0.0975
                    else:
                        if part_cover <= 1e-35:
                            if logit_rel <= -3.6878:
                                if like_length <= 33.76:
                                    score += 0.034
                                else:
                                    score += 0.228
                            else:
                                score += 0.023
                        else:
                            if tag <= 5.5:
                                score += -0.0183
                            else:
                                if blocks <= 737:
                                    score += 0.0233
                                else:
                                    if part_cover <= 0.62843:
                                        if like_linked <= 0.0085206:
                                            score += -0.0703
                                        else:
                                            score += 0.0521
                                    else:
                                        score += -0.136
                else:
                    score += -0.0699
            else:
                if logit_rel <= -0.74521:
                    if count3 <= 206.5:
                        score += -0.0186
                    else:
                        score += 0.045
                else:
                    if pure2 <= 0.61024:
                        score += -0.0111
                    else:
                        score += 0.0746
        else:
            if news <= 1e-35:
                if shape <= 1.325:
                    score += 0.013
                else:
                    if own <= -0.325:
                        if mass <= 0.66549:
                            score += -0.0384
                        else:
                            score += -0.239
                    else:
                        score += -0.0206
            else:
                if like_length <= 227.68:
                    if news <= 1.5:
                        if length <= 312.5:
                            if share2 <= 0.63835:
                                score += -0.121
                            else:
                                score += -0.0109
                        else:
                            score += -0.261
                    else:
                        score += -0.0258
                else:
                    if near12 <= 0.3925:
                        score += -0.128
                    else:
                        if depth <= 12.5:
                            score += -0.00995
                        else:
                            score += 0.11
    if mass_after <= 0.013589:
        if words <= 240.5:
            score += -0.06
        else:
            score += 0.139
    else:
        if from_h1 <= -1.5:
            if from_h1 <= -998.5:
                if blocks <= 667.5:
                    if part_count <= 8.5:
                        score += 0.03
                    else:
                        if core_share <= 0.99505:
                            score += -0.0262
                        else:
                            score += -0.172
                else:
                    score += 0.183
            else:
                if in_title <= 0.50862:
                    score += -0.0887
                else:
                    score += 0.12
        else:
            if mass_after <= 0.48649:
                if chars <= 46559:
                    if core_share <= 0.95366:
                        if near1 <= 0.90523:
                            if news <= 1e-35:
                                if words <= 51.5:
                                    score += 0.00336
                                else:
                                    if shape <= 1.275:
                                        score += 0.0286
                                    else:
                                        if names_mean <= -0.026692:
                                            score += -0.0407
                                        else:
                                            score += -0.191
                            else:
                                if next_length <= 115.5:
                                    score += -0.0875
                                else:
                                    score += 0.0344
                        else:
                            if heading_distance <= 5.5:
                                score += 0.0491
                            else:
                                score += -0.0248
                    else:
                        if linked3 <= 0.067109:
                            if heading_distance <= 26.5:
                                score += 0.0517
                            else:
                                score += -0.0254
                        else:
                            score += 2.26e-05
                else:
                    if part_count <= 28.5:
                        if share2 <= 0.94161:
                            score += 0.0654
                        else:
                            score += -0.141
                    else:
                        score += -0.136
            else:
                if likes <= 23.5:
                    if heading <= 0.475:
                        if heading_distance <= 1.5:
                            if words <= 19.5:
                                score += 0.00418
                            else:
                                if logit_rel <= -2.3052:
                                    score += 0.183
                                else:
                                    score += 0.0488
                        else:
                            if tag <= 2.5:
                                score += -0.0311
                            else:
                                score += 0.0166
                    else:
                        score += -0.0774
                else:
                    if part_count <= 329.5:
                        score += 0.0551
                    else:
                        if core_depth <= 12.5:
                            score += -0.0682
                        else:
                            score += 0.0873
    if footer <= 1e-35:
        if from_h1 <= -1.5:
            if from_h1 <= -998.5:
                if blocks <= 667.5:
                    if count3 <= 341.5:
                        if copies <= 3.5:
                            if blocks <= 288:
                                if near12 <= 0.010025:
                                    score += -0.155
                                else:
                                    score += 0.0544
                            else:
                                if core_depth <= 7.5:
                                    score += -0.0671
                                else:
                                    if part_cover <= 0.65255:
                                        score += 0.0694
                                    else:
                                        score += -0.185
                        else:
                            score += -0.12
                    else:
                        score += -0.149
                else:
                    if blocks <= 737:
                        score += 0.313
                    else:
                        score += 0.034
            else:
                if span <= 0.94217:
                    score += -0.0811
                else:
                    score += 0.353
        else:
            if mass_after <= 0.5585:
                if likes <= 3.5:
                    if share1 <= 0.66205:
                        if names_core9 <= 2.145:
                            score += -0.0436
                        else:
                            score += -0.236
                    else:
                        score += 0.0582
                else:
                    if from_h1 <= 54.5:
                        if prose0 <= 0.97546:
                            if heading_distance <= 1.5:
                                score += 0.113
                            else:
                                if og_type <= 1e-35:
                                    score += 0.0496
                                else:
                                    score += -0.0687
                        else:
                            if share1 <= 0.11176:
                                if og_type <= -1e-35:
                                    score += 0.119
                                else:
                                    score += -0.042
                            else:
                                score += 0.107
                    else:
                        if words <= 71.5:
                            score += -0.00128
                        else:
                            score += -0.042
            else:
                if depth <= 8.5:
                    if share1 <= 0.90752:
                        score += 0.0648
                    else:
                        if tag <= 11.5:
                            score += -0.109
                        else:
                            score += 0.0411
                else:
                    if names_core5 <= -1.775:
                        if part_pure <= 0.034815:
                            score += 0.126
                        else:
                            score += 0.0295
                    else:
                        if linked2 <= 1e-35:
                            score += -0.0326
                        else:
                            if shape <= 1.875:
                                score += 0.0036
                            else:
                                score += 0.0537
    else:
        score += -0.0973
    if mass_after <= 0.013589:
        if og_type <= 1e-35:
            score += -0.00182
        else:
            score += -0.0832
    else:
        if copies <= 1.5:
            if like_length <= 17.264:
                score += -0.0348
            else:
                if text <= -0.515:
                    score += -0.0459
                else:
                    if cover2 <= 0.94318:
                        if heading_distance <= 1.5:
                            score += 0.0313
                        else:
                            if like_length <= 59.785:
                                if likes <= 88.5:
                                    score += 0.0114
                                else:
                                    score += 0.083
                            else:
                                if likes <= 74.5:
                                    if likes <= 28.5:
                                        if chars <= 9576.5:
                                            if heading_chance <= 0.93308:
                                                if names_core5 <= -0.285:
                                                    if names <= -0.035:
                                                        score += 0.0104
                                                    else:
                                                        score += -0.149
                                                else:
                                                    score += 0.0601
                                            else:
                                                score += -0.11
                                        else:
                                            if part_pure <= 0.96788:
                                                score += -0.0417
                                            else:
                                                score += 0.0707
                                    else:
                                        if og_type <= -1e-35:
                                            if in_core7 <= 1e-35:
                                                score += 0.384
                                            else:
                                                score += 0.0993
                                        else:
                                            if like_length <= 70.211:
                                                score += -0.192
                                            else:
                                                if count3 <= 317.5:
                                                    score += 0.0465
                                                else:
                                                    score += -0.107
                                else:
                                    if likes <= 82.5:
                                        if names_core9 <= 0.275:
                                            score += -0.288
                                        else:
                                            score += 0.111
                                    else:
                                        if blocks <= 297.5:
                                            score += 0.109
                                        else:
                                            score += -0.06
                    else:
                        if prose0 <= 0.9991:
                            score += 0.0132
                        else:
                            if chars <= 49121:
                                if logit_rel <= -0.82954:
                                    score += -0.0144
                                else:
                                    score += 0.0814
                            else:
                                score += -0.0303
        else:
            if likes <= 44.5:
                score += -0.0349
            else:
                if like_length <= 177.66:
                    if heading_distance <= 320.5:
                        score += 0.0412
                    else:
                        score += -0.117
                else:
                    if mass_before <= 0.39751:
                        score += 0.0573
                    else:
                        score += -0.13
    if likes <= 3.5:
        if names_core9 <= 2.145:
            if mass_before <= 0.8983:
                if from_h1 <= -1e-35:
                    score += -0.0523
                else:
                    score += 0.000847
            else:
                score += -0.0575
        else:
            score += -0.177
    else:
        if heading_chance <= 0.0038532:
            if core_depth <= 11.5:
                score += -0.0592
            else:
                score += 0.0536
        else:
            if from_h1 <= 54.5:
                if names_core7 <= 0.085:
                    if chars <= 25246:
                        if shape <= 2.525:
                            if own <= -0.755:
                                score += 0.129
                            else:
                                score += -0.00325
                        else:
                            score += -0.101
                    else:
                        if linked <= 0.91914:
                            score += 0.0377
                        else:
                            if mass <= 0.17785:
                                score += -0.0796
                            else:
                                if names_mean <= -2.0624:
                                    score += 0.628
                                else:
                                    score += 0.155
                else:
                    if names_mean <= 0.18709:
                        if part_cover <= 0.65255:
                            score += 0.0714
                        else:
                            score += -0.15
                    else:
                        if chance_rel <= 1.054:
                            if like_chance <= 0.82131:
                                score += 0.0305
                            else:
                                if cover2 <= 0.066454:
                                    score += -0.207
                                else:
                                    score += -0.0333
                        else:
                            score += 0.054
            else:
                if part_share <= 0.62656:
                    if chars <= 62326:
                        if span <= 0.85482:
                            if span <= 0.7332:
                                score += 0.00868
                            else:
                                if mass_before <= 0.72168:
                                    if heading_chance <= 0.65362:
                                        if names_core9 <= -1.265:
                                            score += 0.139
                                        else:
                                            if likes <= 82.5:
                                                score += -0.103
                                            else:
                                                score += 0.0224
                                    else:
                                        if heading_chance <= 0.94454:
                                            score += 0.0934
                                        else:
                                            score += -0.0435
                                else:
                                    score += -0.0745
                        else:
                            if core_depth <= 11.5:
                                if like_chance <= 0.36046:
                                    score += -0.0808
                                else:
                                    score += 0.0586
                            else:
                                score += 0.185
                    else:
                        score += -0.0677
                else:
                    score += -0.0686
    if in_body <= -1e-35:
        if blocks <= 250.5:
            score += -0.0951
        else:
            if like_length <= 56.85:
                score += -0.116
            else:
                score += 0.0422
    else:
        if near1 <= 0.97873:
            if names <= 2.455:
                if footer <= 1e-35:
                    if heading_chance <= 0.0025605:
                        if names <= -7.245:
                            score += 0.0675
                        else:
                            score += -0.044
                    else:
                        if mass_after <= 0.52159:
                            if chars <= 62326:
                                if names_mean <= 0.16525:
                                    if in_core9 <= 1e-35:
                                        score += -0.0564
                                    else:
                                        if pure2 <= 0.015515:
                                            if chars <= 15399:
                                                score += 0.183
                                            else:
                                                score += -0.0659
                                        else:
                                            score += 0.0085
                                else:
                                    if linked_share <= 0.16534:
                                        score += -0.0654
                                    else:
                                        if blocks <= 350.5:
                                            score += 0.0241
                                        else:
                                            if og_type <= 1e-35:
                                                if cover1 <= 0.12595:
                                                    score += -0.0343
                                                else:
                                                    if prose1 <= 0.7684:
                                                        score += -0.0386
                                                    else:
                                                        score += -0.259
                                            else:
                                                score += 0.0701
                            else:
                                score += -0.1
                        else:
                            if chars <= 35651:
                                if part_pure <= 0.82776:
                                    score += 0.00142
                                else:
                                    if count3 <= 8.5:
                                        if span <= 0.54862:
                                            score += 0.0896
                                        else:
                                            score += -0.238
                                    else:
                                        if names_core7 <= -0.675:
                                            score += -0.0527
                                        else:
                                            score += 0.0617
                            else:
                                if near12 <= 0.077077:
                                    if from_first <= -490.5:
                                        score += -0.0544
                                    else:
                                        score += 0.314
                                else:
                                    score += 0.0421
                else:
                    score += -0.0857
            else:
                if cover1 <= 0.22581:
                    score += -0.0351
                else:
                    if chars <= 15669:
                        score += -0.226
                    else:
                        score += -0.00142
        else:
            if chars <= 45085:
                score += 0.0732
            else:
                if span <= 0.68359:
                    score += 0.107
                else:
                    score += -0.056
    if copies <= 1.5:
        if footer <= 1e-35:
            if in_body <= -1e-35:
                score += -0.0378
            else:
                if part_pure <= 0.9548:
                    if level <= 0.86682:
                        if level <= 0.84956:
                            if blocks <= 202.5:
                                if news <= 1e-35:
                                    if like_length <= 70.211:
                                        score += 0.0103
                                    else:
                                        score += 0.0821
                                else:
                                    score += -0.0206
                            else:
                                if span <= 0.65239:
                                    if span <= 0.50699:
                                        if own <= -0.445:
                                            score += 0.0668
                                        else:
                                            if core_depth <= 2.5:
                                                score += -0.108
                                            else:
                                                if cover1 <= 0.69356:
                                                    if words <= 132.5:
                                                        score += -0.00583
                                                    else:
                                                        score += -0.145
                                                else:
                                                    score += 0.0708
                                    else:
                                        if linked_share <= 0.35448:
                                            score += 0.108
                                        else:
                                            if heading_distance <= 76.5:
                                                score += 0.018
                                            else:
                                                score += -0.234
                                else:
                                    if blocks <= 1089:
                                        if news <= 1e-35:
                                            score += -0.0652
                                        else:
                                            score += 0.0383
                                    else:
                                        if cover2 <= 0.11527:
                                            score += 0.128
                                        else:
                                            score += -0.0737
                        else:
                            score += 0.0656
                    else:
                        if level <= 0.87768:
                            if count1 <= 179.5:
                                if names_core5 <= -0.495:
                                    score += -0.138
                                else:
                                    score += -0.00935
                            else:
                                score += -0.296
                        else:
                            if level <= 0.88602:
                                if blocks <= 134.5:
                                    score += -0.0555
                                else:
                                    score += 0.11
                            else:
                                if next_length <= 11.5:
                                    score += -0.0556
                                else:
                                    if in_description <= 1e-35:
                                        score += -0.00652
                                    else:
                                        score += 0.133
                else:
                    if own <= -0.235:
                        if from_h1 <= 18.5:
                            score += -0.242
                        else:
                            score += -0.0136
                    else:
                        if span <= 0.94217:
                            score += 0.0519
                        else:
                            score += -0.113
        else:
            score += -0.0893
    else:
        score += -0.0224
    if likes <= 2.5:
        if names_core9 <= 2.145:
            if news <= 1e-35:
                score += -0.00195
            else:
                if mass_before <= 0.33364:
                    if like_length <= 118.77:
                        score += -0.0608
                    else:
                        if near2 <= 0.64582:
                            score += 0.112
                        else:
                            score += -0.0186
                else:
                    score += -0.0922
        else:
            score += -0.159
    else:
        if heading_distance <= 20.5:
            if part_linked <= 0.18771:
                if copies <= 1.5:
                    if linked3 <= 0.64177:
                        if part_count <= 329.5:
                            if mass_before <= 0.66717:
                                if blocks <= 737:
                                    score += 0.0483
                                else:
                                    if pure2 <= 0.61024:
                                        score += -0.0866
                                    else:
                                        score += 0.0289
                            else:
                                if likes <= 100.5:
                                    score += 0.023
                                else:
                                    if likes <= 104.5:
                                        score += -0.323
                                    else:
                                        score += -0.0364
                        else:
                            score += -0.0998
                    else:
                        if blocks <= 615.5:
                            score += -0.0637
                        else:
                            score += 0.0729
                else:
                    score += -0.0175
            else:
                if linked3 <= 0.37327:
                    if news <= 1e-35:
                        score += -0.0214
                    else:
                        if linked_share <= 0.11558:
                            score += 0.0522
                        else:
                            score += -0.113
                else:
                    if core_depth <= 3.5:
                        if part_count <= 35.5:
                            score += 0.022
                        else:
                            score += -0.112
                    else:
                        score += 0.0393
        else:
            if core_depth <= 11.5:
                if part_linked <= 0.11287:
                    if names_core9 <= 1.295:
                        score += -0.0336
                    else:
                        score += -0.184
                else:
                    if part_linked <= 1.8501:
                        if part_linked <= 0.9714:
                            score += 0.00285
                        else:
                            score += 0.113
                    else:
                        score += -0.108
            else:
                if core_depth <= 12.5:
                    score += 0.158
                else:
                    if part_count <= 97.5:
                        score += -0.0526
                    else:
                        if heading_chance <= 0.12185:
                            score += -0.0485
                        else:
                            score += 0.131
    if text <= 0.055:
        if news <= 1e-35:
            if names_mean <= 0.22805:
                if footer <= 1e-35:
                    if chance_rel <= 1.027:
                        if likes <= 2.5:
                            score += -0.0144
                        else:
                            if heading_chance <= 0.026212:
                                score += -0.0177
                            else:
                                if linked2 <= 0.98995:
                                    if copies <= 3.5:
                                        score += 0.0279
                                    else:
                                        score += -0.0308
                                else:
                                    score += 0.084
                    else:
                        if in_description <= -1e-35:
                            score += 0.0616
                        else:
                            score += -0.026
                else:
                    score += -0.0847
            else:
                score += -0.0266
        else:
            if prose0 <= 0.93606:
                if chars <= 12395:
                    if in_description <= 1e-35:
                        score += -0.088
                    else:
                        score += 0.105
                else:
                    if mass_after <= 0.11605:
                        score += -0.0847
                    else:
                        score += -0.00762
            else:
                if mass_after <= 0.013589:
                    score += -0.11
                else:
                    if own <= -0.265:
                        if cover3 <= 0.95821:
                            score += 0.0496
                        else:
                            score += -0.118
                    else:
                        if like_length <= 177.66:
                            if cover3 <= 0.79963:
                                if cover3 <= 0.079146:
                                    score += 0.00838
                                else:
                                    score += -0.171
                            else:
                                if shape <= 1.175:
                                    score += 0.238
                                else:
                                    score += 0.017
                        else:
                            if names_mean <= -1.1064:
                                score += -0.0715
                            else:
                                score += 0.0872
    else:
        if from_h1 <= 45.5:
            if likes <= 5.5:
                if near12 <= 0.9567:
                    score += 0.00861
                else:
                    score += -0.186
            else:
                if heading <= 0.475:
                    if linked3 <= 0.0070187:
                        score += -0.0197
                    else:
                        score += 0.0655
                else:
                    score += -0.0633
        else:
            if pure2 <= 0.014176:
                if mass <= 0.25084:
                    score += 0.142
                else:
                    score += -0.0411
            else:
                if heading_chance <= 0.0064642:
                    score += -0.114
                else:
                    score += 0.00406
    if text <= -0.285:
        if og_type <= 1e-35:
            if from_h1 <= -1.5:
                score += -0.083
            else:
                score += 0.00667
        else:
            score += -0.0549
    else:
        if cover2 <= 0.94318:
            if shape <= -1.825:
                score += -0.0579
            else:
                if mass_before <= 0.39751:
                    score += 0.0133
                else:
                    if from_first <= 753.5:
                        if share1 <= 0.66205:
                            score += -0.0105
                        else:
                            if count3 <= 251.5:
                                if tag <= 9.5:
                                    score += -0.133
                                else:
                                    score += 0.0658
                            else:
                                if near5 <= 0.95662:
                                    score += -0.727
                                else:
                                    score += 0.0566
                    else:
                        if mass <= 0.46383:
                            score += -0.0867
                        else:
                            score += 0.123
        else:
            if linked <= 0.029085:
                if mass <= 0.91062:
                    if pure1 <= 0.88194:
                        if cover2 <= 0.9983:
                            if text <= 0.385:
                                if blocks <= 763.5:
                                    if like_length <= 238.59:
                                        score += 0.0315
                                    else:
                                        score += 0.0998
                                else:
                                    score += -0.0559
                            else:
                                if length <= 822.5:
                                    score += 0.00277
                                else:
                                    score += -0.232
                        else:
                            if names <= 0.245:
                                if level <= 0.74396:
                                    score += -0.0658
                                else:
                                    score += 0.0648
                            else:
                                score += -0.0596
                    else:
                        if words <= 214.5:
                            if like_length <= 186.45:
                                score += 0.0383
                            else:
                                score += 0.0932
                        else:
                            score += -0.0798
                else:
                    if chars <= 15893:
                        if chars <= 15140:
                            score += 0.0133
                        else:
                            score += -0.202
                    else:
                        if chars <= 41741:
                            score += 0.0624
                        else:
                            score += -0.074
            else:
                if from_first <= -998.5:
                    if depth <= 5.5:
                        score += -0.115
                    else:
                        score += 0.151
                else:
                    if next_chance <= 0.41217:
                        score += -0.0645
                    else:
                        score += -0.00284
    if footer <= 1e-35:
        if next_length <= 18.5:
            if likes <= 654:
                if words <= 4.5:
                    if news <= 1e-35:
                        score += -0.0242
                    else:
                        score += -0.0815
                else:
                    if mass <= 0.63829:
                        score += 0.00811
                    else:
                        if like_linked <= 0.0018601:
                            if part_linked <= 0.02057:
                                if mass <= 0.72528:
                                    if blocks <= 345.5:
                                        score += -0.125
                                    else:
                                        score += 0.028
                                else:
                                    score += 0.0214
                            else:
                                if like_length <= 48.882:
                                    score += 0.018
                                else:
                                    score += -0.131
                        else:
                            score += 0.000709
            else:
                score += 0.112
        else:
            if in_body <= -1e-35:
                if linked_share <= 1.2651:
                    score += -0.0315
                else:
                    score += -0.194
            else:
                if chars <= 44195:
                    if near1 <= 0.98305:
                        if names_core7 <= 2.435:
                            if likes <= 28.5:
                                if chars <= 19687:
                                    if mass_before <= 0.78955:
                                        if blocks <= 763.5:
                                            score += 0.00933
                                        else:
                                            score += -0.134
                                    else:
                                        if length <= 345.5:
                                            score += -0.014
                                        else:
                                            if chars <= 9988:
                                                score += -0.21
                                            else:
                                                score += -0.0452
                                else:
                                    score += 0.0339
                            else:
                                if chars <= 19480:
                                    score += 0.0575
                                else:
                                    if part_cover <= 0.61433:
                                        if chars <= 32310:
                                            if linked_share <= 0.17733:
                                                if linked3 <= 0.13129:
                                                    score += -0.013
                                                else:
                                                    score += -0.159
                                            else:
                                                if chance_rel <= 1.1666:
                                                    score += 0.0737
                                                else:
                                                    score += -0.197
                                        else:
                                            score += 0.0503
                                    else:
                                        score += -0.0858
                        else:
                            if from_h1 <= 162.5:
                                score += -0.00503
                            else:
                                score += -0.265
                    else:
                        score += 0.0731
                else:
                    if mass_before <= 0.44831:
                        score += 0.0246
                    else:
                        score += -0.053
    else:
        score += -0.0835
    if text <= 0.135:
        if mass_after <= 0.088979:
            if og_type <= 1e-35:
                score += -0.00352
            else:
                if part_count <= 8.5:
                    if near2 <= 0.94265:
                        if logit <= 2.685:
                            if chars <= 40655:
                                score += -0.0725
                            else:
                                score += 0.0843
                        else:
                            score += -0.187
                    else:
                        score += 0.0327
                else:
                    score += 0.0188
        else:
            if from_h1 <= -3.5:
                if from_h1 <= -998.5:
                    score += 0.000603
                else:
                    score += -0.0739
            else:
                if like_chance <= 0.98907:
                    if names <= 2.455:
                        if heading_chance <= 0.96659:
                            if words <= 169.5:
                                if part_linked <= 1.8501:
                                    if part_linked <= 1.0367:
                                        if part_linked <= 0.72177:
                                            if linked3 <= 1e-35:
                                                if mass <= 0.61861:
                                                    if part_linked <= 0.013262:
                                                        if from_h1 <= 128.5:
                                                            score += 0.0953
                                                        else:
                                                            if own <= 0.045:
                                                                score += 0.043
                                                            else:
                                                                score += -0.175
                                                    else:
                                                        score += -0.0429
                                                else:
                                                    if mass <= 0.71257:
                                                        if depth <= 14.5:
                                                            score += -0.167
                                                        else:
                                                            score += -0.0015
                                                    else:
                                                        if pure1 <= 0.97982:
                                                            score += 0.0301
                                                        else:
                                                            score += -0.19
                                            else:
                                                score += 0.0133
                                        else:
                                            if mass_before <= 0.12237:
                                                score += 0.0524
                                            else:
                                                score += -0.0479
                                    else:
                                        score += 0.0976
                                else:
                                    score += -0.0801
                            else:
                                if linked2 <= 0.017471:
                                    score += -0.103
                                else:
                                    score += 0.000345
                        else:
                            if names_core5 <= -0.565:
                                score += -0.235
                            else:
                                score += 0.0422
                    else:
                        if like_linked <= 0.0028608:
                            score += -0.0985
                        else:
                            score += -0.00865
                else:
                    if from_h1 <= 242.5:
                        score += 0.108
                    else:
                        score += -0.0856
    else:
        if from_h1 <= 80.5:
            score += 0.0308
        else:
            score += -0.001
    if next_length <= 17.5:
        if cover3 <= 0.54013:
            if news <= 1e-35:
                if own <= -0.375:
                    if like_linked <= 1.0012:
                        if words <= 62.5:
                            score += 0.0197
                        else:
                            score += -0.163
                    else:
                        score += 0.169
                else:
                    if core_share <= 0.54937:
                        if own <= 0.225:
                            score += 0.0547
                        else:
                            score += -0.136
                    else:
                        score += -0.0313
            else:
                if span <= 0.54073:
                    score += -0.105
                else:
                    score += -0.00297
        else:
            if copies <= 1.5:
                if text <= 0.125:
                    if mass_after <= 0.11605:
                        score += -0.0356
                    else:
                        if share2 <= 0.98802:
                            if own <= -0.265:
                                if logit <= 3.165:
                                    score += -0.00206
                                else:
                                    score += -0.166
                            else:
                                if length <= 42.5:
                                    score += -0.0206
                                else:
                                    score += 0.0525
                        else:
                            score += -0.0858
                else:
                    score += 0.0453
            else:
                if part_linked <= 1.0013:
                    score += -0.0526
                else:
                    score += 0.112
    else:
        if text <= -0.285:
            score += -0.0241
        else:
            if heading_distance <= 19.5:
                if names <= 0.355:
                    score += 0.0273
                else:
                    score += 0.00581
            else:
                if depth <= 16.5:
                    if count3 <= 676.5:
                        if blocks <= 354.5:
                            if blocks <= 245.5:
                                if names <= 0.895:
                                    if names <= 0.045:
                                        score += -0.0284
                                    else:
                                        score += 0.103
                                else:
                                    if heading_chance <= 0.31973:
                                        score += 0.0905
                                    else:
                                        if heading_chance <= 0.53867:
                                            score += -0.215
                                        else:
                                            score += -0.0522
                            else:
                                score += 0.0725
                        else:
                            score += -0.0668
                    else:
                        score += 0.0718
                else:
                    if heading_chance <= 0.95988:
                        if names <= -4.215:
                            score += 0.185
                        else:
                            score += 0.0408
                    else:
                        score += -0.229
    if likes <= 24.5:
        if copies <= 2.5:
            if depth <= 19.5:
                if in_title <= 0.19293:
                    score += -0.0125
                else:
                    score += 0.0203
            else:
                if heading_chance <= 0.06327:
                    score += 0.0974
                else:
                    if part_linked <= 0.43446:
                        score += 0.0324
                    else:
                        score += -0.11
        else:
            score += -0.0471
    else:
        if heading_chance <= 0.026212:
            if part_count <= 428.5:
                if mass_before <= 0.48408:
                    score += -0.0101
                else:
                    score += -0.102
            else:
                score += 0.169
        else:
            if copies <= 49.5:
                if part_linked <= 1e-35:
                    if names_core7 <= 1.345:
                        if from_first <= 87.5:
                            score += 0.0708
                        else:
                            score += 0.0212
                    else:
                        score += -0.127
                else:
                    if linked3 <= 0.0090222:
                        if span <= 0.90692:
                            score += -0.062
                        else:
                            score += 0.142
                    else:
                        if core_depth <= 8.5:
                            if part_count <= 178.5:
                                if count1 <= 824:
                                    if core_depth <= 6.5:
                                        if likes <= 52.5:
                                            score += 0.0705
                                        else:
                                            if mass_after <= 0.72473:
                                                if logit_rel <= -0.15596:
                                                    score += 0.0262
                                                else:
                                                    score += -0.0907
                                            else:
                                                score += 0.0857
                                    else:
                                        score += 0.093
                                else:
                                    score += -0.139
                            else:
                                if heading_chance <= 0.083556:
                                    score += 0.116
                                else:
                                    if next_chance <= 0.59749:
                                        score += -0.116
                                    else:
                                        score += 0.034
                        else:
                            if part_count <= 16.5:
                                if linked3 <= 0.08063:
                                    score += 0.00112
                                else:
                                    if og_type <= 1e-35:
                                        if from_first <= 316.5:
                                            score += -0.000229
                                        else:
                                            score += -0.295
                                    else:
                                        if core_depth <= 10.5:
                                            score += -0.0214
                                        else:
                                            score += -0.246
                            else:
                                if tag <= 9.5:
                                    score += -0.0161
                                else:
                                    score += 0.0764
            else:
                score += -0.108
    if next_length <= 823.5:
        if linked_share <= 1.2651:
            if level <= 0.5139:
                if like_linked <= 1.0002:
                    if core_depth <= 1.5:
                        score += -0.115
                    else:
                        if part_count <= 7.5:
                            if depth <= 11.5:
                                score += 0.00715
                            else:
                                score += 0.11
                        else:
                            score += 0.000161
                else:
                    if tag <= 12.5:
                        score += 0.0488
                    else:
                        score += 0.202
            else:
                if depth <= 28.5:
                    if mass_before <= 0.94786:
                        if part_share <= 0.61278:
                            if like_length <= 238.59:
                                score += -0.00295
                            else:
                                if copies <= 1.5:
                                    if linked_share <= 0.62782:
                                        if names <= 0.175:
                                            if linked_share <= 0.47682:
                                                if count1 <= 259.5:
                                                    if heading_chance <= 0.033086:
                                                        score += -0.0587
                                                    else:
                                                        score += 0.0845
                                                else:
                                                    score += -0.0711
                                            else:
                                                score += -0.14
                                        else:
                                            if like_linked <= 0.010185:
                                                if part_share <= 0.44362:
                                                    if level <= 0.92261:
                                                        if core_depth <= 6.5:
                                                            if depth <= 9.5:
                                                                if names_core9 <= 0.265:
                                                                    score += -0.13
                                                                else:
                                                                    score += 0.071
                                                            else:
                                                                score += -0.181
                                                        else:
                                                            if text <= 0.315:
                                                                score += 0.0141
                                                            else:
                                                                score += -0.183
                                                    else:
                                                        if from_first <= 60.5:
                                                            score += 0.079
                                                        else:
                                                            score += -0.0338
                                                else:
                                                    score += 0.132
                                            else:
                                                if share2 <= 0.90571:
                                                    score += 0.0641
                                                else:
                                                    score += -0.0283
                                    else:
                                        score += 0.1
                                else:
                                    score += -0.0639
                        else:
                            score += -0.0608
                    else:
                        if in_title <= 0.28348:
                            score += -0.0373
                        else:
                            score += 0.0699
                else:
                    if depth <= 31.5:
                        score += -0.286
                    else:
                        score += 0.0152
        else:
            if core_depth <= 14.5:
                score += -0.0484
            else:
                score += 0.174
    else:
        score += -0.0894
    if in_description <= 1e-35:
        if likes <= 3.5:
            if in_title <= 0.075499:
                if news <= 1e-35:
                    score += -0.0178
                else:
                    score += -0.0692
            else:
                score += 0.00779
        else:
            if heading_chance <= 0.021145:
                if core_depth <= 16.5:
                    if part_count <= 428.5:
                        score += -0.0441
                    else:
                        score += 0.159
                else:
                    score += 0.0881
            else:
                if count3 <= 87.5:
                    if like_length <= 253.4:
                        if news <= 1e-35:
                            score += 0.0179
                        else:
                            if news <= 1.5:
                                if part_count <= 6.5:
                                    if near5 <= 0.68621:
                                        if from_first <= 18.5:
                                            score += 0.00592
                                        else:
                                            score += -0.159
                                    else:
                                        if part_linked <= 0.72177:
                                            if cover2 <= 0.99911:
                                                score += 0.111
                                            else:
                                                score += -0.115
                                        else:
                                            score += -0.159
                                else:
                                    score += -0.124
                            else:
                                if chars <= 16200:
                                    score += -0.033
                                else:
                                    score += 0.078
                    else:
                        if chars <= 15669:
                            score += 0.0804
                        else:
                            if news <= 1e-35:
                                score += -0.02
                            else:
                                score += 0.118
                else:
                    if chars <= 6798.5:
                        if like_length <= 118.77:
                            score += -0.0197
                        else:
                            if count3 <= 120.5:
                                score += -0.406
                            else:
                                score += -0.045
                    else:
                        if like_length <= 109.45:
                            score += 0.0181
                        else:
                            if heading_chance <= 0.12954:
                                score += 0.0795
                            else:
                                if in_description <= -1e-35:
                                    score += 0.0651
                                else:
                                    if span <= 0.72508:
                                        if likes <= 14.5:
                                            score += -0.0606
                                        else:
                                            score += 0.0141
                                    else:
                                        if chars <= 34952:
                                            if from_first <= 45.5:
                                                score += 0.0295
                                            else:
                                                score += -0.109
                                        else:
                                            if cover2 <= 0.066454:
                                                score += 0.125
                                            else:
                                                score += -0.0292
    else:
        score += 0.0542
    if logit_rel <= -8.0773:
        score += -0.0573
    else:
        if likes <= 654:
            if blocks <= 776:
                if blocks <= 600:
                    if core_share <= 0.96801:
                        if level <= 0.96545:
                            if mass_before <= 0.77374:
                                score += -0.000957
                            else:
                                if og_type <= 1e-35:
                                    score += -0.00253
                                else:
                                    if mass <= 0.8051:
                                        if linked2 <= 0.090443:
                                            score += -0.00932
                                        else:
                                            score += -0.0846
                                    else:
                                        if cover1 <= 0.88077:
                                            score += -0.114
                                        else:
                                            score += -0.396
                        else:
                            score += 0.0828
                    else:
                        if part_linked <= 0.0091014:
                            if level <= 0.86682:
                                if heading_chance <= 0.0081223:
                                    score += -0.0802
                                else:
                                    score += 0.0812
                            else:
                                if level <= 0.87626:
                                    score += -0.111
                                else:
                                    score += 0.0237
                        else:
                            if copies <= 2.5:
                                score += 0.00192
                            else:
                                score += -0.0641
                else:
                    if core_depth <= 5.5:
                        if span <= 0.35386:
                            score += 0.0216
                        else:
                            if own <= 0.225:
                                if span <= 0.67751:
                                    score += -0.367
                                else:
                                    score += -0.0774
                            else:
                                score += 0.154
                    else:
                        if part_share <= 0.19036:
                            if names_mean <= -4.3975:
                                score += 0.308
                            else:
                                score += 0.0815
                        else:
                            if part_share <= 0.29257:
                                score += -0.0891
                            else:
                                if names_core7 <= 1.825:
                                    if part_share <= 0.70353:
                                        score += 0.0857
                                    else:
                                        score += -0.158
                                else:
                                    score += -0.126
            else:
                if span <= 0.85482:
                    if mass <= 0.15923:
                        if heading_chance <= 0.10669:
                            score += -0.0393
                        else:
                            score += 0.0923
                    else:
                        if level <= 0.79307:
                            score += -0.099
                        else:
                            if part_pure <= 0.84116:
                                score += 0.0689
                            else:
                                score += -0.0641
                else:
                    score += 0.0611
        else:
            score += 0.0996
    if text <= 0.005:
        if news <= 1e-35:
            if in_title <= 1e-35:
                score += -0.00987
            else:
                score += 0.0179
        else:
            if words <= 48.5:
                if linked <= 0.04532:
                    if mass_after <= 0.013589:
                        if near5 <= 0.83096:
                            score += -0.0544
                        else:
                            score += -0.308
                    else:
                        if core_depth <= 3.5:
                            score += -0.136
                        else:
                            if blocks <= 164.5:
                                if mass_before <= 0.093783:
                                    score += -0.137
                                else:
                                    if words <= 23.5:
                                        score += -0.0757
                                    else:
                                        score += 0.0924
                            else:
                                if prose1 <= 0.077762:
                                    score += -0.0411
                                else:
                                    if count3 <= 84.5:
                                        if mass <= 0.36634:
                                            score += -0.0495
                                        else:
                                            score += 0.102
                                    else:
                                        score += -0.00355
                else:
                    if span <= 0.54862:
                        if words <= 30.5:
                            score += -0.093
                        else:
                            score += -0.262
                    else:
                        score += -0.00254
            else:
                score += 0.048
    else:
        if length <= 822.5:
            if part_count <= 5.5:
                if next_length <= 34.5:
                    if prose1 <= 0.89004:
                        if og_type <= -1e-35:
                            score += 0.0534
                        else:
                            score += 0.00166
                    else:
                        if part_count <= 2.5:
                            if names_core5 <= 0.325:
                                if share2 <= 0.76:
                                    if heading_chance <= 0.61183:
                                        score += -0.0744
                                    else:
                                        score += -0.249
                                else:
                                    score += 0.00754
                            else:
                                score += 0.0819
                        else:
                            score += 0.0473
                else:
                    if mass <= 0.91062:
                        score += 0.0468
                    else:
                        score += -0.0379
            else:
                if chance_rel <= 0.29498:
                    if own <= -0.795:
                        score += 0.129
                    else:
                        score += 0.0219
                else:
                    score += -0.0041
        else:
            if names_core9 <= -0.225:
                score += 0.0323
            else:
                if part_cover <= 0.26678:
                    score += -0.0489
                else:
                    score += -0.153
    if in_description <= 1e-35:
        if linked_share <= 1.2651:
            if core_share <= 0.99848:
                if core_share <= 0.9658:
                    if linked_share <= 0.18407:
                        if span <= 0.92521:
                            if cover3 <= 0.99991:
                                if blocks <= 71.5:
                                    score += 0.0621
                                else:
                                    score += -0.0298
                            else:
                                score += -0.107
                        else:
                            score += 0.149
                    else:
                        if chars <= 30391:
                            if level <= 0.5139:
                                if linked_share <= 0.38007:
                                    if names_mean <= -0.068716:
                                        score += 0.0269
                                    else:
                                        score += -0.0942
                                else:
                                    if core_share <= 0.94112:
                                        if names <= -4.295:
                                            score += -0.107
                                        else:
                                            if names_mean <= 0.22805:
                                                score += 0.0699
                                            else:
                                                score += -0.0338
                                    else:
                                        score += 0.191
                            else:
                                if pure2 <= 0.48722:
                                    if mass_before <= 0.41368:
                                        score += -0.0144
                                    else:
                                        score += -0.0722
                                else:
                                    if linked_share <= 0.81114:
                                        if linked_share <= 0.31629:
                                            if shape <= 0.275:
                                                score += -0.0207
                                            else:
                                                score += 0.0503
                                        else:
                                            if blocks <= 326.5:
                                                if chars <= 16931:
                                                    if linked_share <= 0.45724:
                                                        score += -0.0533
                                                    else:
                                                        if like_chance <= 0.85141:
                                                            score += -0.0174
                                                        else:
                                                            score += 0.0807
                                                else:
                                                    score += 0.135
                                            else:
                                                if cover3 <= 0.89618:
                                                    score += -0.106
                                                else:
                                                    score += 0.0109
                                    else:
                                        score += 0.0659
                        else:
                            score += 0.0596
                else:
                    if prose0 <= 0.9991:
                        if like_chance <= 0.65757:
                            score += 0.0214
                        else:
                            score += -0.0176
                    else:
                        score += 0.0369
            else:
                if depth <= 14.5:
                    score += -0.0027
                else:
                    if linked_share <= 0.12923:
                        score += 0.0456
                    else:
                        score += -0.145
        else:
            if count1 <= 2.5:
                score += -0.111
            else:
                score += -0.0175
    else:
        score += 0.045
    if heading_distance <= 5.5:
        if mass_after <= 0.98638:
            if mass_after <= 0.59308:
                if next_chance <= 0.099303:
                    if share1 <= 0.068746:
                        if shape <= 1.775:
                            score += -0.0149
                        else:
                            score += -0.087
                    else:
                        score += 0.0243
                else:
                    if length <= 822.5:
                        if depth <= 24.5:
                            if chars <= 44195:
                                if chars <= 39754:
                                    score += 0.0188
                                else:
                                    score += 0.111
                            else:
                                score += -0.0356
                        else:
                            score += -0.105
                    else:
                        score += -0.0699
            else:
                if chars <= 4527:
                    score += -0.0417
                else:
                    score += 0.0325
        else:
            score += -0.0324
    else:
        if core_depth <= 11.5:
            if mass <= 0.58438:
                if chars <= 23245:
                    if blocks <= 418.5:
                        if part_count <= 4.5:
                            score += -0.0723
                        else:
                            if blocks <= 359.5:
                                if linked3 <= 0.0070187:
                                    score += 0.093
                                else:
                                    score += -0.0176
                            else:
                                score += -0.0797
                    else:
                        score += 0.0147
                else:
                    score += -0.0617
            else:
                if like_linked <= 0.30003:
                    if mass <= 0.66072:
                        if core_share <= 0.97911:
                            score += 0.00111
                        else:
                            score += 0.0881
                    else:
                        if mass <= 0.72878:
                            if depth <= 8.5:
                                score += 0.0248
                            else:
                                if core_depth <= 7.5:
                                    if count3 <= 19.5:
                                        score += -0.02
                                    else:
                                        score += -0.189
                                else:
                                    score += -0.0396
                        else:
                            score += -0.00512
                else:
                    score += 0.0594
        else:
            if blocks <= 644.5:
                if part_linked <= 0.039285:
                    if own <= -0.235:
                        score += -0.0826
                    else:
                        score += 0.0528
                else:
                    if shape <= 1.525:
                        score += -0.0145
                    else:
                        score += -0.183
            else:
                if core_depth <= 13.5:
                    score += 0.166
                else:
                    score += 0.016
    if from_h1 <= -1.5:
        if from_h1 <= -998.5:
            if mass_after <= 0.35673:
                if names_core5 <= 0.395:
                    if blocks <= 241.5:
                        score += -0.00448
                    else:
                        score += -0.112
                else:
                    score += 0.032
            else:
                score += 0.0156
        else:
            score += -0.0626
    else:
        if heading_distance <= 1.5:
            if pure1 <= 0.4781:
                if words <= 6.5:
                    score += -0.0171
                else:
                    score += 0.065
            else:
                if count3 <= 8.5:
                    score += -0.073
                else:
                    score += 0.0157
        else:
            if in_body <= -1e-35:
                if count1 <= 5.5:
                    score += -0.0918
                else:
                    if linked <= 0.060646:
                        score += 0.0283
                    else:
                        score += -0.13
            else:
                if next_length <= 29.5:
                    score += -0.00817
                else:
                    if words <= 279.5:
                        if part_share <= 0.6526:
                            if logit <= -1.665:
                                score += 0.0497
                            else:
                                if names <= -1.495:
                                    if heading_distance <= 15.5:
                                        if span <= 0.010414:
                                            if pure2 <= 0.32303:
                                                score += 0.041
                                            else:
                                                score += -0.191
                                        else:
                                            score += 0.0751
                                    else:
                                        score += -0.135
                                else:
                                    if prose1 <= 0.78286:
                                        if blocks <= 250.5:
                                            if core_share <= 0.97099:
                                                if near12 <= 0.7327:
                                                    score += 0.0199
                                                else:
                                                    score += -0.0843
                                            else:
                                                score += 0.0102
                                        else:
                                            if blocks <= 311:
                                                score += 0.0861
                                            else:
                                                if blocks <= 316.5:
                                                    score += -0.182
                                                else:
                                                    score += 0.00792
                                    else:
                                        if from_h1 <= 60.5:
                                            score += 0.0559
                                        else:
                                            if linked3 <= 0.13129:
                                                if names <= 1.935:
                                                    score += 0.0415
                                                else:
                                                    score += -0.0396
                                            else:
                                                if part_linked <= 0.041524:
                                                    score += -0.131
                                                else:
                                                    score += 0.0248
                        else:
                            score += -0.0953
                    else:
                        score += -0.0961
    return score
