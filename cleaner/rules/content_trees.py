"""The decision trees of the content judge's second look.

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

from __future__ import annotations


def second_look(row: tuple[float, ...]) -> float:
    """Returns the logit that a block with these numbers is main text; `row` is in the order of `judge.features.FEATURES`."""
    (
        logit_rel,
        chance_rel,
        names_rel,
        names_core,
        text,
        length,
        linked,
        tag,
        copies,
        in_title,
        in_description,
        in_body,
        from_h1,
        from_first,
        mass_before,
        mass_after,
        near1,
        near5,
        heading_distance,
        heading_chance,
        likes,
        like_length,
        like_chance,
        prose0,
        in_core5,
        share1,
        pure1,
        cover1,
        count1,
        prose1,
        share2,
        pure2,
        cover2,
        linked3,
        cover3,
        count3,
        in_core9,
        in_core7,
        part_share,
        part_linked,
        part_cover,
        part_count,
        names,
        chars,
        blocks,
        mass,
        linked_share,
        og_type,
        genre,
        span,
        level,
        core_share,
        core_depth,
    ) = row
    score = 0.0
    if chance_rel <= 0.7253:
        if logit_rel <= -2.5443:
            if part_cover <= 0.65003:
                score += 0.602
            else:
                score += 0.382
        else:
            if share2 <= 0.58372:
                if part_cover <= 0.6911:
                    score += 0.823
                else:
                    score += 0.478
            else:
                score += 1.04
    else:
        if cover2 <= 0.54449:
            if part_cover <= 0.69617:
                if from_h1 <= 92.5:
                    if prose1 <= 0.29758:
                        score += 1.12
                    else:
                        score += 1.32
                else:
                    if share2 <= 0.20556:
                        score += 1.16
                    else:
                        score += 0.764
            else:
                score += 0.623
        else:
            if chars <= 52958:
                if likes <= 4.5:
                    if cover1 <= 0.52443:
                        score += 1
                    else:
                        score += 1.29
                else:
                    score += 1.4
            else:
                if cover2 <= 0.98319:
                    score += 1.26
                else:
                    if mass_after <= 0.5462:
                        score += 0.506
                    else:
                        score += 1.25
    if chance_rel <= 0.88452:
        if logit_rel <= -2.0983:
            if part_count <= 84.5:
                if likes <= 4.5:
                    score += -0.433
                else:
                    score += -0.212
            else:
                score += -0.444
        else:
            if core_share <= 0.86724:
                if cover3 <= 0.43623:
                    score += -0.385
                else:
                    score += -0.171
            else:
                if copies <= 1.5:
                    if in_core9 <= 1e-35:
                        score += -0.393
                    else:
                        score += 0.0387
                else:
                    score += -0.337
    else:
        if copies <= 1.5:
            if names_rel <= -0.17812:
                if mass_before <= 0.73023:
                    score += 0.0403
                else:
                    if part_cover <= 0.2354:
                        score += -0.0755
                    else:
                        score += -0.415
            else:
                if chars <= 45638:
                    if prose1 <= 0.32371:
                        score += 0.0458
                    else:
                        score += 0.215
                else:
                    if linked_share <= 0.070873:
                        score += -0.233
                    else:
                        score += 0.0722
        else:
            score += -0.323
    if chance_rel <= 0.91712:
        if in_core5 <= 1e-35:
            if in_description <= 1e-35:
                score += -0.349
            else:
                score += 0.0845
        else:
            if like_chance <= 0.52835:
                if cover2 <= 0.010522:
                    score += -0.301
                else:
                    score += -0.131
            else:
                score += 0.0133
    else:
        if cover2 <= 0.54449:
            if core_share <= 0.8362:
                if in_body <= -1e-35:
                    score += -0.555
                else:
                    score += -0.09
            else:
                if copies <= 1.5:
                    if names_rel <= -0.19555:
                        score += -0.0381
                    else:
                        score += 0.159
                else:
                    score += -0.219
        else:
            if chars <= 44514:
                if likes <= 6.5:
                    score += 0.0594
                else:
                    score += 0.22
            else:
                if linked3 <= 0.042665:
                    if from_h1 <= 113.5:
                        score += 0.0567
                    else:
                        score += -0.42
                else:
                    if core_share <= 0.73947:
                        score += -0.516
                    else:
                        score += 0.219
    if logit_rel <= -1.0634:
        if in_core7 <= 1e-35:
            if in_description <= 1e-35:
                score += -0.304
            else:
                score += 0.0919
        else:
            if pure2 <= 0.59364:
                score += -0.207
            else:
                if logit_rel <= -3.0995:
                    score += -0.204
                else:
                    if likes <= 3.5:
                        score += -0.126
                    else:
                        score += 0.0394
    else:
        if cover3 <= 0.76563:
            if near1 <= 0.7771:
                score += -0.108
            else:
                if names_core <= 3.795:
                    score += 0.0588
                else:
                    score += -0.42
        else:
            if likes <= 4.5:
                if mass_after <= 0.177:
                    score += -0.251
                else:
                    if pure2 <= 0.34742:
                        score += -0.299
                    else:
                        score += 0.0959
            else:
                if count3 <= 685:
                    if from_h1 <= 83.5:
                        score += 0.208
                    else:
                        score += 0.123
                else:
                    if core_depth <= 6.5:
                        score += 0.13
                    else:
                        score += -0.279
    if logit_rel <= -0.99215:
        if in_core7 <= 1e-35:
            score += -0.253
        else:
            if pure2 <= 0.68592:
                if mass_after <= 0.3607:
                    score += -0.218
                else:
                    score += -0.111
            else:
                if names <= 1.575:
                    score += 0.0272
                else:
                    score += -0.161
    else:
        if cover2 <= 0.54449:
            if copies <= 1.5:
                if in_body <= -1e-35:
                    if prose1 <= 0.96985:
                        score += -0.00275
                    else:
                        score += -0.449
                else:
                    if mass <= 0.32575:
                        score += -0.0921
                    else:
                        score += 0.0872
            else:
                score += -0.191
        else:
            if chars <= 44514:
                if near5 <= 0.80197:
                    if prose1 <= 0.36814:
                        score += -0.0956
                    else:
                        score += 0.12
                else:
                    score += 0.2
            else:
                if names <= 2.675:
                    if linked3 <= 0.073287:
                        score += -0.261
                    else:
                        score += 0.157
                else:
                    score += 0.146
    if in_core5 <= 1e-35:
        if in_description <= 1e-35:
            if core_share <= 0.6255:
                if text <= 1e-35:
                    score += -0.19
                else:
                    score += -0.035
            else:
                if from_first <= 18.5:
                    if from_h1 <= -1e-35:
                        score += -0.262
                    else:
                        score += -0.109
                else:
                    score += -0.269
        else:
            score += 0.111
    else:
        if pure1 <= 0.70237:
            if cover1 <= 0.02975:
                if part_linked <= 0.030531:
                    score += 0.0125
                else:
                    score += -0.158
            else:
                if from_first <= 180.5:
                    if likes <= 5.5:
                        score += -0.0825
                    else:
                        score += 0.111
                else:
                    score += -0.238
        else:
            if copies <= 1.5:
                if chars <= 62326:
                    if likes <= 3.5:
                        score += -0.0137
                    else:
                        score += 0.164
                else:
                    if from_first <= 73.5:
                        score += 0.179
                    else:
                        score += -0.227
            else:
                score += -0.127
    if logit_rel <= -0.91257:
        if in_core7 <= 1e-35:
            score += -0.201
        else:
            if genre <= 1e-35:
                if like_length <= 14.023:
                    score += -0.179
                else:
                    if part_count <= 84.5:
                        score += 0.0526
                    else:
                        score += -0.0709
            else:
                if names_core <= 0.095:
                    score += -0.208
                else:
                    score += -0.0191
    else:
        if cover1 <= 0.52443:
            if likes <= 10.5:
                if part_count <= 66.5:
                    if in_body <= -1e-35:
                        score += -0.378
                    else:
                        score += -0.0123
                else:
                    score += -0.191
            else:
                if part_share <= 0.36939:
                    if like_chance <= 0.55283:
                        score += -0.0343
                    else:
                        score += 0.128
                else:
                    if from_first <= 85.5:
                        score += 0.0917
                    else:
                        score += -0.201
        else:
            if from_first <= 351.5:
                if span <= 0.94217:
                    score += 0.186
                else:
                    score += -0.118
            else:
                score += -0.191
    if in_core5 <= 1e-35:
        if mass_before <= 0.63754:
            if near1 <= 0.28657:
                score += -0.144
            else:
                if span <= 0.84681:
                    if cover1 <= 0.015649:
                        score += -0.102
                    else:
                        score += 0.0392
                else:
                    score += 0.227
        else:
            score += -0.23
    else:
        if prose1 <= 0.49093:
            if tag <= 5.5:
                score += -0.134
            else:
                if likes <= 6.5:
                    if og_type <= 1e-35:
                        score += -0.0129
                    else:
                        score += -0.205
                else:
                    if part_count <= 532:
                        score += 0.0548
                    else:
                        score += -0.148
        else:
            if chars <= 42896:
                if copies <= 1.5:
                    if likes <= 3.5:
                        score += 0.00252
                    else:
                        score += 0.158
                else:
                    score += -0.114
            else:
                if near5 <= 0.61213:
                    score += -0.312
                else:
                    if linked3 <= 0.038585:
                        score += -0.102
                    else:
                        score += 0.103
    if near1 <= 0.83403:
        if in_core5 <= 1e-35:
            if mass_after <= 0.44532:
                if blocks <= 1684:
                    score += -0.21
                else:
                    score += 0.347
            else:
                if heading_distance <= 1e-35:
                    score += -0.181
                else:
                    score += -0.0333
        else:
            if cover2 <= 0.031097:
                score += -0.0889
            else:
                if from_first <= 320.5:
                    if names <= 0.345:
                        score += 0.051
                    else:
                        score += -0.0747
                else:
                    score += -0.196
    else:
        if from_first <= 85.5:
            if names_core <= 0.065:
                score += -0.0131
            else:
                if cover3 <= 0.28419:
                    score += 0.025
                else:
                    score += 0.175
        else:
            if core_share <= 0.69338:
                if names <= 0.935:
                    score += -0.0123
                else:
                    score += -0.309
            else:
                if blocks <= 132.5:
                    score += -0.585
                else:
                    if mass <= 0.42555:
                        score += -0.357
                    else:
                        score += 0.0812
    if names_rel <= -0.19555:
        if mass_before <= 0.78091:
            if logit_rel <= -3.2622:
                score += -0.138
            else:
                if blocks <= 737:
                    score += -0.000588
                else:
                    score += -0.143
        else:
            if blocks <= 1684:
                if linked3 <= 0.030064:
                    score += -0.0691
                else:
                    score += -0.196
            else:
                score += 0.293
    else:
        if prose0 <= 0.66351:
            if likes <= 7.5:
                score += -0.109
            else:
                if cover3 <= 0.36768:
                    score += -0.0485
                else:
                    if like_length <= 518.58:
                        score += 0.0774
                    else:
                        score += -0.277
        else:
            if from_h1 <= 83.5:
                if share1 <= 0.05263:
                    score += 0.0894
                else:
                    score += 0.184
            else:
                if mass <= 0.55697:
                    if from_h1 <= 490.5:
                        score += -0.0783
                    else:
                        score += -0.465
                else:
                    if likes <= 206:
                        score += 0.0529
                    else:
                        score += -0.235
    if in_core5 <= 1e-35:
        if mass_after <= 0.52619:
            score += -0.177
        else:
            if from_h1 <= -1e-35:
                if from_h1 <= -981:
                    score += 0.0127
                else:
                    score += -0.213
            else:
                score += 0.039
    else:
        if cover1 <= 0.52443:
            if likes <= 3.5:
                if genre <= 1e-35:
                    score += -0.0347
                else:
                    score += -0.183
            else:
                if from_h1 <= 95.5:
                    if like_length <= 18.517:
                        score += -0.124
                    else:
                        score += 0.086
                else:
                    if share1 <= 0.27881:
                        score += -0.0117
                    else:
                        score += -0.321
        else:
            if span <= 0.79443:
                if length <= 145.5:
                    if mass_after <= 0.065961:
                        score += -0.261
                    else:
                        score += 0.0764
                else:
                    score += 0.166
            else:
                if like_length <= 518.58:
                    if names <= -0.175:
                        score += -0.264
                    else:
                        score += 0.0553
                else:
                    score += -0.569
    if near1 <= 0.8827:
        if mass_before <= 0.93053:
            if like_chance <= 0.3114:
                if text <= 0.005:
                    score += -0.112
                else:
                    score += -0.0065
            else:
                if names <= 0.265:
                    if names_core <= -0.065:
                        score += -0.023
                    else:
                        score += 0.0851
                else:
                    if likes <= 30.5:
                        score += -0.0866
                    else:
                        score += 0.026
        else:
            score += -0.164
    else:
        if chars <= 45638:
            if likes <= 1.5:
                score += -0.128
            else:
                if core_share <= 0.8362:
                    if part_cover <= 0.54718:
                        score += -0.0744
                    else:
                        score += 0.134
                else:
                    if near5 <= 0.78575:
                        score += -0.137
                    else:
                        score += 0.151
        else:
            if from_first <= 274.5:
                if span <= 0.85092:
                    score += 0.101
                else:
                    score += -0.206
            else:
                if span <= 0.68359:
                    score += 0.129
                else:
                    score += -0.332
    if logit_rel <= -1.9547:
        if genre <= 1e-35:
            if in_core9 <= 1e-35:
                score += -0.149
            else:
                score += 0.000494
        else:
            score += -0.141
    else:
        if from_h1 <= 80.5:
            if names_core <= 0.065:
                if likes <= 19.5:
                    if genre <= 1e-35:
                        score += 0.0126
                    else:
                        score += -0.155
                else:
                    if heading_chance <= 0.96321:
                        score += 0.0976
                    else:
                        score += -0.614
            else:
                if prose0 <= 0.66351:
                    if names_rel <= 0.7499:
                        score += 0.0675
                    else:
                        score += -0.139
                else:
                    if mass_before <= 0.89545:
                        score += 0.167
                    else:
                        score += -0.0825
        else:
            if mass <= 0.38549:
                if like_length <= 184.25:
                    score += -0.0495
                else:
                    if cover2 <= 0.54449:
                        score += -0.116
                    else:
                        score += -0.481
            else:
                if blocks <= 253:
                    score += -0.0779
                else:
                    score += 0.0289
    if mass_after <= 0.081983:
        if in_core7 <= 1e-35:
            score += -0.171
        else:
            if linked <= 1e-35:
                score += -0.00888
            else:
                score += -0.152
    else:
        if cover3 <= 0.76563:
            if from_h1 <= -1e-35:
                if from_h1 <= -981:
                    score += -0.0532
                else:
                    score += -0.205
            else:
                if mass_after <= 0.50696:
                    if count3 <= 73.5:
                        score += -0.0333
                    else:
                        score += -0.175
                else:
                    if core_share <= 0.54485:
                        score += 0.159
                    else:
                        score += 0.000911
        else:
            if likes <= 7.5:
                if linked <= 0.052012:
                    if core_share <= 0.97272:
                        score += -0.0238
                    else:
                        score += 0.105
                else:
                    score += -0.131
            else:
                if from_h1 <= 245.5:
                    if share1 <= 0.96979:
                        score += 0.127
                    else:
                        score += -0.0678
                else:
                    if pure2 <= 0.94563:
                        score += 0.00379
                    else:
                        score += -0.197
    if near1 <= 0.8827:
        if logit_rel <= -3.586:
            score += -0.125
        else:
            if names <= 0.265:
                if core_depth <= 11.5:
                    if mass <= 0.39602:
                        score += -0.0519
                    else:
                        score += 0.0273
                else:
                    if likes <= 78.5:
                        score += 0.115
                    else:
                        score += -0.262
            else:
                if likes <= 33.5:
                    score += -0.0974
                else:
                    score += 0.000714
    else:
        if cover1 <= 0.52443:
            if core_share <= 0.8362:
                if mass <= 0.80613:
                    if core_depth <= 12.5:
                        score += 0.0462
                    else:
                        score += -0.219
                else:
                    if like_chance <= 0.91624:
                        score += 0.0531
                    else:
                        score += -0.246
            else:
                if likes <= 14.5:
                    if near5 <= 0.78575:
                        score += -0.423
                    else:
                        score += 0.0025
                else:
                    score += 0.121
        else:
            if chars <= 52958:
                score += 0.143
            else:
                score += -0.0376
    if mass_before <= 0.91361:
        if copies <= 1.5:
            if cover2 <= 0.94618:
                if part_share <= 0.61428:
                    if from_h1 <= -1e-35:
                        score += -0.0728
                    else:
                        score += 0.0277
                else:
                    if chars <= 19544:
                        score += 0.0297
                    else:
                        score += -0.309
            else:
                if share2 <= 0.97103:
                    if count3 <= 731.5:
                        score += 0.129
                    else:
                        score += -0.122
                else:
                    if part_linked <= 0.032302:
                        score += 0.094
                    else:
                        score += -0.0759
        else:
            if likes <= 177.5:
                if mass <= 0.55697:
                    score += -0.136
                else:
                    score += -0.0579
            else:
                score += 0.118
    else:
        if part_linked <= 0.030531:
            score += -0.00571
        else:
            if og_type <= 1e-35:
                if names <= 2.495:
                    score += -0.0539
                else:
                    score += -0.408
            else:
                if from_h1 <= 293.5:
                    score += -0.196
                else:
                    score += -0.0247
    if mass_before <= 0.75084:
        if copies <= 1.5:
            if prose1 <= 0.48245:
                if genre <= 1e-35:
                    score += 0.0375
                else:
                    if in_description <= 1e-35:
                        score += -0.0855
                    else:
                        score += 0.232
            else:
                if from_h1 <= 224.5:
                    if names_rel <= -0.19555:
                        score += 0.0288
                    else:
                        score += 0.113
                else:
                    if core_share <= 0.70996:
                        score += -0.241
                    else:
                        score += -0.0144
        else:
            score += -0.0671
    else:
        if linked3 <= 0.030064:
            if chars <= 52958:
                if core_share <= 0.97662:
                    score += -0.000859
                else:
                    score += 0.14
            else:
                score += -0.27
        else:
            if genre <= 1e-35:
                if share2 <= 0.95673:
                    score += -0.0228
                else:
                    if linked3 <= 0.033424:
                        score += -0.801
                    else:
                        score += -0.147
            else:
                if cover2 <= 0.97272:
                    score += -0.169
                else:
                    score += -0.0162
    if mass_before <= 0.95242:
        if copies <= 1.5:
            if core_share <= 0.9476:
                if names_core <= -0.895:
                    if names_rel <= -0.23282:
                        score += -0.0373
                    else:
                        score += -0.338
                else:
                    if count3 <= 260.5:
                        score += 0.0326
                    else:
                        score += -0.0689
            else:
                if genre <= 2.5:
                    if chance_rel <= 1.004:
                        score += 0.0395
                    else:
                        score += 0.104
                else:
                    if level <= 0.75803:
                        score += -0.213
                    else:
                        score += 0.0724
        else:
            if core_share <= 0.50427:
                score += 0.246
            else:
                if copies <= 2.5:
                    if part_cover <= 0.51628:
                        score += -0.0139
                    else:
                        score += -0.0998
                else:
                    if length <= 204.5:
                        score += -0.0825
                    else:
                        score += -0.266
    else:
        if level <= 0.80807:
            score += -0.0443
        else:
            if core_depth <= 7.5:
                score += -0.0933
            else:
                score += -0.198
    if cover1 <= 0.75456:
        if linked3 <= 0.10936:
            if core_share <= 0.98509:
                if length <= 821.5:
                    score += 0.00152
                else:
                    score += -0.226
            else:
                if linked_share <= 0.49782:
                    score += 0.0783
                else:
                    score += -0.154
        else:
            if genre <= 1e-35:
                if core_share <= 0.99524:
                    if in_core9 <= 1e-35:
                        score += -0.118
                    else:
                        score += 0.0285
                else:
                    score += -0.122
            else:
                if cover1 <= 0.16273:
                    if like_chance <= 0.92056:
                        score += -0.111
                    else:
                        score += -0.382
                else:
                    score += 0.0644
    else:
        if share2 <= 0.98158:
            if linked <= 0.029879:
                if from_h1 <= 95.5:
                    score += 0.151
                else:
                    score += 0.0253
            else:
                score += -0.00806
        else:
            if like_chance <= 0.8257:
                if core_depth <= 9.5:
                    score += -0.132
                else:
                    score += -0.706
            else:
                score += 0.119
    if heading_distance <= 21.5:
        if likes <= 3.5:
            if mass_after <= 0.60146:
                if share1 <= 0.65899:
                    score += -0.104
                else:
                    score += 0.118
            else:
                if like_length <= 121.59:
                    score += -0.0621
                else:
                    if heading_chance <= 0.002306:
                        score += -0.206
                    else:
                        score += 0.0928
        else:
            if mass_after <= 0.45576:
                if chars <= 52958:
                    if cover3 <= 0.36768:
                        score += -0.0241
                    else:
                        score += 0.0462
                else:
                    if core_share <= 0.98329:
                        score += -0.0652
                    else:
                        score += -0.297
            else:
                if tag <= 8.5:
                    if like_length <= 375.82:
                        score += 0.0336
                    else:
                        score += -0.161
                else:
                    if count3 <= 8.5:
                        score += -0.0265
                    else:
                        score += 0.107
    else:
        if in_body <= -1e-35:
            score += -0.262
        else:
            if count3 <= 685:
                score += -0.0703
            else:
                score += 0.0936
    if mass_before <= 0.92223:
        if heading_distance <= 26.5:
            if from_h1 <= -1e-35:
                if from_h1 <= -981:
                    if copies <= 3.5:
                        score += 0.0137
                    else:
                        score += -0.274
                else:
                    score += -0.173
            else:
                if from_h1 <= 80.5:
                    if likes <= 23.5:
                        score += 0.03
                    else:
                        score += 0.128
                else:
                    if part_share <= 0.20358:
                        score += 0.0266
                    else:
                        score += -0.0631
        else:
            if level <= 0.31313:
                if names_core <= -0.855:
                    score += -0.164
                else:
                    score += 0.154
            else:
                if near5 <= 0.97689:
                    if span <= 0.92521:
                        score += -0.0717
                    else:
                        score += 0.233
                else:
                    if genre <= 1.5:
                        score += -0.0453
                    else:
                        score += -0.58
    else:
        if genre <= 1e-35:
            score += -0.0277
        else:
            if linked3 <= 0.010063:
                score += 0.0456
            else:
                score += -0.153
    if in_body <= 1e-35:
        if genre <= 1e-35:
            if span <= 0.79656:
                if heading_chance <= 0.1659:
                    if chars <= 38592:
                        score += -0.00514
                    else:
                        score += -0.169
                else:
                    if heading_distance <= 81.5:
                        score += 0.0567
                    else:
                        score += -0.0814
            else:
                if span <= 0.85482:
                    if names_rel <= -0.026138:
                        score += -0.00354
                    else:
                        score += -0.206
                else:
                    if names <= 2.675:
                        score += 0.0472
                    else:
                        score += -0.475
        else:
            if core_share <= 0.98734:
                if cover1 <= 0.75456:
                    if genre <= 1.5:
                        score += -0.138
                    else:
                        score += -0.0352
                else:
                    if chance_rel <= 0.98977:
                        score += -0.105
                    else:
                        score += 0.119
            else:
                if linked3 <= 0.069671:
                    score += 0.099
                else:
                    score += -0.0269
    else:
        if mass_before <= 0.78091:
            score += 0.183
        else:
            score += -0.0542
    if text <= 0.065:
        if likes <= 2.5:
            score += -0.0851
        else:
            if length <= 821.5:
                if mass_after <= 0.19574:
                    score += -0.0483
                else:
                    if like_length <= 14.508:
                        score += -0.0731
                    else:
                        score += 0.0306
            else:
                if cover1 <= 0.13398:
                    score += 0.0291
                else:
                    if part_linked <= 0.03933:
                        score += -0.343
                    else:
                        score += -0.0484
    else:
        if from_first <= 88.5:
            if share2 <= 0.49847:
                if share2 <= 0.45865:
                    score += 0.0363
                else:
                    if chars <= 8528.5:
                        score += -0.577
                    else:
                        score += -0.0127
            else:
                score += 0.11
        else:
            if blocks <= 244.5:
                if like_chance <= 0.90189:
                    score += -0.0238
                else:
                    score += -0.28
            else:
                if chars <= 72525:
                    if near5 <= 0.86895:
                        score += -0.0299
                    else:
                        score += 0.0817
                else:
                    score += -0.222
    if likes <= 2.5:
        if in_description <= 1e-35:
            if from_h1 <= -1e-35:
                score += -0.157
            else:
                if level <= 0.8318:
                    score += 0.00447
                else:
                    score += -0.0934
        else:
            score += 0.132
    else:
        if from_h1 <= 48.5:
            if share1 <= 0.13671:
                if core_depth <= 3.5:
                    if from_h1 <= 4.5:
                        score += -0.244
                    else:
                        score += -0.000193
                else:
                    if level <= 0.82768:
                        score += 0.0647
                    else:
                        score += -0.0151
            else:
                if prose0 <= 0.45251:
                    if names <= 0.265:
                        score += 0.0991
                    else:
                        score += -0.097
                else:
                    score += 0.164
        else:
            if mass <= 0.076183:
                score += 0.158
            else:
                if core_share <= 0.97077:
                    if core_share <= 0.96636:
                        score += -0.0278
                    else:
                        score += -0.246
                else:
                    if share1 <= 0.96979:
                        score += 0.0379
                    else:
                        score += -0.155
    if heading_distance <= 27.5:
        if logit_rel <= -3.9849:
            score += -0.0815
        else:
            if names_rel <= 0.25079:
                if like_length <= 518.58:
                    if part_linked <= 0.059563:
                        score += 0.0623
                    else:
                        score += 0.00886
                else:
                    if part_linked <= 0.041524:
                        score += -0.152
                    else:
                        score += 0.0952
            else:
                if blocks <= 147.5:
                    if from_h1 <= 83.5:
                        score += -0.0926
                    else:
                        score += -0.407
                else:
                    if mass_before <= 0.92223:
                        score += -0.00677
                    else:
                        score += -0.142
    else:
        if in_core5 <= 1e-35:
            if like_length <= 121.59:
                score += -0.0349
            else:
                score += -0.255
        else:
            if like_length <= 425.98:
                if core_share <= 0.994:
                    if mass <= 0.86074:
                        score += -0.00589
                    else:
                        score += -0.36
                else:
                    if part_count <= 62.5:
                        score += -0.29
                    else:
                        score += -0.0171
            else:
                score += 0.174
    if copies <= 1.5:
        if logit_rel <= -3.2622:
            if in_title <= 0.28175:
                score += -0.0842
            else:
                score += 0.0841
        else:
            if heading_distance <= 14.5:
                if chars <= 62326:
                    if text <= 1e-35:
                        score += 0.0107
                    else:
                        score += 0.0539
                else:
                    if from_first <= 103.5:
                        score += 0.107
                    else:
                        score += -0.16
            else:
                if from_first <= 73.5:
                    if cover1 <= 0.98398:
                        score += -0.00814
                    else:
                        score += 0.233
                else:
                    if part_cover <= 0.027059:
                        score += 0.111
                    else:
                        score += -0.0881
    else:
        if chars <= 36656:
            if linked_share <= 0.039959:
                score += 0.201
            else:
                score += -0.0695
        else:
            if mass_before <= 0.36312:
                if pure1 <= 0.20277:
                    score += -0.105
                else:
                    score += 0.19
            else:
                if span <= 0.85482:
                    score += -0.123
                else:
                    score += 0.16
    if linked_share <= 1.6201:
        if part_count <= 1369:
            if mass_after <= 0.56497:
                if in_core5 <= 1e-35:
                    if part_linked <= 0.15191:
                        score += -0.0173
                    else:
                        score += -0.114
                else:
                    if heading_chance <= 0.64451:
                        score += 0.0187
                    else:
                        score += -0.0265
            else:
                if tag <= 10.5:
                    if blocks <= 64.5:
                        score += -0.233
                    else:
                        score += -0.000919
                else:
                    if count3 <= 11.5:
                        score += -0.0298
                    else:
                        score += 0.0667
        else:
            if count3 <= 780.5:
                if pure2 <= 0.15221:
                    score += -0.0622
                else:
                    score += 0.452
            else:
                if count1 <= 906:
                    score += -0.212
                else:
                    score += 0.21
    else:
        if part_linked <= 0.026824:
            if prose1 <= 0.79846:
                score += -0.0239
            else:
                score += -0.549
        else:
            if in_title <= -1e-35:
                score += 0.0766
            else:
                score += -0.155
    if in_body <= -1e-35:
        if blocks <= 248.5:
            if from_first <= 14.5:
                score += -0.0377
            else:
                score += -0.254
        else:
            if like_length <= 60.563:
                score += -0.194
            else:
                if chance_rel <= 0.61187:
                    score += -0.0771
                else:
                    if pure2 <= 0.47483:
                        score += 0.36
                    else:
                        score += 0.0876
    else:
        if copies <= 1.5:
            if in_body <= 1e-35:
                if likes <= 1.5:
                    if linked <= 1e-35:
                        score += -0.00926
                    else:
                        score += -0.128
                else:
                    if from_first <= 50.5:
                        score += 0.0445
                    else:
                        score += -0.00382
            else:
                if linked <= 0.074647:
                    score += 0.161
                else:
                    if mass_before <= 0.64746:
                        score += 0.0954
                    else:
                        score += -0.233
        else:
            if likes <= 149.5:
                score += -0.0568
            else:
                if names_core <= -0.445:
                    score += 0.318
                else:
                    score += 0.000433
    if chars <= 62326:
        if near1 <= 0.937:
            if chance_rel <= 0.74228:
                if level <= 0.82768:
                    if length <= 32.5:
                        score += -0.0181
                    else:
                        score += 0.0729
                else:
                    if chars <= 11984:
                        score += -0.106
                    else:
                        score += 0.0265
            else:
                if share2 <= 0.98158:
                    if span <= 0.91911:
                        score += -0.0215
                    else:
                        score += 0.181
                else:
                    if pure2 <= 0.851:
                        score += -0.0888
                    else:
                        score += -0.305
        else:
            if prose0 <= 0.95948:
                if text <= -0.165:
                    if share2 <= 0.92717:
                        score += -0.104
                    else:
                        score += -0.507
                else:
                    score += 0.0231
            else:
                if in_body <= -1e-35:
                    score += -0.169
                else:
                    if chance_rel <= 1.0915:
                        score += 0.132
                    else:
                        score += -0.0216
    else:
        if part_count <= 304.5:
            score += -0.171
        else:
            score += 0.0131
    if cover2 <= 0.95199:
        if in_description <= 1e-35:
            if genre <= 1e-35:
                if linked_share <= 0.16035:
                    if core_share <= 0.65061:
                        score += 0.0922
                    else:
                        score += -0.059
                else:
                    if heading_chance <= 0.95669:
                        score += 0.0323
                    else:
                        score += -0.169
            else:
                if like_length <= 231.98:
                    if genre <= 1.5:
                        score += -0.126
                    else:
                        score += -0.0267
                else:
                    if names_core <= -0.065:
                        score += -0.0592
                    else:
                        score += 0.107
        else:
            score += 0.122
    else:
        if linked <= 0.021649:
            if share2 <= 0.98158:
                if chars <= 52958:
                    if likes <= 21.5:
                        score += 0.0471
                    else:
                        score += 0.151
                else:
                    score += -0.0455
            else:
                score += -0.0386
        else:
            if core_depth <= 7.5:
                score += 0.0375
            else:
                if text <= -0.515:
                    score += -0.445
                else:
                    score += -0.0603
    if part_share <= 0.61428:
        if mass_after <= 0.49722:
            if in_core5 <= 1e-35:
                if part_count <= 705.5:
                    if part_count <= 33.5:
                        score += 0.0199
                    else:
                        score += -0.11
                else:
                    if pure2 <= 0.30209:
                        score += -0.0751
                    else:
                        score += 0.325
            else:
                if chance_rel <= 1.067:
                    if genre <= 1e-35:
                        score += 0.0387
                    else:
                        score += -0.0284
                else:
                    if length <= 476.5:
                        score += -0.0159
                    else:
                        score += -0.184
        else:
            if from_h1 <= -1e-35:
                if from_h1 <= -981:
                    score += 0.0261
                else:
                    score += -0.143
            else:
                if prose0 <= 0.88973:
                    if names <= -1.095:
                        score += 0.0903
                    else:
                        score += 0.00191
                else:
                    if part_count <= 13.5:
                        score += -0.00418
                    else:
                        score += 0.103
    else:
        if part_count <= 348:
            score += -0.0202
        else:
            score += -0.261
    if count1 <= 646.5:
        if cover2 <= 0.95199:
            if heading_distance <= 1.5:
                if core_depth <= 7.5:
                    if from_h1 <= -1.5:
                        score += -0.108
                    else:
                        score += 0.0239
                else:
                    score += 0.0689
            else:
                if part_count <= 640:
                    if part_count <= 329.5:
                        score += -0.0184
                    else:
                        score += -0.099
                else:
                    if heading_chance <= 0.10669:
                        score += -0.0652
                    else:
                        score += 0.154
        else:
            if text <= -0.045:
                if mass_after <= 0.026647:
                    if logit_rel <= 0.077467:
                        score += -0.0873
                    else:
                        score += -0.422
                else:
                    if heading_chance <= 0.1659:
                        score += -0.127
                    else:
                        score += 0.027
            else:
                if share2 <= 0.97103:
                    score += 0.0847
                else:
                    if from_h1 <= 65.5:
                        score += 0.0832
                    else:
                        score += -0.0838
    else:
        if like_chance <= 0.11777:
            score += 0.203
        else:
            score += -0.213
    if copies <= 2.5:
        if in_description <= 1e-35:
            if names_core <= 0.125:
                if core_share <= 0.5771:
                    if linked_share <= 1.1901:
                        score += 0.101
                    else:
                        score += -0.155
                else:
                    if linked_share <= 0.070873:
                        score += 0.0738
                    else:
                        score += -0.0316
            else:
                if core_share <= 0.69338:
                    if linked_share <= 0.1987:
                        score += -0.129
                    else:
                        score += 0.0079
                else:
                    if count1 <= 830:
                        score += 0.0407
                    else:
                        score += -0.197
        else:
            score += 0.105
    else:
        if part_linked <= 0.99986:
            if core_share <= 0.50427:
                score += 0.205
            else:
                if mass <= 0.74316:
                    if part_count <= 28.5:
                        score += -0.153
                    else:
                        score += -0.0615
                else:
                    if linked_share <= 0.21793:
                        score += -0.0423
                    else:
                        score += 0.187
        else:
            if names_rel <= 0.092246:
                score += 0.249
            else:
                score += -0.0596
    if part_share <= 0.61428:
        if likes <= 28.5:
            if level <= 0.8318:
                if count3 <= 119.5:
                    score += 0.0353
                else:
                    score += -0.0557
            else:
                if level <= 0.83803:
                    if chars <= 16688:
                        score += -0.09
                    else:
                        score += -0.645
                else:
                    if blocks <= 219.5:
                        score += -0.0837
                    else:
                        score += 0.0255
        else:
            if names <= -1.325:
                if chars <= 21446:
                    if blocks <= 182:
                        score += -0.3
                    else:
                        score += 0.164
                else:
                    if cover3 <= 0.99796:
                        score += -0.212
                    else:
                        score += 0.197
            else:
                if chars <= 52958:
                    score += 0.0524
                else:
                    if linked3 <= 0.038585:
                        score += -0.118
                    else:
                        score += 0.0783
    else:
        if chars <= 19544:
            if core_depth <= 6.5:
                score += -0.194
            else:
                score += 0.169
        else:
            score += -0.201
    if linked_share <= 0.34468:
        if core_share <= 0.97796:
            if linked_share <= 0.18264:
                score += -0.0348
            else:
                if heading_chance <= 0.1659:
                    if from_first <= 32.5:
                        score += 0.0255
                    else:
                        score += -0.264
                else:
                    if chars <= 21960:
                        score += 0.0329
                    else:
                        score += 0.176
        else:
            if names <= 1.575:
                score += 0.0573
            else:
                score += -0.0676
    else:
        if likes <= 18.5:
            if linked_share <= 0.43495:
                if likes <= 13.5:
                    score += -0.085
                else:
                    if like_length <= 375.82:
                        score += -0.171
                    else:
                        score += -1.05
            else:
                score += -0.0258
        else:
            if core_share <= 0.98094:
                if cover3 <= 0.91314:
                    if chars <= 6504.5:
                        score += -0.156
                    else:
                        score += 0.0404
                else:
                    score += 0.157
            else:
                if share1 <= 0.036901:
                    score += -0.205
                else:
                    score += 0.0801
    if copies <= 2.5:
        if in_description <= 1e-35:
            if text <= -0.365:
                if genre <= 1e-35:
                    if part_count <= 1.5:
                        score += -0.399
                    else:
                        score += 0.00418
                else:
                    if pure2 <= 0.5853:
                        score += -0.0371
                    else:
                        score += -0.19
            else:
                if names <= 1.575:
                    if near5 <= 0.90854:
                        score += 0.00505
                    else:
                        score += 0.0683
                else:
                    if names <= 1.605:
                        score += -0.3
                    else:
                        score += -0.0145
        else:
            if count1 <= 24.5:
                if cover1 <= 0.010944:
                    score += -0.0708
                else:
                    score += 0.17
            else:
                if prose1 <= 0.762:
                    score += -0.289
                else:
                    score += 0.104
    else:
        if length <= 230.5:
            if copies <= 49.5:
                score += -0.0237
            else:
                if count1 <= 3.5:
                    score += 0.0452
                else:
                    score += -0.283
        else:
            score += -0.192
    if prose1 <= 0.99078:
        if names_rel <= 0.50591:
            if names_rel <= -3.5914:
                score += -0.159
            else:
                if mass_after <= 0.037545:
                    if length <= 547.5:
                        score += -0.0731
                    else:
                        score += 0.12
                else:
                    if core_depth <= 5.5:
                        score += -0.0237
                    else:
                        score += 0.0194
        else:
            if core_depth <= 18.5:
                if linked3 <= 0.42194:
                    score += -0.0812
                else:
                    if core_share <= 0.52474:
                        score += 0.276
                    else:
                        score += 0.00689
            else:
                if names <= 1.785:
                    score += -0.671
                else:
                    score += -0.112
    else:
        if like_length <= 327.29:
            if part_linked <= 0.02041:
                if blocks <= 795.5:
                    if core_depth <= 7.5:
                        score += 0.0212
                    else:
                        score += 0.16
                else:
                    score += -0.147
            else:
                if length <= 313.5:
                    score += 0.0204
                else:
                    score += -0.145
        else:
            score += 0.128
    if like_length <= 14.508:
        if likes <= 765.5:
            if level <= 0.3355:
                score += 0.0526
            else:
                score += -0.0852
        else:
            score += 0.223
    else:
        if length <= 821.5:
            if like_length <= 240.07:
                if like_length <= 109.65:
                    if likes <= 40.5:
                        score += 0.00565
                    else:
                        score += 0.0691
                else:
                    if likes <= 69.5:
                        score += -0.0177
                    else:
                        score += -0.117
            else:
                if blocks <= 210.5:
                    if mass_after <= 0.037545:
                        score += -0.0398
                    else:
                        score += 0.124
                else:
                    if part_linked <= 0.036474:
                        score += -0.0513
                    else:
                        score += 0.0575
        else:
            if mass_after <= 0.24569:
                if from_h1 <= 77.5:
                    score += 0.166
                else:
                    score += -0.0347
            else:
                if mass_after <= 0.44532:
                    score += -0.253
                else:
                    if names_rel <= -0.0050284:
                        score += -0.169
                    else:
                        score += 0.116
    if linked3 <= 0.032178:
        if chars <= 15971:
            if names <= 3.645:
                if linked_share <= 0.18676:
                    score += 0.124
                else:
                    if core_share <= 0.9646:
                        score += 0.0771
                    else:
                        score += -0.0757
            else:
                if share1 <= 0.069935:
                    score += -0.00381
                else:
                    score += -0.699
        else:
            if chars <= 17532:
                if chars <= 17086:
                    score += -0.0551
                else:
                    score += -0.37
            else:
                if core_share <= 0.9476:
                    if core_share <= 0.86724:
                        score += -0.00547
                    else:
                        score += -0.159
                else:
                    if genre <= 2.5:
                        score += 0.086
                    else:
                        score += -0.33
    else:
        if mass_before <= 0.75084:
            if like_chance <= 0.97321:
                score += -0.00508
            else:
                score += 0.11
        else:
            if linked3 <= 0.038585:
                score += -0.192
            else:
                if from_first <= -143.5:
                    score += 0.0843
                else:
                    score += -0.0451
    if chance_rel <= 0.78527:
        if like_chance <= 0.8257:
            if part_linked <= 0.02252:
                if blocks <= 660:
                    if share1 <= 0.0054099:
                        score += -0.014
                    else:
                        score += 0.134
                else:
                    if span <= 0.89145:
                        score += -0.151
                    else:
                        score += 0.155
            else:
                score += 0.00789
        else:
            score += -0.203
    else:
        if names_core <= 0.195:
            if share1 <= 0.96979:
                if span <= 0.79443:
                    if heading_distance <= 26.5:
                        score += -0.0371
                    else:
                        score += -0.162
                else:
                    if part_cover <= 0.6204:
                        score += 0.0898
                    else:
                        score += -0.115
            else:
                score += -0.308
        else:
            if blocks <= 795.5:
                if core_share <= 0.55437:
                    if linked3 <= 0.040723:
                        score += -0.209
                    else:
                        score += 0.0452
                else:
                    if tag <= 5.5:
                        score += -0.0496
                    else:
                        score += 0.0415
            else:
                score += -0.0933
    return score
